// What the prefix of a dossier should be, and why: the department and the group, proposed and never decided.

import { acronymOfCategory, categoriesOfAcronym, categoryOfSpelledName, groupsOfCategory } from './categories';
import { categoryOfText } from './category-of-text';
import { departmentOfPostalCode, parseDepartment } from './departments';
import { departmentOfFiness, parseFiness } from './finess';
import { GROUPS, type Group, parseGroup } from './groups';
import { plainText } from './plain';

export interface DepartmentProposal {
  department: string;
  because: 'finess' | 'postal-code' | 'shown';
  /** What it was read from. */
  from: string;
}

/** What is known of a structure. `finess` is its own number (ET): that of its legal entity is often in another department. */
export interface Place {
  finess?: string | undefined;
  postalCode?: string | undefined;
  department?: string | undefined;
}

/** The department of a structure: by its FINESS if the key holds, else its postal code, else as shown; null when none tells. */
export function proposeDepartment({ finess, postalCode, department }: Place): DepartmentProposal | null {
  const number = finess ? parseFiness(finess) : null;
  const ofFiness = number?.keyOk && departmentOfFiness(number.finess);
  if (number && ofFiness) return { department: ofFiness, because: 'finess', from: number.finess };
  const ofPostalCode = postalCode && departmentOfPostalCode(postalCode);
  if (ofPostalCode) return { department: ofPostalCode, because: 'postal-code', from: postalCode };
  const shown = department && parseDepartment(department);
  return shown ? { department: shown, because: 'shown', from: department } : null;
}

export interface GroupProposal {
  /** None: unknown, or none of the five fits. One: proposed. Several: to be asked. */
  groups: readonly Group[];
  because: 'category' | 'acronym' | 'none';
  /** The label, acronym or words it was read from; '' for none. */
  from: string;
  /** FINESS category code, where one was recognised. */
  category?: string;
  /** The one of several groups that the name itself hints at. */
  preferred?: Group;
}

/** Acronyms that are words, places or brands as often: believed only as the first word of a name. AT and AJ not even there. */
const FIRST_ONLY = /^.{1,3}$/;
const ANYWHERE = new Set(['ime', 'iem', 'ssr', 'smr', 'had', 'cmp', 'psy']);
const NEVER = new Set(['at', 'aj']);
/** Words of a name that lean to a group (77 of 256 SSIAD names say PA, 2 PH). */
const HINTS: Record<Group, RegExp> = {
  MCO: /\bmco\b/,
  SSR: /\b(ssr|smr|soins de suite)\b/,
  PSY: /\b(psy|pij|psychiatri\w*)\b/,
  MSPA: /\b(pa|personnes? agees?)\b/,
  MSPH: /\b(ph|personnes? handicapees?)\b/,
};

function inOrder(groups: Iterable<Group>): Group[] {
  const wanted = new Set(groups);
  return GROUPS.map(({ code }) => code).filter((code) => wanted.has(code));
}

/** The categories a name speaks of by its acronyms, with the words it uses. */
function readName(name: string): { from: string; groups: Group[]; categories: readonly string[] }[] {
  const plain = plainText(name);
  const spelled = categoryOfSpelledName(name);
  if (spelled) {
    const from = acronymOfCategory(spelled);
    return [{ from, groups: [...(groupsOfCategory(spelled) ?? [])], categories: [spelled] }];
  }
  return plain.split(' ').flatMap((word, i) => {
    if (NEVER.has(word) || (i > 0 && FIRST_ONLY.test(word) && !ANYWHERE.has(word))) return [];
    const group = word === 'psy' || word === 'smr' ? parseGroup(word) : null;
    const categories = categoriesOfAcronym(word);
    const groups = group ? [group] : categories.flatMap((code) => groupsOfCategory(code) ?? []);
    return group || categories.length > 0 ? [{ from: word.toUpperCase(), groups, categories }] : [];
  });
}

/** A category in words of the site's own: by an acronym in it, else by its public (« Accueil de jour PA »). */
function groupsToldBy(category: string): Group[] {
  const byAcronym = inOrder(readName(category).flatMap((one) => one.groups));
  if (byAcronym.length > 0) return byAcronym;
  const plain = plainText(category);
  const hinted = GROUPS.map(({ code }) => code).filter((code) => HINTS[code].test(plain));
  return hinted.length === 1 ? hinted : [];
}

/** The group of a structure: by its category, else by the acronyms in its name. */
export function proposeGroup(facts: {
  /** As the site shows it. */
  category?: string | undefined;
  categoryCode?: string | undefined;
  name: string;
}): GroupProposal {
  const shown = facts.category?.trim() ?? '';
  const bare = /^\d{3}$/.test(shown) && groupsOfCategory(shown) ? shown : null;
  const category = facts.categoryCode ?? bare ?? (shown && categoryOfText(shown));
  const groups = category ? groupsOfCategory(category) : null;
  if (category && groups) {
    const from = bare || !shown ? acronymOfCategory(category) || category : shown;
    return { groups, because: 'category', from, category, ...hint(facts.name, groups) };
  }
  const told = shown && groupsToldBy(shown);
  if (told && told.length > 0) return { groups: told, because: 'category', from: shown, ...hint(facts.name, told) };
  const read = readName(facts.name);
  const [first] = read;
  if (!first) return { groups: [], because: 'none', from: '' };
  const possible = inOrder(read.flatMap((one) => one.groups));
  const from = [...new Set(read.map((one) => one.from))].join(', ');
  const only = first.categories.length === 1 ? { category: first.categories[0] ?? '' } : {};
  return { groups: possible, because: 'acronym', from, ...only, ...hint(facts.name, possible) };
}

function hint(name: string, groups: readonly Group[]): { preferred?: Group } {
  if (groups.length < 2) return {};
  const plain = plainText(name);
  const [first, ...others] = groups.filter((group) => HINTS[group].test(plain));
  return first && !others.length ? { preferred: first } : {};
}
