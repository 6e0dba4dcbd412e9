// What the demonstration holds: the dossiers made on its site, what the tracker was told, what was tried. It ends with its page.
import type { Structure } from '@/lib/messages';
import { parseDossierName } from '@/lib/naming/dossier-name';

/** What there is to try, in order. */
export const TASKS = ['search', 'filter', 'open', 'name', 'warning'] as const;
export type Task = (typeof TASKS)[number];

/** A dossier as the tracker knows it. */
export interface TrackedDossier {
  id: string;
  name: string;
  structure: Structure;
  url?: string | undefined;
}

export interface DemoState {
  /** On the site: the name each dossier bears, by the number of its establishment. */
  dossiers: Readonly<Record<string, string>>;
  tracked: readonly TrackedDossier[];
  pinned: readonly Structure[];
  /** Establishments edited all the same, after the question. */
  passed: readonly string[];
  done: readonly Task[];
}

export interface Demo {
  now(): DemoState;
  change(part: Partial<DemoState>): void;
  did(task: Task): void;
  /** A dossier is created, or bears another name from now on. */
  name(finess: string, name: string): void;
  /** Called after each change. @returns the way to stop */
  subscribe(listener: () => void): () => void;
}

export function createDemo(): Demo {
  let state: DemoState = { dossiers: {}, tracked: [], pinned: [], passed: [], done: [] };
  const listeners = new Set<() => void>();
  const demo: Demo = {
    now: () => state,
    change(part) {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    did(task) {
      if (!state.done.includes(task)) demo.change({ done: [...state.done, task] });
    },
    name(finess, name) {
      demo.change({ dossiers: { ...state.dossiers, [finess]: name } });
      const { department, group } = parseDossierName(name);
      if (department && group) demo.did('name');
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return demo;
}
