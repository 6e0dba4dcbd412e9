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
const MAJ = String.raw`maj|m\.a\.j|mise[\s_-]?[àa][\s_-]?jour`;
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

export interface NameParts {
  department: string;
  group: Group;
  /** The name the site proposes; a prefix it already bears is replaced. */
  name: string;
  /** Between the parts, a space unless told. */
  separator?: string;
}

/** The name to give: `31 MAJ MSPA ` and the name. Building on a built name changes nothing. */
export function buildDossierName({ department, group, name, separator = ' ' }: NameParts): string {
  const rest = parseDossierName(name).rest.replace(/^[\s_.,:;|/\\–—-]+/, '');
  return [department, 'MAJ', group, ...(rest ? [rest] : [])].join(separator);
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

export interface Expected {
  department?: string | undefined;
  groups?: readonly Group[] | undefined;
  /** Any of the usual ones unless told. */
  separator?: string | undefined;
  /** Characters the site's field takes. */
  limit?: number | undefined;
}

const WRITTEN = /^(\d{2,3}|2[AB])( - |[ _-])MAJ\2(MCO|SSR|PSY|MSPA|MSPH)\2\S/;

/** What is wrong with a dossier's name; nothing when it can stay. Without `expected` only its form is checked. */
export function checkDossierName(text: string, { department, groups, separator, limit }: Expected): Problem[] {
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
  const written = WRITTEN.exec(text.trim());
  if (parsed.doubled) problems.push({ kind: 'doubled-prefix' });
  else if (parsed.rest && (!written || !parsed.department || (separator && written[2] !== separator))) {
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
