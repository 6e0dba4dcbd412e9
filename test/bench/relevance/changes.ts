// Other ways to write what a draft asks for: each changes the words typed and not what is meant.
import type { Random } from '../../ror/random';
import type { Draft, Part } from './bases';
import { accent, dotted, join, mistype, type Typo } from './spelling';
import { isOfType, RENAMED, SHORT, TYPES } from './types';
import { type Read, type Reading, SMALL, standsAt, words, written } from './words';

/** The draft written otherwise; undefined when nothing in it can be. */
export type Change = (draft: Draft, read: Read, random: Random, reading: Reading) => Draft | undefined;

const respell = (draft: Draft, at: number, text: string, role = draft.parts[at]?.role ?? 'word'): Draft => ({
  ...draft,
  parts: draft.parts.with(at, { text, role }),
});

const places = ({ parts }: Draft, holds: (part: Part) => boolean) =>
  parts.flatMap((part, at) => (part.role !== 'fixed' && holds(part) ? [at] : []));

export const saint: Change = (draft, _read, random) => {
  const found = places(draft, ({ text }) => /^(st|ste|saint|sainte)$/i.test(text));
  if (found.length === 0) return undefined;
  const at = random.pick(found);
  const text = draft.parts[at]?.text ?? '';
  const e = /e$/i.test(text) ? 'e' : '';
  const short = random.pick([`St${e}`, `St${e}`, `St${e}.`]);
  return respell(draft, at, text.length < 4 ? `Saint${e}` : short);
};

/** One mistake in a word of six letters or more, that does not make another word of the list. */
export const typo =
  (kind: Typo): Change =>
  (draft, _read, random, { frequency }) => {
    const found = places(draft, ({ text }) => /^[a-z]{6,}$/i.test(text));
    if (found.length === 0) return undefined;
    const at = random.pick(found);
    const text = draft.parts[at]?.text ?? '';
    const wrong = mistype(text, kind, random);
    const made = wrong.toUpperCase();
    return made === text.toUpperCase() || frequency.has(made) ? undefined : respell(draft, at, wrong, 'fixed');
  };

export const accents: Change = (draft, _read, random) => {
  const parts = draft.parts.map((part) =>
    part.role === 'fixed' || part.role === 'type' ? part : { ...part, text: accent(part.text.toLowerCase(), random) },
  );
  const name = parts.filter(({ role }) => role !== 'commune');
  const commune = parts.filter(({ role }) => role === 'commune').map(({ text }) => text);
  const joined = commune.length > 0 ? [{ text: join(commune, random), role: 'fixed' as const }] : [];
  const before = draft.parts.map(({ text }) => text.toLowerCase()).join(' ');
  const after = [...apostrophes(name), ...joined];
  return after.map(({ text }) => text.toLowerCase()).join(' ') === before ? undefined : { ...draft, parts: after };
};

/** « L OLIVIER » → « l'olivier » */
function apostrophes(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, at) => {
    const next = parts[at + 1];
    if (/^[dl]$/i.test(part.text) && next && /^[aeiouyhéèêœ]/i.test(next.text)) return [];
    const before = parts[at - 1];
    const elided = before && /^[dl]$/i.test(before.text) && /^[aeiouyhéèêœ]/i.test(part.text);
    return [elided ? { ...part, text: `${before.text}’${part.text}` } : part];
  });
}

export const dots: Change = (draft, _read, random) => {
  const found = places(draft, ({ role, text }) => role === 'type' && /^[A-Z]{3,}$/.test(text));
  if (found.length === 0) return undefined;
  const at = random.pick(found);
  return respell(draft, at, dotted(draft.parts[at]?.text ?? '', random), 'fixed');
};

/** What is left to mean when the words of the type, `dropped` of them in the name, are said another way. */
function loosen({ meaning }: Draft, dropped: readonly string[]): Draft['meaning'] {
  const { name, ...rest } = meaning;
  const kept = (name ?? []).filter((word) => !dropped.includes(word) && !SMALL.has(word));
  return { ...rest, words: [...(rest.words ?? []), ...kept] };
}

const saysMore = ({ words: said = [], commune }: Draft['meaning']) => said.length > 0 || commune !== undefined;

/** MAS → maison d'accueil spécialisée */
export const spelled: Change = (draft, read, random) => {
  const known = draft.parts.flatMap(({ role, text }, at) => {
    const type = role === 'type' ? TYPES.find(({ acronym }) => acronym === text) : undefined;
    return type && isOfType(read, type) ? [{ at, type }] : [];
  });
  if (known.length === 0) return undefined;
  const { at, type } = random.pick(known);
  const meaning = { ...loosen(draft, [type.acronym]), type };
  return saysMore(meaning) ? { ...respell(draft, at, random.pick(type.spelled), 'fixed'), meaning } : undefined;
};

/** Foyer de vie → FV */
export const acronym: Change = (draft, read, random) => {
  const typed = words(draft.parts.map(({ text }) => text).join(' '));
  if (typed.length !== draft.parts.length) return undefined;
  const known = TYPES.filter((type) => isOfType(read, type)).flatMap((type) =>
    type.spelled.flatMap((form) => {
      const at = standsAt(words(form), typed);
      return at >= 0 ? [{ at, type, length: words(form).length }] : [];
    }),
  );
  if (known.length === 0) return undefined;
  const { at, type, length } = random.pick(known);
  const meaning = { ...loosen(draft, typed.slice(at, at + length)), type };
  const parts = draft.parts.toSpliced(at, length, { text: type.acronym, role: 'type' });
  return saysMore(meaning) ? { parts, meaning } : undefined;
};

function substitute(draft: Draft, from: readonly string[], to: string): Draft | undefined {
  const typed = draft.parts.map(({ text, role }) => (role === 'fixed' ? '' : text.toUpperCase()));
  const at = standsAt(from, typed);
  if (at < 0) return undefined;
  return { ...draft, parts: draft.parts.toSpliced(at, from.length, { text: to, role: 'type' }) };
}

/** Old name for new, or new for old. */
export const renamed: Change = (draft, { row }, random) => {
  const made = RENAMED.flatMap(([from, to, codes]) => {
    const other = codes.split(' ').includes(row.category_code) ? substitute(draft, from.split(' '), to) : undefined;
    if (!other) return [];
    const { type: _said, ...meaning } = loosen(draft, from.split(' '));
    return saysMore(meaning) ? [{ ...other, meaning: { ...meaning, codes: codes.split(' ') } }] : [];
  });
  return made.length > 0 ? random.pick(made) : undefined;
};

/** RES ↔ RÉSIDENCE, either way. */
export const short: Change = (draft, _read, random) => {
  const made = SHORT.flatMap(([brief, long]) => [
    substitute(draft, [brief], long.toLowerCase()),
    substitute(draft, written(long), brief === 'S' ? 's/' : brief.toLowerCase()),
  ]).filter((other) => other !== undefined);
  return made.length > 0 ? random.pick(made) : undefined;
};

/** The last word not finished yet. */
export const unfinished: Change = (draft) => {
  const at = draft.parts.findLastIndex(({ role, text }) => role === 'word' && text.length >= 6);
  const text = draft.parts[at]?.text ?? '';
  const [word = ''] = words(text);
  const { words: said } = draft.meaning;
  if (at < 0 || !said?.includes(word)) return undefined;
  const beginning = word.slice(0, Math.ceil(word.length / 2) + 1);
  const meaning = { ...draft.meaning, words: said.filter((other) => other !== word), beginnings: [beginning] };
  return { ...respell(draft, at, beginning, 'fixed'), meaning };
};
