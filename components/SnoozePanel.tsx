// When to be reminded of a dossier: four usual days, or any other.
import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays, addMonths } from '@/lib/dossiers/civil-date';
import { t } from '@/lib/text/text';
import { type CivilDate, nextMonday, writtenDay } from './days';
import { TextField } from './TextField';
import { useEscape } from './use-escape';

interface Props {
  id: string;
  today: CivilDate;
  onClose: () => void;
  onPick: (day: CivilDate) => void;
}

export function SnoozePanel({ id, today, onClose, onPick }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  const [day, setDay] = useState('');
  const [error, setError] = useState<string>();
  useEffect(() => first.current?.focus(), []);
  useEscape(onClose);

  const tomorrow = addDays(today, 1);
  const choices = [
    { label: t('popup_snooze_tomorrow'), day: tomorrow },
    { label: t('popup_snooze_monday'), day: nextMonday(today) },
    { label: t('popup_snooze_week'), day: addDays(today, 7) },
    { label: t('popup_snooze_month'), day: addMonths(today, 1) },
  ];

  return (
    <form
      id={id}
      class="panel"
      noValidate
      aria-label={t('popup_snooze')}
      onSubmit={(event) => {
        event.preventDefault();
        if (day >= tomorrow) onPick(day);
        else setError(t('popup_snooze_past'));
      }}
    >
      <div class="choices">
        {choices.map((choice, i) => (
          <button
            type="button"
            class="button"
            key={choice.label}
            ref={i ? null : first}
            onClick={() => onPick(choice.day)}
          >
            {choice.label} <small>{writtenDay(choice.day, today)}</small>
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
