// One filter kept: its name and what it asks, or the field to rename it in.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '@/components/TextField';
import { useSubmit } from '@/components/use-submit';
import type { Preset } from '@/lib/messages';
import { PRESET_NAME_MAX } from '@/lib/settings/defaults';
import { t } from '@/lib/text/text';
import { plain } from '@/lib/text/wording';

interface Props {
  preset: Preset;
  /** In words. */
  asks: string;
  others: readonly Preset[];
  onRename: (name: string) => void;
  onRemove: () => void;
}

export function PresetName({ preset, asks, others, onRename, onRemove }: Props) {
  const [typed, setTyped] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = typed !== undefined;
  const name = (typed ?? '').trim();
  const error = flaw(name, others);
  const { form, onSubmit, tried } = useSubmit(error !== undefined, async () => close(name));
  useLayoutEffect(() => {
    if (open) input.current?.focus();
  }, [open]);

  function close(renamed?: string): void {
    setTyped(undefined);
    if (renamed !== undefined && renamed !== preset.name) onRename(renamed);
    // Once the button is there again.
    setTimeout(() => button.current?.focus());
  }

  if (open)
    return (
      <form
        class="rename"
        ref={form}
        aria-label={t('presets_rename_label', preset.name)}
        noValidate
        onSubmit={onSubmit}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <TextField
          label={t('presets_name')}
          value={typed}
          onValue={setTyped}
          error={tried || name.length > PRESET_NAME_MAX ? error : undefined}
          inputRef={input}
        />
        <div class="row">
          <button type="submit" class="button">
            {t('presets_save')}
          </button>
          <button type="button" class="button button-quiet" onClick={() => close()}>
            {t('presets_cancel')}
          </button>
        </div>
      </form>
    );
  return (
    <>
      <div>
        <strong>{preset.name}</strong>
        <br />
        <small>{asks || t('presets_everything')}</small>
      </div>
      <div class="row">
        <button
          type="button"
          class="button"
          ref={button}
          aria-label={t('presets_rename_label', preset.name)}
          onClick={() => setTyped(preset.name)}
        >
          {t('presets_rename')}
        </button>
        <button type="button" class="button" aria-label={t('presets_remove_label', preset.name)} onClick={onRemove}>
          {t('presets_remove')}
        </button>
      </div>
    </>
  );
}

function flaw(name: string, others: readonly Preset[]): string | undefined {
  if (name === '') return t('presets_name_missing');
  if (name.length > PRESET_NAME_MAX) return t('form_too_long', name.length, PRESET_NAME_MAX);
  return others.some((one) => plain(one.name) === plain(name)) ? t('presets_name_taken') : undefined;
}
