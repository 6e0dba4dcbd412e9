// Everything one can do to the tracked dossiers, each act with its way back.
import { browser } from 'wxt/browser';
import { countedDay } from '@/lib/dossiers/reminders';
import type { CivilDate, Dossier, Input, KnownDossier } from '@/lib/messages';
import { send } from '@/lib/send';
import { t } from '@/lib/text/text';
import { writtenDay } from './days';
import { rorAddress } from './ror-address';
import { type RefusedAttempt, useAttempts } from './use-attempts';
import { type DossiersView, type Shape, useDossiers } from './use-dossiers';
import { type Undo, useUndo } from './use-undo';

export interface Tracker {
  view: DossiersView | undefined;
  undo: Undo;
  /** The last act or reading that was refused, with the way to try it again. */
  refused: RefusedAttempt | undefined;
  open: (dossier: Dossier) => void;
  integrate: (dossier: Dossier) => void;
  reopen: (dossier: Dossier) => void;
  /** The user's answer about a dossier that seems integrated. */
  confirm: (dossier: Dossier, integrated: boolean) => void;
  /** Two dossiers again of one that was merged of two. */
  separate: (dossier: Dossier, other: string) => void;
  snooze: (dossier: Dossier, until: CivilDate, evening?: boolean) => void;
  /** Its name breaks the convention, and is not told of again. */
  keepName: (dossier: Dossier) => void;
  stop: (dossier: Dossier) => void;
  /**
   * Track a new dossier. When its structure has one already, that one is left as it was and given back.
   * @throws SendError
   */
  add: (capture: Input<'dossiers.capture'>) => Promise<KnownDossier | undefined>;
  /** @throws SendError */
  save: (after: Dossier, before: Dossier) => Promise<void>;
}

export function useTracker(shape: Shape): Tracker {
  const { view, failure, reload } = useDossiers(shape);
  const undo = useUndo();
  const { refused, attempt } = useAttempts(reload);

  /** Do it, say it, offer to take it back by storing the dossier as it was. */
  function act(ask: () => Promise<unknown>, sentence: string, before: Dossier): void {
    void attempt(async () => {
      await ask();
      undo.offer(sentence, () => void putBack(before));
    });
  }

  const putBack = (dossier: Dossier) => attempt(() => send('dossiers.put', { dossier }));
  const forget = (id: string) => attempt(() => send('dossiers.remove', { id }));

  /** Tracked by hand without a group: none fits, and its name need not bear one. */
  async function keepNameOf(id: string): Promise<void> {
    const { dossiers } = await send('dossiers.list', {});
    const dossier = dossiers.find((one) => one.id === id);
    if (dossier) await send('dossiers.put', { dossier: { ...dossier, keptName: dossier.name } });
  }

  return {
    view,
    undo,
    refused: refused ?? (failure ? { error: failure, retry: () => void reload() } : undefined),
    open: (dossier) => void browser.tabs.create({ url: rorAddress(dossier) }),
    integrate: (dossier) =>
      act(
        () => send('dossiers.setState', { id: dossier.id, state: 'integrated' }),
        t('popup_done_integrated', dossier.structure.name),
        dossier,
      ),
    reopen: (dossier) =>
      act(
        () => send('dossiers.setState', { id: dossier.id, state: 'open' }),
        t('dossiers_done_reopened', dossier.structure.name),
        dossier,
      ),
    confirm: (dossier, integrated) =>
      act(
        () => send('dossiers.confirm', { id: dossier.id, integrated }),
        t(integrated ? 'popup_done_integrated' : 'seems_denied', dossier.structure.name),
        dossier,
      ),
    separate: (dossier, other) =>
      void attempt(async () => {
        await send('dossiers.separate', { id: dossier.id, other });
        undo.offer(
          t('merged_separated', dossier.structure.name),
          () => void attempt(() => Promise.all([putBack(dossier), send('dossiers.remove', { id: other })])),
        );
      }),
    snooze: (dossier, until, evening = false) => {
      // The day on which it rings, where only working days count.
      const { date, workingDaysOnly } = view?.moment ?? { date: until, workingDaysOnly: false };
      const day = countedDay(until, workingDaysOnly);
      act(
        () => send('dossiers.snooze', { id: dossier.id, until, ...(evening && { evening }) }),
        evening && day === date
          ? t('popup_done_snoozed_tonight', dossier.structure.name)
          : t('popup_done_snoozed', dossier.structure.name, writtenDay(day, date)),
        dossier,
      );
    },
    keepName: (dossier) =>
      act(
        () => send('dossiers.put', { dossier: { ...dossier, keptName: dossier.name } }),
        t('name_flag_kept', dossier.structure.name),
        dossier,
      ),
    stop: (dossier) =>
      act(() => send('dossiers.remove', { id: dossier.id }), t('popup_done_stopped', dossier.structure.name), dossier),
    async add(capture) {
      const { structure, name } = capture;
      // Asked first: captured, the form would be taken for news of the known dossier.
      const { dossier: known } = await send('dossiers.find', { structure, ...(name && { name }) });
      if (known) return known;
      const { outcome, dossier } = await send('dossiers.capture', capture);
      if (outcome === 'added' && !capture.group) await keepNameOf(dossier.id);
      await reload();
      if (outcome === 'known') return dossier;
      undo.offer(t('form_added', structure.name), () => void forget(dossier.id));
      return undefined;
    },
    async save(after, before) {
      await send('dossiers.put', { dossier: after });
      undo.offer(t('form_saved', after.structure.name), () => void putBack(before));
      await reload();
    },
  };
}
