// What can be done to the rows that are ticked, and how many they are.
import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupHandOver } from '@/components/backup/BackupHandOver';
import { SnoozePanel } from '@/components/card/SnoozePanel';
import { Icon } from '@/components/Icon';
import { isOpen } from '@/lib/dossiers/reminders';
import type { CivilDate, Dossier, Moment, SnoozeChoice } from '@/lib/messages';
import { plural, t } from '@/lib/text/text';
import { CalendarOf } from './CalendarOf';

interface Props {
  /** Ticked, among those that answer. */
  dossiers: readonly Dossier[];
  moment: Moment;
  snoozes: readonly SnoozeChoice[];
  onIntegrate: (open: Dossier[]) => void;
  onSnooze: (open: Dossier[], until: CivilDate, evening: boolean) => void;
  onStop: () => void;
  onUntick: () => void;
}

export function ManyBar({ dossiers, moment, snoozes, onIntegrate, onSnooze, onStop, onUntick }: Props) {
  const [snoozing, setSnoozing] = useState(false);
  const [handing, setHanding] = useState(false);
  const [said, setSaid] = useState('');
  const snooze = useRef<HTMLButtonElement>(null);
  const count = useRef<HTMLParagraphElement>(null);
  const open = dossiers.filter(isOpen);
  const none = dossiers.length === 0;

  // What was made of other rows is not of these.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what it is about.
  useEffect(() => {
    setSaid('');
  }, [dossiers]);
  useEffect(() => {
    if (none) setSnoozing(false);
  }, [none]);

  async function copy(): Promise<void> {
    const names = dossiers.map(({ name }) => name).join('\r\n');
    await navigator.clipboard.writeText(names).then(
      () => setSaid(plural('table_copied', dossiers.length)),
      () => setSaid(t('table_not_copied')),
    );
  }

  return (
    <section class={none ? 'many' : 'many many-some'} aria-label={t('table_many')}>
      <p role="status" tabIndex={-1} ref={count}>
        {plural('table_ticked', dossiers.length)}
        {said && ` ${said}`}
      </p>
      {!none && (
        <div class="row">
          {open.length > 0 && (
            <>
              <button type="button" class="button" onClick={() => onIntegrate(open)}>
                <Icon name="check" />
                {t('table_integrate')}
              </button>
              <button
                type="button"
                class="button"
                ref={snooze}
                aria-expanded={snoozing}
                aria-controls="many-snooze"
                onClick={() => setSnoozing(!snoozing)}
              >
                <Icon name="clock" />
                {t('table_snooze')}
              </button>
            </>
          )}
          <button type="button" class="button" onClick={() => onStop()}>
            <Icon name="remove" />
            {t('table_stop')}
          </button>
          <button type="button" class="button" onClick={() => void copy()}>
            <Icon name="copy" />
            {t('table_copy')}
          </button>
          {open.length > 0 && <CalendarOf dossiers={open} />}
          <button
            type="button"
            class="button"
            aria-expanded={handing}
            aria-controls="many-hand"
            onClick={() => setHanding(!handing)}
          >
            <Icon name="save" />
            {t('backup_hand_open')}
          </button>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              // The buttons leave with the ticks.
              count.current?.focus();
              onUntick();
            }}
          >
            {t('table_untick')}
          </button>
        </div>
      )}
      {snoozing && !none && (
        <SnoozePanel
          id="many-snooze"
          moment={moment}
          snoozes={snoozes}
          onClose={() => {
            setSnoozing(false);
            snooze.current?.focus();
          }}
          onPick={(until, evening) => {
            setSnoozing(false);
            onSnooze(open, until, evening);
          }}
        />
      )}
      {handing && !none && (
        <div id="many-hand">
          <BackupHandOver ids={dossiers.map(({ id }) => id)} />
        </div>
      )}
    </section>
  );
}
