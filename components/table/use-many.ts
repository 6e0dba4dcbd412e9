// What is done to many dossiers at once, each act with its way back.
import { type RefusedAttempt, useAttempts } from '@/components/use-attempts';
import type { Undo } from '@/components/use-undo';
import type { Dossier, Input } from '@/lib/messages';
import { sendPatiently } from '@/lib/send';

type Act = Input<'dossiers.many'>;

export interface Many {
  /** The last that was refused, with the way to try it again. */
  refused: RefusedAttempt | undefined;
  /** `sentence` tells what was done, of as many as it was done to. */
  act: (act: Act, sentence: (count: number) => string) => void;
  /** Rows that come in place of others, or are new. Says whether they were stored. */
  store: (rows: { before: Dossier[]; after: Dossier[]; added: Dossier[] }, sentence: string) => Promise<boolean>;
}

/** Pages are told of each change by the background, and read the dossiers again. */
export function useMany(undo: Undo): Many {
  const { refused, attempt } = useAttempts();
  const putBack = (rows: Input<'dossiers.write'>) => void attempt(() => sendPatiently('dossiers.write', rows));

  return {
    refused,
    act: (act, sentence) =>
      void attempt(async () => {
        const { before } = await sendPatiently('dossiers.many', act);
        undo.offer(sentence(before.length), () => putBack({ put: before, remove: [] }));
      }),
    store: async ({ before, after, added }, sentence) => {
      const done = await attempt(async () => {
        await sendPatiently('dossiers.write', { put: [...after, ...added], remove: [] });
        undo.offer(sentence, () => putBack({ put: before, remove: added.map(({ id }) => id) }));
        return true;
      });
      return done === true;
    },
  };
}
