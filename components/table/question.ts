// What is asked of the table, and which dossiers answer.

import { type AgeRange, ofAge } from '@/lib/dossiers/ages';
import { isDue, isOpen } from '@/lib/dossiers/reminders';
import type { Dossier, Moment } from '@/lib/messages';

export const STATES = ['open', 'submitted', 'closed', 'all'] as const;
export type StateChoice = (typeof STATES)[number];

/** Stands for the dossiers without any. */
export const NONE = 'none';

export interface Question {
  words: string;
  /** '' is all of them. */
  department: string;
  group: string;
  state: StateChoice;
  age: AgeRange | undefined;
  due: boolean;
}

export const EVERYTHING: Question = { words: '', department: '', group: '', state: 'open', age: undefined, due: false };

/** Something is asked beyond the open dossiers. */
export const isAsking = ({ words, department, group, state, age, due }: Question) =>
  words.trim() !== '' || department !== '' || group !== '' || state !== 'open' || age !== undefined || due;

type Test = (dossier: Dossier) => boolean;

const ofState: Record<StateChoice, Test | undefined> = {
  open: isOpen,
  submitted: ({ state }) => state === 'submitted',
  closed: (dossier) => !isOpen(dossier),
  all: undefined,
};

const choice = (chosen: string, of: (dossier: Dossier) => string | undefined): Test | undefined =>
  chosen === '' ? undefined : (dossier) => (of(dossier) ?? NONE) === chosen;

/** What every dossier that answers passes, the cheapest first; the words are looked for apart (`words.ts`). */
export function answers(question: Omit<Question, 'words'>, moment: Moment): Test {
  const tests = [
    ofState[question.state],
    choice(question.department, ({ structure }) => structure.department),
    choice(question.group, ({ group }) => group),
    question.age && ofAge(question.age, moment),
    question.due ? (dossier: Dossier) => isDue(dossier, moment) : undefined,
  ].filter((test) => test !== undefined);
  return (dossier) => tests.every((test) => test(dossier));
}
