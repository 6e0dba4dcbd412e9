// The dossiers by what a line of a file may name them by: thousands of lines are matched with thousands of dossiers.
import { findSame } from '@/lib/dossiers/identity';
import type { Dossier } from '@/lib/messages';
import { foldText } from '@/lib/search/fold';
import type { Facts } from './cells';

export class Known {
  private readonly byFact = new Map<string, Dossier[]>();

  constructor(dossiers: readonly Dossier[]) {
    for (const dossier of dossiers) this.add(dossier);
  }

  add(dossier: Dossier): void {
    const { structure, name, url } = dossier;
    for (const fact of factsOf(structure.name, name, structure.finess, url)) {
      const others = this.byFact.get(fact);
      if (others) others.push(dossier);
      else this.byFact.set(fact, [dossier]);
    }
  }

  /** The one a line is about, by the rule that goes for what pages show. */
  find({ structure = '', name, finess, url, commune, department }: Facts): Dossier | undefined {
    const candidates = new Set(factsOf(structure, name, finess, url).flatMap((fact) => this.byFact.get(fact) ?? []));
    if (candidates.size === 0) return undefined;
    const place = { ...(finess && { finess }), ...(commune && { commune }), ...(department && { department }) };
    return findSame([...candidates], {
      structure: { name: structure || (name ?? ''), ...place },
      ...(name && { name }),
      ...(url && { url }),
    });
  }
}

/** Whatever two records of one dossier may share. */
function factsOf(structure: string, name: string | undefined, finess?: string, url?: string): string[] {
  const names = [structure, name ?? ''].map(foldText).filter(Boolean);
  return [
    ...new Set(names.map((one) => `name ${one}`)),
    ...(finess ? [`finess ${finess}`] : []),
    ...(url ? [url] : []),
  ];
}
