// The category that a text of a page names: a label, an acronym, with or without its code.
import { categoriesOfAcronym, codesByName, groupsOfCategory } from './categories';
import { FORMER_LABELS, LABELS } from './category-labels';
import { plainText } from './plain';

/** Shorter beginnings of labels are shared by too many. */
const SHORTEST_CUT = 16;

interface Labels {
  all: { folded: string; code: string }[];
  /** Whole labels, those without what they add in brackets, and usual names. */
  exact: Map<string, string>;
}

function readLabels(): Labels {
  const entries = `${LABELS}\n${FORMER_LABELS}`
    .split('\n')
    .map((line) => ({ code: line.slice(0, 3), label: line.slice(4) }));
  const all = entries.map(({ code, label }) => ({ code, folded: plainText(label) }));
  const exact = new Map(codesByName);
  // The first of two equal ones counts, and a whole label more than one without its brackets.
  for (const { code, label } of entries.toReversed()) exact.set(plainText(label.replace(/\(.*/, '')), code);
  for (const { code, folded } of all.toReversed()) exact.set(folded, code);
  return { all, exact };
}

/** Read when a text first needs them. */
let labels: Labels | undefined;

/** One of several codes, when they all lead to the same groups. */
function agreed(codes: readonly string[]): string | null {
  const [first] = codes;
  const groups = (code: string) => groupsOfCategory(code)?.join();
  return first && codes.every((code) => groups(code) === groups(first)) ? first : null;
}

/** A folded label, whole or cut, or an acronym. */
function codeOf(folded: string): string | null {
  const acronym = categoriesOfAcronym(folded);
  if (acronym.length > 0) return agreed(acronym);
  labels ??= readLabels();
  const whole = labels.exact.get(folded);
  if (whole || folded.length < SHORTEST_CUT) return whole ?? null;
  return agreed(labels.all.filter((label) => label.folded.startsWith(folded)).map(({ code }) => code));
}

/** `500 - EHPAD`, `Foyer de vie (FV)`: a code before what it means, or parts that all say the same. */
function codeOfParts(text: string): string | null {
  const [, number = '', label = ''] = /^\W*(\d{3})\W+(.+)/.exec(text) ?? [];
  if (number && codeOf(plainText(label)) === number) return number;
  const isCode = (part: string) => groupsOfCategory(part) !== null;
  const parts = text
    .split(/\s[-–—:]\s|[()[\]]/)
    .map(plainText)
    .filter(Boolean);
  const [only, ...others] = new Set(parts.map((part) => (isCode(part) ? part : codeOf(part))));
  return only && others.length === 0 && !parts.every(isCode) ? only : null;
}

/** Texts of a list repeat: what the last ones said. */
const memo = new Map<string, string | null>();

/**
 * The category a text names as a site may show it: a label of 2025 or 2021, whole or cut, an acronym, either with its
 * code. Where a cut or an acronym leaves several categories of the same groups, one of them. Null for any other text,
 * for a bare number, and where the meanings lead to different groups (CHU).
 */
export function categoryOfText(text: string): string | null {
  const known = memo.get(text);
  if (known !== undefined || text.length > 120) return known ?? null;
  const code = codeOf(plainText(text)) ?? codeOfParts(text);
  if (memo.size > 500) memo.clear();
  memo.set(text, code);
  return code;
}
