// The name of a dossier: a prefix in three parts (department, MAJ, group) in front of the name the site proposes.
import { departmentCode } from './departments';
import { type Group, parseGroup } from './groups';

export interface ParsedName {
  department?: string;
  /** The word MAJ (« mise à jour ») is there. */
  maj: boolean;
  group?: Group;
  /** What stands between the first two parts. */
  separator?: string;
  /** The name without any prefix. */
  rest: string;
  /** All that stands before the rest, as written; '' when there is no prefix. */
  prefix: string;
  /** There is more than one prefix. */
  doubled?: boolean;
}

// A prefix in any usual form. What merely begins with digits, MAJESTIC or PSY is a name.
const GAP = String.raw`[\s_.,:;|/\\()[\]–—-]`;
const DEPARTMENT = String.raw`97[1-6]|2[ab]|\d{1,2}`;
const MAJ = String.raw`m[aà]j|m\.a\.j|mise[\s_-]?[àa][\s_-]?jour`;
const GROUP = String.raw`mco|ssr|smr|psy|ms[\s_-]?pa|ms[\s_-]?ph`;
/** After the last part: separators, but no bracket that opens the name. */
const END = String.raw`(?=${GAP}|$)[\s_.,:;|/\\)\]–—-]*`;
const FORMS = [
  // 31 MAJ MSPA, MAJ MSPA, 31 MAJ, MAJ 31 MSPA
  `(?:(?<d1>${DEPARTMENT})(?<s1>${GAP}*))?(?<m>${MAJ})(?:(?<s2>${GAP}+)(?<d2>${DEPARTMENT})(?=${GAP}+(?:${GROUP})(?:${GAP}|$)))?(?:${GAP}*(?<g>${GROUP}))?`,
  // 31 MSPA MAJ
  `(?<d1>${DEPARTMENT})(?<s1>${GAP}+)(?<g>${GROUP})${GAP}+(?<m>${MAJ})`,
  // 31 MSPA: no other word looks like these two
  String.raw`(?<d1>${DEPARTMENT})(?<s1>${GAP}+)(?<g>ms[\s_-]?p[ah])`,
].map((form) => new RegExp(`^${GAP}*${form}${END}`, 'i'));

/** Splits a name in its prefix, in any usual form (`31-maj-ms pa `, doubled, incomplete), and the rest, which is never cut. */
export function parseDossierName(text: string): ParsedName {
  const parsed: ParsedName = { maj: false, rest: text.trim(), prefix: '' };
  for (let times = 0; ; times++) {
    const found = FORMS.map((form) => form.exec(parsed.rest)).find((match) => match !== null);
    const part = found?.groups;
    const department = departmentCode(part?.d1 ?? part?.d2 ?? '');
    if (!found || (!part?.m && !department)) break;
    const group = parseGroup(part?.g ?? '');
    parsed.maj ||= part?.m !== undefined;
    if (department) parsed.department ??= department;
    if (group) parsed.group ??= group;
    parsed.separator ??= part?.s1 ?? part?.s2 ?? ' ';
    if (times) parsed.doubled = true;
    parsed.rest = parsed.rest.slice(found[0].length);
  }
  const trimmed = text.trim();
  parsed.prefix = trimmed.slice(0, trimmed.length - parsed.rest.length);
  return parsed;
}

/** In which order the parts of a prefix stand: department, the word MAJ, group. */
export const NAME_ORDERS = ['department-word-group', 'word-department-group', 'department-group-word'] as const;
export type NameOrder = (typeof NAME_ORDERS)[number];

/** How « mise à jour » is written in a prefix: a form that `parseDossierName` knows, whatever was chosen when it was written. */
export const UPDATE_WORDS = ['MAJ', 'MàJ', 'M.A.J.', 'MISE A JOUR'] as const;
export type UpdateWord = (typeof UPDATE_WORDS)[number];

/** How a prefix is written. What is not told is as the official text has it: `31 MAJ MSPA`. */
export interface Writing {
  /** Between the parts; when a name is checked, any of the usual ones unless told. */
  separator?: string | undefined;
  order?: NameOrder | undefined;
  word?: UpdateWord | undefined;
}

export interface NameParts extends Writing {
  department: string;
  group: Group;
  /** The name the site proposes; a prefix it already bears is replaced. */
  name: string;
}

const inOrder = (order: NameOrder, parts: { department: string; word: string; group: string }) =>
  order.split('-').map((part) => parts[part as keyof typeof parts]);

/** The name to give: `31 MAJ MSPA ` and the name. Building on a built name changes nothing. */
export function buildDossierName({ department, group, name, separator = ' ', order, word }: NameParts): string {
  const rest = parseDossierName(name).rest.replace(/^[\s_.,:;|/\\–—-]+/, '');
  const prefix = inOrder(order ?? NAME_ORDERS[0], { department, word: word ?? UPDATE_WORDS[0], group });
  return [...prefix, ...(rest ? [rest] : [])].join(separator);
}

export type Problem =
  | { kind: 'empty' }
  | { kind: 'no-prefix' }
  | { kind: 'wrong-department'; found: string; expected: string }
  | { kind: 'unlikely-group'; found: Group; expected: readonly Group[] }
  | { kind: 'doubled-prefix' }
  /** There is a prefix, not written as it must be; `missing` says which parts are not there at all. */
  | { kind: 'bad-form'; missing: ('department' | 'maj' | 'group')[] }
  | { kind: 'too-long'; length: number; limit: number };

export interface Expected extends Writing {
  department?: string | undefined;
  groups?: readonly Group[] | undefined;
  /** Characters the site's field takes. */
  limit?: number | undefined;
}

const PARTS = { department: String.raw`(?:\d{2,3}|2[AB])`, group: '(?:MCO|SSR|PSY|MSPA|MSPH)' };

/** The forms of a prefix as it must be written, one for each order and word: made once, asked for thousands of names. */
const forms = new Map<string, RegExp>();
function formOf(order: NameOrder, word: UpdateWord): RegExp {
  const key = `${order} ${word}`;
  const [first, ...others] = inOrder(order, { ...PARTS, word: word.replaceAll('.', String.raw`\.`) });
  const form = forms.get(key) ?? new RegExp(String.raw`^${first}( - |[ _-])${others.join(String.raw`\1`)}\1\S`);
  forms.set(key, form);
  return form;
}

/** What is wrong with a dossier's name; nothing when it can stay. Without `expected` only its form is checked. */
export function checkDossierName(text: string, expected: Expected): Problem[] {
  const { department, groups, separator, order, word, limit } = expected;
  const parsed = parseDossierName(text);
  const problems: Problem[] = [];
  if (!parsed.rest) problems.push({ kind: 'empty' });
  if (limit !== undefined && text.length > limit) problems.push({ kind: 'too-long', length: text.length, limit });
  if (!parsed.prefix) return text.trim() ? [...problems, { kind: 'no-prefix' }] : problems;
  if (department && parsed.department && parsed.department !== department) {
    problems.push({ kind: 'wrong-department', found: parsed.department, expected: department });
  }
  if (groups?.length && parsed.group && !groups.includes(parsed.group)) {
    problems.push({ kind: 'unlikely-group', found: parsed.group, expected: groups });
  }
  const written = formOf(order ?? NAME_ORDERS[0], word ?? UPDATE_WORDS[0]).exec(text.trim());
  if (parsed.doubled) problems.push({ kind: 'doubled-prefix' });
  else if (parsed.rest && (!written || !parsed.department || (separator && written[1] !== separator))) {
    problems.push({ kind: 'bad-form', missing: missingIn(parsed) });
  }
  return problems;
}

function missingIn({ department, maj, group }: ParsedName) {
  return [
    ...(department ? [] : (['department'] as const)),
    ...(maj ? [] : (['maj'] as const)),
    ...(group ? [] : (['group'] as const)),
  ];
}
