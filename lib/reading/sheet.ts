// The establishment a sheet shows, from its title and its lines of text.
import type { RawSheet, Structure } from '@/lib/messages';
import { departmentOfPostalCode, parseDepartment } from '@/lib/naming/departments';
import { parseDossierName } from '@/lib/naming/dossier-name';
import { departmentOfFiness, findFiness } from '@/lib/naming/finess';
import { plain } from '@/lib/text/wording';
import { knownFacts } from './facts';
import type { FactId } from './labels';

/** What a sheet says of its establishment, its name and address left out. */
function factsOf(facts: Partial<Record<FactId, string>>): Omit<Structure, 'name' | 'href'> {
  const finess = findFiness(facts.finess ?? '');
  const postalCode = /\b\d{5}\b/.exec(`${facts.postalCode ?? ''} ${facts.commune ?? ''} ${facts.address ?? ''}`)?.[0];
  const department =
    (finess && departmentOfFiness(finess)) ||
    (postalCode && departmentOfPostalCode(postalCode)) ||
    parseDepartment(facts.department ?? '');
  const commune = facts.commune
    ?.replace(/\b\d{5}\b/, '')
    .replace(/[()]/g, '')
    .trim();
  return {
    ...(finess ? { finess } : {}),
    ...(commune ? { commune: commune.slice(0, 100) } : {}),
    ...(department ? { department } : {}),
    ...(facts.category ? { category: facts.category.slice(0, 200) } : {}),
  };
}

/** The establishment of a sheet; undefined when nothing gives it a name. */
export function readSheet({ title, lines, href }: RawSheet): Structure | undefined {
  const known = knownFacts(lines);
  const name = (title || known.name || '').slice(0, 300);
  return name ? { name, ...factsOf(known), href } : undefined;
}

/**
 * The establishment of a dossier: what its page shows, completed by the sheet it was opened from when both bear the same name.
 * `name` is the dossier's own, as its field holds it.
 */
export function readDossierSheet(sheet: RawSheet, name: string, visited: Structure | undefined): Structure {
  const known = knownFacts(sheet.lines);
  const bare = parseDossierName(name).rest.trim();
  const shown = [name, sheet.title, known.name ?? ''].map(plain);
  const same = visited && plain(visited.name) !== '' && shown.some((text) => text.includes(plain(visited.name)));
  if (same) return { ...visited, ...factsOf(known) };
  return { name: (bare || known.name || sheet.title || '?').slice(0, 300), ...factsOf(known) };
}
