// Structures seen or pinned that answer some words, asked as one types.
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Found, Hit } from '@/lib/messages';
import { onRor, START_PAGE } from '@/lib/origin';
import { send } from '@/lib/send';

const SHOWN = 8;

export interface Find {
  words: string;
  setWords: (words: string) => void;
  /** Nothing while no word is asked, or until the first answer. */
  found: Found | undefined;
  failure: unknown;
  open: (hit: Hit) => void;
  /** Has the background read what it remembers before the first letter. */
  prepare: () => void;
}

/** `version` changes when the answer may have. */
export function useFind(version: unknown): Find {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found>();
  const [failure, setFailure] = useState<unknown>();
  const turn = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words are asked again of what has changed.
  useEffect(() => {
    const mine = ++turn.current;
    if (words.trim() === '') {
      setFound(undefined);
      return;
    }
    send('memory.find', { words: words.slice(0, 200), limit: SHOWN }).then(
      (answer) => {
        if (mine !== turn.current) return;
        setFound(answer);
        setFailure(undefined);
      },
      (error: unknown) => mine === turn.current && setFailure(error),
    );
  }, [words, version]);

  return {
    words,
    setWords,
    found,
    failure,
    prepare: () => void send('memory.find', { words: '', limit: 0 }).catch(() => undefined),
    open: ({ href }) => void browser.tabs.create({ url: onRor(href) ?? START_PAGE }),
  };
}
