// The reminders of some dossiers as a calendar file: made when asked for, then saved.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useCalendar } from '@/components/use-calendar';
import type { Dossier } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';

export function CalendarOf({ dossiers }: { dossiers: readonly Dossier[] }) {
  const { file, prepare } = useCalendar();
  /** Of which dossiers it was made: of others it is not. */
  const [of, setOf] = useState<readonly Dossier[]>();
  const link = useRef<HTMLAnchorElement>(null);
  const ready = file && of === dossiers ? file : undefined;
  useLayoutEffect(() => {
    if (ready) link.current?.focus();
  }, [ready]);

  return ready ? (
    <a class="button" href={ready.address} download={ready.name} ref={link}>
      <Icon name="save" />
      {plural('table_calendar_save', ready.count)}
    </a>
  ) : (
    <button
      type="button"
      class="button"
      onClick={() => void prepare(dossiers.map(({ id }) => id)).then(() => setOf(dossiers))}
    >
      <Icon name="calendar" />
      {t('table_calendar')}
    </button>
  );
}
