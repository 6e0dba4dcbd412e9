// What two readings of one sheet may differ by without a change: writing, blanks, dates of edits, counters, the dossier's own lines.
import { plain } from '@/lib/text/wording';
import type { Fact } from './schema';

/** Said where nothing is. */
const BLANK = /^(non renseignee?s?|non communiquee?s?|a renseigner|aucune?s?|neant|n a|nc|vide)$/;
/** Labels of what the site counts or dates by itself. */
const VOLATILE =
  /^((date|heure|auteur) (de |d )?(la |l )?)?(derniere? |der )?(modifi|mises? a jour|maj\b|actualis|consult|imprim|connexion|visite|session|sauvegard|enregistr)|^(date|heure)( du jour)?$|^(cree|edite|date (de )?creation|date d edition)\b|^version$|^nombre de (consultations|vues|visites|resultats|offres|lignes|elements|modifications)$/;
/** Lines of a dossier that are not of its sheet. */
const OF_DOSSIER = /\bdossiers?\b/;
const STATE_LABEL = /^(etat|statut|avancement)$/;
const STATE =
  /^(ouvert|en cours|brouillon|en attente|soumis|a valider|valide|integre|rejete|refuse|clos|abandonne|cree)/;

/** A text as compared: numbers as numbers, words without accents, case, punctuation. */
export function folded(text: string): string {
  const number = /^[+()\d\s.\-/\u00a0\u202f]+$/u.test(text) ? text.replace(/\D/g, '') : '';
  const isDate = /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s*$/.test(text);
  if (!isDate && (number.length > 8 || (number && /^[\d\s]+$/u.test(text)))) return number;
  // Points and commas between digits, and a sign before one, are no punctuation.
  const said = plain(text.replace(/(\d)[.,](?=\d)/g, '$1virgule').replace(/(^|\s)-(?=\d)/g, '$1moins '));
  return (
    said ||
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+]+/gu, ' ')
      .trim()
  );
}

/** Says nothing, or that there is nothing. */
export function isBlank(value: string): boolean {
  const said = folded(value);
  return said === '' || BLANK.test(said);
}

/** A label as compared: `Offres (3)` and `Offres (4)` are one. */
export const foldedLabel = (label: string) => folded(label.replace(/\(\s*\d+\s*\)/g, ' ')) || label.trim();

/** Never a change of the sheet. */
export function isNoise({ label, value }: Fact): boolean {
  const said = plain(label);
  return (
    isBlank(value) ||
    VOLATILE.test(said) ||
    OF_DOSSIER.test(said) ||
    (STATE_LABEL.test(said) && STATE.test(plain(value)))
  );
}
