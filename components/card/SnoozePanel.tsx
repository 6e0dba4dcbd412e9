// When to be reminded of a dossier: the usual moments, or any other day.
import { useEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '@/components/TextField';
import { useEscape } from '@/components/use-escape';
import { addDays } from '@/lib/dossiers/civil-date';
import type { CivilDate, Moment, SnoozeChoice } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { snoozeOffers } from './snooze-offers';

interface Props {
  id: string;
  /** The structure, where forms of several dossiers may be open at once. */
  of?: string;
  moment: Moment;
  snoozes: readonly SnoozeChoice[];
  onClose: () => void;
  onPick: (day: CivilDate, evening: boolean) => void;
}

export function SnoozePanel({ id, of, moment, snoozes, onClose, onPick }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  const [day, setDay] = useState('');
  const [error, setError] = useState<string>();
  useEffect(() => first.current?.focus(), []);
  useEscape(onClose);

  const tomorrow = addDays(moment.date, 1);
  return (
    <form
      id={id}
      class="panel"
      noValidate
      aria-label={of ? t('form_of', t('popup_snooze'), of) : t('popup_snooze')}
      onSubmit={(event) => {
        event.preventDefault();
        if (day >= tomorrow) onPick(day, false);
        else setError(t('popup_snooze_past'));
      }}
    >
      <div class="choices">
        {snoozeOffers(snoozes, moment).map((offer, i) => (
          <button
            type="button"
            class="button"
            key={offer.label}
            ref={i ? null : first}
            onClick={() => onPick(offer.until, offer.evening)}
          >
            {offer.label} <small>{offer.day}</small>
          </button>
        ))}
      </div>
      <div class="field-with-button">
        <TextField
          label={t('popup_snooze_date')}
          type="date"
          min={tomorrow}
          value={day}
          onValue={setDay}
          error={error}
        />
        <button type="submit" class="button">
          {t('popup_snooze_that_day')}
        </button>
      </div>
    </form>
  );
}
