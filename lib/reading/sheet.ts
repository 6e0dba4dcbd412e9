// The establishment a sheet shows, from its title and its lines of text.
import type { RawSheet, Structure } from '@/lib/messages';
import { departmentOfPostalCode, parseDepartment } from '@/lib/naming/departments';
import { parseDossierName } from '@/lib/naming/dossier-name';
import { departmentOfFiness, findFiness } from '@/lib/naming/finess';
import { upright } from '@/lib/text/direction';
import { plain } from '@/lib/text/wording';
import { knownFacts } from './facts';
import type { FactId } from './labels';

/** A text as it may be kept, `most` characters of it; '' where nothing of it can be read. */
const shown = (text = '', most = 300) => upright(text).trim().slice(0, most).trim();

/** What a sheet says of its establishment, its name and address left out. */
function factsOf(facts: Partial<Record<FactId, string>>): Omit<Structure, 'name' | 'href'> {
  const finess = findFiness(facts.finess ?? '');
  const postalCode = /\b\d{5}\b/.exec(`${facts.postalCode ?? ''} ${facts.commune ?? ''} ${facts.address ?? ''}`)?.[0];
  const department =
    (finess && departmentOfFiness(finess)) ||
    (postalCode && departmentOfPostalCode(postalCode)) ||
    parseDepartment(facts.department ?? '');
  const commune = shown(facts.commune?.replace(/\b\d{5}\b/, '').replace(/[()]/g, ''), 100);
  const category = shown(facts.category, 200);
  return {
    ...(finess ? { finess } : {}),
    ...(commune ? { commune } : {}),
    ...(department ? { department } : {}),
    ...(category ? { category } : {}),
  };
}

/** The establishment of a sheet; undefined when nothing gives it a name. */
export function readSheet({ title, lines, href }: RawSheet): Structure | undefined {
  const known = knownFacts(lines);
  const name = shown(title) || shown(known.name);
  return name ? { name, ...factsOf(known), href } : undefined;
}

/**
 * The establishment of a dossier: what its page shows, completed by the sheet it was opened from when both bear the same name.
 * `name` is the dossier's own, as its field holds it.
 */
export function readDossierSheet(sheet: RawSheet, name: string, visited: Structure | undefined): Structure {
  const known = knownFacts(sheet.lines);
  const bare = parseDossierName(name).rest.trim();
  const names = [name, sheet.title, known.name ?? ''].map(plain);
  const same = visited && plain(visited.name) !== '' && names.some((text) => text.includes(plain(visited.name)));
  if (same) return { ...visited, ...factsOf(known) };
  return { name: shown(bare) || shown(known.name) || shown(sheet.title) || '?', ...factsOf(known) };
}
