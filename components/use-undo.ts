// One act at a time that can be taken back for ten seconds.
import { useCallback, useState } from 'preact/hooks';

export interface Done {
  /** What was done, as a sentence. */
  sentence: string;
  takeBack: () => void;
}

export interface Undo {
  done: Done | undefined;
  offer: (sentence: string, takeBack: () => void) => void;
  dismiss: () => void;
}

export function useUndo(): Undo {
  const [done, setDone] = useState<Done>();
  return {
    done,
    offer: useCallback((sentence: string, takeBack: () => void) => setDone({ sentence, takeBack }), []),
    dismiss: useCallback(() => setDone(undefined), []),
  };
}
