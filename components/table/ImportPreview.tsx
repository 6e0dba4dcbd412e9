// What a file would add and change, and why some of its lines cannot be taken.
import { Notice } from '@/components/Notice';
import { FIELDS } from '@/lib/exchange/fields';
import type { Head } from '@/lib/exchange/head';
import type { Change, Plan } from '@/lib/exchange/plan';
import type { Dossier } from '@/lib/messages';
import { allOf } from '@/lib/text/language';
import { plural, t } from '@/lib/text/text';

/** As many of each as are shown. */
const SHOWN = 100;

/** « Note : à voir → relancée » for each column that changes. */
function changesOf({ before, after }: Change): string[] {
  return Object.values(FIELDS).flatMap(({ title, cell }) => {
    const [old, now] = [cell(before), cell(after)];
    return old === now ? [] : [t('import_change', t(title), old || t('import_nothing'), now)];
  });
}

const nameOf = ({ structure, name }: Dossier) => (structure.name === name ? name : `${structure.name} · ${name}`);

function More({ count }: { count: number }) {
  return count > SHOWN ? <li>{plural('import_more', count - SHOWN)}</li> : null;
}

export function ImportPreview({ plan, head }: { plan: Plan; head: Head }) {
  const { added, changed, same, refused } = plan;
  return (
    <div class="preview">
      <p role="status">
        {[
          plural('import_added', added.length),
          plural('import_changed', changed.length),
          plural('import_same', same),
          plural('import_refused', refused.length),
        ].join(', ')}
        .
      </p>
      {head.guessed && <p class="soft">{t('import_guessed')}</p>}
      {head.ignored.length > 0 && <p class="soft">{t('import_ignored', allOf(head.ignored))}</p>}
      {refused.length > 0 && (
        <>
          <Notice tone="warning">{plural('import_refused_about', refused.length)}</Notice>
          <ul class="lines" aria-label={t('import_refused_list')}>
            {refused.slice(0, SHOWN).map(({ line, sentence }) => (
              <li key={line}>
                <strong>{t('import_line', line)}</strong> {sentence}
              </li>
            ))}
            <More count={refused.length} />
          </ul>
        </>
      )}
      {added.length > 0 && (
        <details>
          <summary>{plural('import_added', added.length)}</summary>
          <ul class="lines">
            {added.slice(0, SHOWN).map(({ line, dossier }) => (
              <li key={line}>{nameOf(dossier)}</li>
            ))}
            <More count={added.length} />
          </ul>
        </details>
      )}
      {changed.length > 0 && (
        <details open={changed.length <= 10}>
          <summary>{plural('import_changed', changed.length)}</summary>
          <ul class="lines">
            {changed.slice(0, SHOWN).map((change) => (
              <li key={change.line}>
                <strong>{nameOf(change.before)}</strong> {changesOf(change).join(' ; ')}
              </li>
            ))}
            <More count={changed.length} />
          </ul>
        </details>
      )}
    </div>
  );
}
