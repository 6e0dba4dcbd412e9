// One line of a file: its cells as facts of a dossier, or what is wrong with them, in sentences.
import { COMMUNE_MAX, NAME_MAX, NOTE_MAX, URL_MAX } from '@/lib/dossiers/limits';
import { UUID } from '@/lib/dossiers/patterns';
import type { CivilDate, DossierState, Group } from '@/lib/messages';
import { parseDepartment } from '@/lib/naming/departments';
import { finessKeyOk, parseFiness } from '@/lib/naming/finess';
import { parseGroup } from '@/lib/naming/groups';
import { plainText } from '@/lib/naming/plain';
import { onRor } from '@/lib/origin';
import { t } from '@/lib/text/text';
import { readDay } from './days';
import { FIELDS, type FieldId, STATES_SAID } from './fields';

/** What a line says; an empty cell says nothing. */
export interface Facts {
  id?: string;
  structure?: string;
  finess?: string;
  commune?: string;
  department?: string;
  name?: string;
  group?: Group;
  state?: DossierState;
  createdOn?: CivilDate;
  remindOn?: CivilDate;
  note?: string;
  url?: string;
}

const LONGEST = { structure: NAME_MAX, commune: COMMUNE_MAX, name: NAME_MAX, note: NOTE_MAX } as const;
/** What a spreadsheet makes of a long number. */
const SHORTENED = /^\d+([.,]\d+)?E\+?\d+$/i;

/** A fact, or the sentence that refuses it. */
type Read<T> = { fact: T } | { flaw: string };

const fact = <T>(value: T | null | undefined, flaw: string): Read<T> => (value ? { fact: value } : { flaw });

function text(field: keyof typeof LONGEST, cell: string): Read<string> {
  const most = LONGEST[field];
  return cell.length > most
    ? { flaw: t('exchange_too_long', t(FIELDS[field].title), cell.length, most) }
    : { fact: cell };
}

function finess(cell: string): Read<string> {
  if (SHORTENED.test(cell)) return { flaw: t('exchange_finess_shortened', cell) };
  // A spreadsheet drops the zero of the first nine departments.
  const number = parseFiness(cell) ?? (/^\d{8}$/.test(cell) ? parseFiness(`0${cell}`) : null);
  return fact(number?.finess, t('exchange_finess_wrong', cell));
}

function day(cell: string): Read<CivilDate> {
  return fact(readDay(cell), t('exchange_day_wrong', cell));
}

function state(cell: string): Read<DossierState> {
  const said = plainText(cell);
  const states = Object.keys(STATES_SAID) as DossierState[];
  const known = states.find((one) => STATES_SAID[one].test(said));
  return fact(known, t('exchange_state_wrong', cell));
}

/** No longer than a dossier may keep. */
function address(cell: string): string | undefined {
  const url = /^https:/i.test(cell) ? onRor(cell) : undefined;
  return url && url.length <= URL_MAX ? url : undefined;
}

const READERS: { [K in FieldId]: (cell: string) => Read<NonNullable<Facts[K]>> } = {
  id: (cell) => fact(UUID.test(cell) ? cell : null, t('exchange_id_wrong', cell)),
  structure: (cell) => text('structure', cell),
  finess,
  commune: (cell) => text('commune', cell),
  department: (cell) => fact(parseDepartment(cell), t('exchange_department_wrong', cell)),
  name: (cell) => text('name', cell),
  group: (cell) => fact(parseGroup(cell), t('exchange_group_wrong', cell)),
  state,
  createdOn: day,
  remindOn: day,
  note: (cell) => text('note', cell),
  url: (cell) => fact(address(cell), t('exchange_url_wrong')),
};

export interface Line {
  /** As a spreadsheet counts them. */
  number: number;
  facts: Facts;
  flaws: string[];
}

/** Nothing for a row with nothing in it. */
export function lineOf(
  cells: readonly string[],
  number: number,
  columns: ReadonlyMap<FieldId, number>,
): Line | undefined {
  if (!cells.some((cell) => cell.trim())) return undefined;
  const facts: Facts = {};
  const flaws: string[] = [];
  for (const [field, i] of columns) {
    const cell = cells[i]?.trim() ?? '';
    if (!cell) continue;
    const read = READERS[field](cell);
    if ('flaw' in read) flaws.push(read.flaw);
    else Object.assign(facts, { [field]: read.fact });
  }
  return { number, facts, flaws };
}

/** A number whose key fails is most likely mistyped. */
export const isDoubtful = ({ finess: number }: Facts) => number !== undefined && !finessKeyOk(number);
