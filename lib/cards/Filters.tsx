// The quick filters: what can be asked, what is, and how many structures each choice would leave.
import type { Counts } from '@/lib/catalogue/filter';
import type { Group, WholeChoice } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { Departments } from './Departments';
import { Drawing } from './Drawing';
import { Toggle } from './Toggle';
import { Types } from './Types';

export interface FiltersProps {
  /** Is the site's own category ticked? Undefined where its box is not found. */
  mss?: boolean | undefined;
  choice: WholeChoice;
  /** Words or filters are asked. */
  asking: boolean;
  /** There is a list to filter. */
  ready: boolean;
  /** Nothing while the list is not known. */
  counts?: Counts | undefined;
  /** Names of the questions kept, the one that is asked, and whether that is worth keeping. */
  presets: readonly string[];
  preset: string;
  canSave: boolean;
  /** What was just done. */
  said: string;
}

/**
 * Acts: `mss`, a group, `other`, `withDossier`, `pinned`, `savePreset`, `export`, `reset`; with their value `department`, `type`,
 * `preset`. But for `mss`, which is the site's own box, the background works them out: `filters.act`.
 */
export function Filters(props: FiltersProps) {
  const { mss, choice, asking, ready, counts, presets, preset, canSave, said } = props;
  const group = (code: Group, label: string) => (
    <Toggle
      act={code}
      label={label}
      pressed={choice.groups.includes(code)}
      ready={ready}
      count={counts?.publics[code]}
    />
  );
  return (
    <fieldset class="filters row" aria-label={t('filters_label')}>
      <button
        type="button"
        class="toggle"
        aria-pressed={mss ?? false}
        disabled={mss === undefined}
        title={t('filters_mss_help')}
        data-act="mss"
      >
        MSS
      </button>
      {group('MSPA', t('filters_older'))}
      {group('MSPH', t('filters_disabled'))}
      <Toggle
        act="other"
        label={t('filters_other')}
        help={t('filters_other_help')}
        pressed={choice.other}
        ready={ready}
        count={counts?.publics.other}
      />
      <Departments
        label={t('filters_department')}
        none={t('filters_all_departments')}
        value={choice.department}
        disabled={!ready}
        counts={counts?.departments}
      />
      <Types value={choice.type} disabled={!ready} counts={counts?.types} />
      <Toggle
        act="withDossier"
        label={t('filters_dossier')}
        help={t('filters_dossier_help')}
        pressed={choice.withDossier}
        ready={ready}
        count={counts?.withDossier}
      />
      <Toggle act="pinned" label={t('filters_pinned')} pressed={choice.pinned} ready={ready} count={counts?.pinned} />
      {presets.length > 0 && (
        <select aria-label={t('filters_preset')} value={preset} disabled={!ready} data-act="preset">
          <option value="">{t('filters_preset_choose')}</option>
          {presets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        class="plain drawn"
        disabled={!canSave}
        title={t('filters_save_help')}
        data-act="savePreset"
      >
        <Drawing name="keep" />
        <span>{t('filters_save')}</span>
      </button>
      <button type="button" class="plain drawn" disabled={!counts} title={t('filters_export_help')} data-act="export">
        <Drawing name="print" />
        <span>{t('filters_export')}</span>
      </button>
      <button type="button" disabled={!asking} data-act="reset">
        {t('filters_reset')}
      </button>
      {/* No second status: what is counted is the one of the bar. */}
      <span aria-live="polite">{said}</span>
    </fieldset>
  );
}
