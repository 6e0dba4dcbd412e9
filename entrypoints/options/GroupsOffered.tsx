// Which groups the forms offer; the last one cannot be unticked.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Group } from '@/lib/messages';
import { GROUPS } from '@/lib/naming/groups';
import { t } from '@/lib/text/text';

interface Props {
  offered: readonly Group[];
  onOffered: (offered: Group[]) => void;
  disabled: boolean;
  note: ComponentChildren;
}

export function GroupsOffered({ offered, onOffered, disabled, note }: Props) {
  const id = useId();
  const [last, setLast] = useState(false);

  function toggle(box: HTMLInputElement, group: Group): void {
    const wanted = GROUPS.map(({ code }) => code).filter((code) =>
      code === group ? box.checked : offered.includes(code),
    );
    setLast(wanted.length === 0);
    if (wanted.length > 0) onOffered(wanted);
    else box.checked = true;
  }

  return (
    <fieldset disabled={disabled} aria-describedby={`${id}-about`}>
      <legend>{t('options_groups')}</legend>
      {GROUPS.map(({ code, label }) => (
        <label key={code} class="radio" title={label}>
          <input
            type="checkbox"
            checked={offered.includes(code)}
            onChange={(event) => toggle(event.currentTarget, code)}
          />
          {code}
        </label>
      ))}
      <div id={`${id}-about`} class="fieldset-about soft">
        <p>{t('options_groups_about')}</p>
        {note}
      </div>
      <p role="status" class="field-error">
        {last && t('options_groups_last')}
      </p>
    </fieldset>
  );
}
