// Reads a backup that may be anything: damaged, hostile, newer than we are. A bad record is set aside and told, the others are kept.
import type * as z from 'zod/mini';
import { SheetRecord } from '@/lib/comparison/schema';
import { CivilDate, Dossier } from '@/lib/dossiers/schema';
import { PINS_MAX, Pin } from '@/lib/pins/schema';
import { repaired } from '@/lib/settings/repair';
import { DEFAULTS, Settings } from '@/lib/settings/schema';
import type { TextKey } from '@/lib/text/text';
import { isSame } from './canonical';
import { type Content, isKept, type KeptSettings } from './content';
import { DOSSIERS_MAX, FORMAT, TEXT_MAX, VERSION } from './limits';
import { Kind, Label } from './schema';

/** A record that is no use: its place in the file from 1, its name where it has one, the part that is wrong. */
export interface Aside {
  what: 'dossier' | 'pin' | 'sheet';
  place: number;
  name: string;
  part: string;
}

export type ReadBackup = { content: Content; aside: Aside[] } | { flaw: TextKey };

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any record of ours. */
const DEEPEST = 8;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that no record of ours has and that could harm, or a depth made to exhaust whoever reads it. */
function isPoisoned(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth >= DEEPEST) return true;
  return Object.entries(value).some(([key, part]) => FORBIDDEN.has(key) || isPoisoned(part, depth + 1));
}

function nameOf(record: unknown): string {
  if (!isObject(record)) return '';
  const { structure, name } = record;
  const said = isObject(structure) ? structure.name : name;
  return typeof said === 'string' ? said.trim().slice(0, 80) : '';
}

function soundOf<T extends z.ZodMiniType>(
  what: Aside['what'],
  records: unknown,
  schema: T,
  max: number,
  aside: Aside[],
): z.output<T>[] {
  if (!Array.isArray(records)) return [];
  return records.flatMap((record: unknown, i) => {
    const poisoned = isPoisoned(record);
    const parsed = poisoned ? undefined : schema.safeParse(record);
    if (parsed?.success && i < max) return [parsed.data];
    const part = i >= max ? 'more' : String(parsed?.error?.issues[0]?.path[0] ?? 'shape');
    aside.push({ what, place: i + 1, name: nameOf(record), part });
    return [];
  });
}

/** Each setting by itself, each preset and each feature: one that does not fit is left out. */
function settingsOf(stored: unknown): KeptSettings {
  if (!isObject(stored)) return {};
  const parts = Object.entries(stored).map(
    ([key, value]) => [key, Array.isArray(value) ? value.filter((one) => !isPoisoned(one, 2)) : value] as const,
  );
  const clean = Object.fromEntries(parts.filter(([, value]) => !isPoisoned(value, 1)));
  const kept = Object.entries(repaired(clean)).filter(([key, value]) => {
    if (!isKept(key) || !Object.hasOwn(clean, key)) return false;
    return Settings.shape[key].safeParse(clean[key]).success || !isSame(value, DEFAULTS[key]);
  });
  return Object.fromEntries(kept);
}

function parsed(text: string): unknown {
  try {
    // A text saved again by an editor may begin with the mark of its encoding.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Never throws, whatever the text. */
export function readBackup(text: string): ReadBackup {
  if (text.length > TEXT_MAX) return { flaw: 'backup_flaw_large' };
  if (text.trim() === '') return { flaw: 'backup_flaw_empty' };
  const file = parsed(text);
  if (file === undefined) return { flaw: 'backup_flaw_json' };
  if (!isObject(file) || file.format !== FORMAT) return { flaw: 'backup_flaw_format' };
  if (typeof file.version === 'number' && file.version > VERSION) return { flaw: 'backup_flaw_newer' };
  const [kind, madeOn, label] = [
    Kind.safeParse(file.kind),
    CivilDate.safeParse(file.madeOn),
    Label.safeParse(file.label),
  ];
  const whole = file.version === VERSION && Array.isArray(file.dossiers);
  if (!whole || !kind.success || !madeOn.success) return { flaw: 'backup_flaw_damaged' };
  if ((file.dossiers as unknown[]).length > DOSSIERS_MAX) return { flaw: 'backup_flaw_many' };

  const aside: Aside[] = [];
  const dossiers = soundOf('dossier', file.dossiers, Dossier, DOSSIERS_MAX, aside);
  // A selection carries dossiers and nothing else, whatever has been put into it.
  const all = kind.data === 'all';
  return {
    content: {
      kind: kind.data,
      madeOn: madeOn.data,
      ...(label.success && { label: label.data }),
      dossiers,
      pins: all ? soundOf('pin', file.pins, Pin, PINS_MAX, aside) : [],
      sheets: all ? soundOf('sheet', file.sheets, SheetRecord, DOSSIERS_MAX, aside) : [],
      settings: all ? settingsOf(file.settings) : {},
    },
    aside,
  };
}
