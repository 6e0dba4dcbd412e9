// The changes of a sheet as they are read: offer by offer, each line without the name of its offer.
import { changeText } from '@/lib/comparison/words';
import type { Change } from '@/lib/messages';
import { t } from '@/lib/text/text';

export interface ComparedGroup {
  /** The offer, else the section of the sheet, else the sheet itself. */
  title: string;
  lines: string[];
}

/** The name of a whole offer stays in its line, which speaks of nothing else. */
function lineOf({ offer: _, section: __, ...change }: Change, offer: string | undefined): string {
  return changeText(change.label === '' && offer ? { ...change, offer } : change);
}

/** In the order in which the sheet tells of them. */
export function comparedGroups(changes: readonly Change[]): ComparedGroup[] {
  const groups = new Map<string, ComparedGroup>();
  for (const change of changes) {
    const title = change.offer || change.section || t('compare_sheet');
    const group = groups.get(title) ?? { title, lines: [] };
    groups.set(title, group);
    group.lines.push(lineOf(change, change.offer));
  }
  return [...groups.values()];
}

/** The first `most` lines, and the rest; a group that is cut is in both. */
export function firstLines(groups: readonly ComparedGroup[], most: number): [ComparedGroup[], ComparedGroup[]] {
  let room = most;
  const cut = groups.map(({ title, lines }) => {
    const shown = lines.slice(0, room);
    room -= shown.length;
    return { title, shown, rest: lines.slice(shown.length) };
  });
  return [
    cut.filter(({ shown }) => shown.length > 0).map(({ title, shown }) => ({ title, lines: shown })),
    cut.filter(({ rest }) => rest.length > 0).map(({ title, rest }) => ({ title, lines: rest })),
  ];
}
