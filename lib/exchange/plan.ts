// What importing a file would do, line by line, before anything is done.

import { isOpen } from '@/lib/dossiers/reminders';
import type { Dossier } from '@/lib/messages';
import { t } from '@/lib/text/text';
import { isDoubtful, type Line, lineOf } from './cells';
import type { Head } from './head';
import { Known } from './known';
import { added, changed, type Terms } from './rows';

export interface Change {
  line: number;
  before: Dossier;
  after: Dossier;
}

export interface Plan {
  added: { line: number; dossier: Dossier }[];
  changed: Change[];
  /** Lines that say nothing new. */
  same: number;
  refused: { line: number; sentence: string }[];
}

/** As many lines as one file may have. */
export const LINES_MAX = 20_000;

/** The lines of a file that say something. */
export function linesOf(rows: readonly string[][], { columns, from }: Head): Line[] {
  return rows.slice(from).flatMap((cells, i) => lineOf(cells, from + i + 1, columns) ?? []);
}

/** Numbers of structures that no line nor dossier names: their names are to be looked for elsewhere. */
export function namelessOf(lines: readonly Line[], dossiers: readonly Dossier[]): string[] {
  const known = new Set(dossiers.map(({ structure }) => structure.finess));
  const nameless = lines.flatMap(({ facts }) =>
    facts.finess && !facts.structure && !facts.name && !known.has(facts.finess) ? [facts.finess] : [],
  );
  return [...new Set(nameless)];
}

/** Each line with the dossier it is about: by its id, else an open one, else, when the line says it is closed, a closed one. */
export function planOf(lines: readonly Line[], dossiers: readonly Dossier[], terms: Terms): Plan {
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const open = new Known(dossiers.filter(isOpen));
  const closed = new Known(dossiers.filter((dossier) => !isOpen(dossier)));
  /** The line that a dossier, known or new, was first met on. */
  const metOn = new Map<string, number>();
  const plan: Plan = { added: [], changed: [], same: 0, refused: [] };
  const refuse = (line: number, sentence: string) => plan.refused.push({ line, sentence });

  for (const { number, facts, flaws } of lines) {
    if (flaws.length > 0) {
      refuse(number, flaws.join(' '));
      continue;
    }
    const isClosed = facts.state !== undefined && !isOpen({ state: facts.state });
    const before =
      (facts.id && byId.get(facts.id)) || open.find(facts) || (isClosed && closed.find(facts)) || undefined;
    const earlier = before && metOn.get(before.id);
    if (earlier) refuse(number, t('exchange_twice', earlier));
    else if (facts.createdOn && facts.createdOn > terms.today) refuse(number, t('exchange_to_come'));
    else if (isDoubtful(facts) && !facts.id && facts.finess !== before?.structure.finess)
      refuse(number, t('exchange_finess_key', facts.finess ?? ''));
    else if (before) {
      metOn.set(before.id, number);
      const after = changed(before, facts, terms);
      if (after === before) plan.same += 1;
      else plan.changed.push({ line: number, before, after });
    } else {
      const dossier = added(facts, terms);
      if (!dossier) {
        refuse(number, facts.finess ? t('exchange_nameless', facts.finess) : t('exchange_empty_name'));
        continue;
      }
      metOn.set(dossier.id, number);
      plan.added.push({ line: number, dossier });
      // A later line about the same is the same.
      (isOpen(dossier) ? open : closed).add(dossier);
      byId.set(dossier.id, dossier);
    }
  }
  return plan;
}
