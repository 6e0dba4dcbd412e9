// The stand-in ROR itself: sessions, directory, sheets and dossiers, without a page. Both front ends show this one.
import { editedOffer, editedSheet, withOffer, withoutOffer } from './edits';
import { familyOf } from './families';
import { firstSheet } from './offers';
import { createSessions } from './sessions';
import type { Dossier, Family, Place, Result, Ror, Row, Sheet } from './types';

export interface RorOptions {
  rows: readonly Row[];
  /** The clock, in milliseconds. */
  now?: () => number;
  /** Longest dossier name stored, in characters. */
  nameLimit?: number;
  /** A session unused for that long is over. */
  sessionMinutes?: number;
}

/** A ROR holding `rows`, nobody signed in and no dossier open. */
export function createRor({ rows, now = Date.now, nameLimit = 120, sessionMinutes = 30 }: RorOptions): Ror {
  const sessions = createSessions(now, sessionMinutes);
  const directory = inDirectoryOrder(rows);
  const byFiness = new Map(rows.map((row) => [row.finess_et, row]));
  // Sheets and dossiers are values: an edit stores a new one, so a draft can start as the published sheet itself.
  const sheets = new Map<string, Sheet>();
  const dossiers = new Map<string, Dossier>();

  const sheet = (finess: string): Sheet | undefined => {
    const row = byFiness.get(finess);
    return row && (sheets.get(finess) ?? firstSheet(row));
  };
  const dossierOf = (finess: string): Dossier | undefined =>
    [...dossiers.values()].find((dossier) => dossier.finess === finess && dossier.state !== 'integrated');

  const store = (dossier: Dossier): Result<Dossier> => {
    dossiers.set(dossier.id, dossier);
    return { ok: true, value: dossier };
  };
  const openDossier = (id: string): Result<Dossier> => {
    const dossier = dossiers.get(id);
    if (!dossier) return refused("Ce dossier collaboratif n'existe pas.");
    return dossier.state === 'open' ? { ok: true, value: dossier } : refused("Ce dossier n'est plus modifiable.");
  };

  /** Applies `change` where the edit is made; what it refuses leaves everything as it was. */
  const edit = (place: Place, change: (sheet: Sheet) => Result<Sheet>): Result<Sheet> => {
    if ('finess' in place) {
      const published = sheet(place.finess);
      if (!published) return refused(NO_SHEET);
      const changed = change(published);
      if (changed.ok) sheets.set(place.finess, changed.value);
      return changed;
    }
    const dossier = openDossier(place.dossier);
    if (!dossier.ok) return dossier;
    const changed = change(dossier.value.draft);
    if (changed.ok) store({ ...dossier.value, draft: changed.value });
    return changed;
  };

  return {
    rows,
    nameLimit,
    signIn: sessions.signIn,
    user: sessions.user,
    signOut: sessions.signOut,
    expireSessions: sessions.expireAll,

    list: (families) =>
      directory.filter((entry) => entry.family && families.includes(entry.family)).map(({ row }) => row),
    sheet,
    dossier: (id) => dossiers.get(id),
    dossierOf,
    dossiersOf: (user) => [...dossiers.values()].filter((dossier) => dossier.owner === user),

    createDossier(finess, owner) {
      const draft = sheet(finess);
      if (!draft) return refused(NO_SHEET);
      if (dossierOf(finess)) return refused("Cette fiche fait déjà partie d'un dossier collaboratif.");
      const id = String(1001 + dossiers.size);
      return store({ id, finess, name: draft.row.name, owner, state: 'open', createdAt: now(), draft });
    },
    rename(id, name) {
      const dossier = openDossier(id);
      if (!dossier.ok) return dossier;
      const text = name.trim();
      if (!text) return refused('Le nom du dossier est obligatoire.');
      if (text.length > nameLimit) return refused(`Le nom du dossier ne doit pas dépasser ${nameLimit} caractères.`);
      return store({ ...dossier.value, name: text });
    },
    submit(id) {
      const dossier = openDossier(id);
      return dossier.ok ? store({ ...dossier.value, state: 'submitted' }) : dossier;
    },

    editSheet: (place, change) => edit(place, (old) => editedSheet(old, change)),
    editOffer: (place, change) => edit(place, (old) => editedOffer(old, change)),
    addOffer: (place, label) => edit(place, (old) => withOffer(old, label)),
    removeOffer: (place, offer) => edit(place, (old) => withoutOffer(old, offer)),

    integrate(id) {
      const dossier = dossiers.get(id);
      if (!dossier) return refused("Ce dossier collaboratif n'existe pas.");
      if (dossier.state === 'integrated') return refused('Ce dossier est déjà intégré.');
      store({ ...dossier, state: 'integrated' });
      sheets.set(dossier.finess, dossier.draft);
      return { ok: true, value: dossier.draft };
    },
  };
}

const NO_SHEET = "Cet établissement n'existe pas dans le répertoire.";

function refused(error: string): { ok: false; error: string } {
  return { ok: false, error };
}

/** By department, then name; the number settles homonyms. */
function inDirectoryOrder(rows: readonly Row[]): { row: Row; family: Family | undefined }[] {
  const { compare } = new Intl.Collator('fr');
  const order = (a: Row, b: Row) =>
    compare(a.department, b.department) || compare(a.name, b.name) || compare(a.finess_et, b.finess_et);
  return [...rows].sort(order).map((row) => ({ row, family: familyOf(row.category_code) }));
}
