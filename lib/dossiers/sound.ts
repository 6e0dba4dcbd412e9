// Whether a row is a dossier as it stands, told by hand: zod takes fifty times as long, and thousands are read at once.
// It says yes to nothing that the schema refuses or would change; what it says no to is for the schema to judge.
import { APART_MAX, COMMUNE_MAX, DETAIL_MAX, HISTORY_MAX, NAME_MAX, NOTE_MAX, URL_MAX } from './limits';
import { DATE, DEPARTMENT, FINESS, UUID } from './patterns';
import { type Dossier, DossierState, Group, HistoryEntry, Sign } from './schema';

type Check = (value: unknown) => boolean;

/** A row may hold hundreds of dates, nearly all among the same few hundred. */
const dates = new Set<unknown>();
const DATES_MAX = 5000;

function isDate(value: unknown): boolean {
  if (dates.has(value)) return true;
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  if (dates.size < DATES_MAX) dates.add(value);
  return true;
}

const isString = (max: number) => (value: unknown) => typeof value === 'string' && value.length <= max;
/** Not empty, and nothing for the schema to trim. */
const isText = (max: number) => (value: unknown) =>
  typeof value === 'string' && value !== '' && value.length <= max && value.trim().length === value.length;
const fits = (shape: RegExp) => (value: unknown) => typeof value === 'string' && shape.test(value);
function isOne(...values: readonly unknown[]): Check {
  const known = new Set(values);
  return (value) => known.has(value);
}

/** `required` first; the others may be absent or undefined, and nothing else may be there. */
function isObject(required: Record<string, Check>, optional: Record<string, Check>): Check {
  const needed = Object.entries(required);
  const others = new Map(Object.entries(optional));
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const row = value as Record<string, unknown>;
    for (const [key, check] of needed) if (!check(row[key])) return false;
    const keys = Object.keys(row);
    let left = keys.length - needed.length;
    for (const key of keys) {
      const check = others.get(key);
      if (!check) continue;
      const field = row[key];
      if (field !== undefined && !check(field)) return false;
      left -= 1;
    }
    return left === 0;
  };
}

const isStructure = isObject(
  { name: isText(NAME_MAX) },
  {
    finess: fits(FINESS),
    commune: isText(COMMUNE_MAX),
    department: fits(DEPARTMENT),
    category: isText(200),
    href: isString(URL_MAX),
  },
);

const isEntry = isObject(
  {
    on: isDate,
    what: isOne(...HistoryEntry.shape.what.options),
  },
  { detail: isString(DETAIL_MAX) },
);

const isFlag = (value: unknown) => typeof value === 'boolean';
const isList = (max: number, check: Check, min: number) => (value: unknown) =>
  Array.isArray(value) && value.length >= min && value.length <= max && value.every(check);

/** Records that were merged of two are few: the schema judges them. */
const isWhole = isObject(
  {
    id: fits(UUID),
    structure: isStructure,
    name: isText(NAME_MAX),
    state: isOne(...DossierState.options),
    createdOn: isDate,
    lastSeenOn: isDate,
    remindOn: isDate,
    history: isList(HISTORY_MAX, isEntry, 0),
  },
  {
    keptName: isText(NAME_MAX),
    group: isOne(...Group.options),
    url: isString(URL_MAX),
    snoozedUntil: isDate,
    snoozedToEvening: isFlag,
    note: isString(NOTE_MAX),
    keepUntil: isDate,
    from: isObject({ on: isDate }, { label: isText(100) }),
    noticed: isObject({ on: isDate, href: isString(URL_MAX) }, {}),
    seemsIntegrated: isObject({ on: isDate, reasons: isList(2, isOne(...Sign.options), 1) }, { denied: isFlag }),
    apart: isList(APART_MAX, fits(UUID), 0),
  },
);

/** Rows already found sound. They are never changed, but replaced: from the database to a page they are looked at once. */
const known = new WeakSet<object>();

/** A dossier that the schema would give back as it is. */
export function isSound(row: unknown): row is Dossier {
  if (typeof row !== 'object' || row === null) return false;
  if (known.has(row)) return true;
  if (!isWhole(row)) return false;
  known.add(row);
  return true;
}
