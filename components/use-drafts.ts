// What is being typed in the forms, kept while the browser runs: closing the popup, which a click elsewhere does, loses nothing.
import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DRAFTS_KEY } from '@/lib/storage-keys';
import { atStart } from './session-start';

/** The fields of one form by name. A form is open exactly when it has a draft. */
export type Draft = Record<string, string>;

export interface Drafts {
  of: (form: string) => Draft | undefined;
  /** Open the form, or keep what was typed in it. */
  keep: (form: string, draft: Draft) => void;
  drop: (form: string) => void;
}

/** Nothing until what was kept is read, so that no form opens over it. */
export function useDrafts(): Drafts | undefined {
  const [drafts, setDrafts] = useState<Record<string, Draft>>();

  useLayoutEffect(() => {
    void atStart.then((kept) => setDrafts(kept[DRAFTS_KEY] ?? {}));
  }, []);

  // Before the next frame: the popup may close at any time.
  useLayoutEffect(() => {
    if (drafts) void browser.storage.session.set({ [DRAFTS_KEY]: drafts });
  }, [drafts]);

  return (
    drafts && {
      of: (form) => drafts[form],
      keep: (form, draft) => setDrafts((others) => ({ ...others, [form]: draft })),
      drop: (form) =>
        setDrafts((all = {}) => Object.fromEntries(Object.entries(all).filter(([other]) => other !== form))),
    }
  );
}
