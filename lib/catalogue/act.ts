// What using a control of the filters' bar makes of the question asked.
import type { Preset, WholeChoice } from '@/lib/messages';
import { GROUPS } from '@/lib/naming/groups';
import { isChoosing, NO_CHOICE } from '@/lib/settings/defaults';

export interface Question {
  choice: WholeChoice;
  words: string;
}

const groupOf = (act: string) => GROUPS.find(({ code }) => code === act)?.code;

/** Whether anything is asked. */
export function isAsking({ choice, words }: Question): boolean {
  return words.trim() !== '' || isChoosing(choice);
}

/** Whether two questions have the same answer. */
export function isSame(one: Question, other: Question): boolean {
  const plain = ({ choice, words }: Question) => [
    [...choice.groups].sort(),
    choice.other,
    choice.department,
    choice.type,
    choice.withDossier,
    choice.pinned,
    words.trim(),
  ];
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** The question after a control was used; the same for one that asks nothing. `value` is that of a drop-down. */
export function afterAct(asked: Question, act: string, value: string, presets: readonly Preset[]): Question {
  const { choice, words } = asked;
  const group = groupOf(act);
  if (group) {
    const others = choice.groups.filter((one) => one !== group);
    return { words, choice: { ...choice, groups: others.length < choice.groups.length ? others : [...others, group] } };
  }
  if (act === 'other' || act === 'withDossier' || act === 'pinned')
    return { words, choice: { ...choice, [act]: !choice[act] } };
  if (act === 'department' || act === 'type') return { words, choice: { ...choice, [act]: value } };
  if (act === 'preset') {
    const preset = presets.find(({ name }) => name === value);
    return preset ? { choice: preset.choice, words: preset.words } : asked;
  }
  return act === 'reset' ? { choice: NO_CHOICE, words: '' } : asked;
}
