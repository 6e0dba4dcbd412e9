// What the page side is told of the site: what we know, then what an administrator or the user has taught.
import { EDIT_WORDINGS, GENERIC_TITLES, HOOKS, NOTICE_WORDING, SPARED_WORDINGS, TYPE_WORDS } from '@/lib/site/hooks';
import { MARKS } from '@/lib/site/marks';
import { type Hooks, type Knowledge, PART_IDS } from './schema';

/** Taught variants stand before ours, part by part: of two that are as sure, the taught one is taken. */
export function knowledgeWith(...taught: Hooks[]): Knowledge {
  const sources: Hooks[] = [...taught, HOOKS];
  return {
    hooks: Object.fromEntries(
      PART_IDS.map((id) => [id, sources.flatMap((hooks) => hooks[id] ?? [])]),
    ) as Knowledge['hooks'],
    notice: NOTICE_WORDING,
    titles: GENERIC_TITLES,
    edits: EDIT_WORDINGS,
    spared: SPARED_WORDINGS,
    types: TYPE_WORDS,
    marks: MARKS,
  };
}
