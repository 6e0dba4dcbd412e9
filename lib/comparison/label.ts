// Whether a text is a label: short, of words, no sentence; and which labels are known without a colon.
import { factOf } from '@/lib/reading/labels';
import { fits, plain } from '@/lib/text/wording';

/** Labels of sheets beside those of `lib/reading/labels.ts`. */
const MORE = [
  'tel',
  'tel *',
  'telephone *',
  'fax',
  'telecopie',
  'courriel *',
  'mail',
  'e mail',
  'email',
  'site internet',
  'site web',
  'capacite *',
  'places',
  'mode',
  'mode de *',
  'horaires *',
  'public *',
  'responsable *',
  'directeur',
  'directrice',
  'nom operationnel',
  'statut *',
  'date de *',
  'nombre de *',
  'description',
  'contact',
];

/** `Commune :` → `Commune`. Walked from its end: a pattern would try anew at each sign of a long text. */
export function bare(label: string): string {
  let end = label.length;
  while (end > 0 && /[\s:*]/u.test(label.charAt(end - 1))) end--;
  return label.slice(0, end).trim();
}

/** Could the text be a label. */
export function isLabel(text: string): boolean {
  const said = bare(text);
  if (said.length < 2 || said.length > 80 || !/\p{L}/u.test(said) || /\d{4}/.test(said)) return false;
  return !/[.!?;]$/.test(said) && said.split(' ').length < 11;
}

/** A label by its words alone. */
export function isKnownLabel(text: string): boolean {
  const said = plain(text);
  if (said.length > 40 || /\d{2}/.test(said)) return false;
  return factOf(text) !== undefined || MORE.some((wording) => fits(said, wording));
}

/** Titles under which things of one kind stand one after the other. */
export const isGroup = (title: string) =>
  /^(les |nos |liste des )?(offres?|unites?|activites?|prestations?|services proposes|contacts?|sites|equipes)\b/.test(
    plain(title),
  ) && title.length < 60;

/** `Offres (3)` → `Offres`. What is longer is a text more than a title: left as it is. */
export const uncounted = (title: string) =>
  title.length > 300 ? title : title.replace(/[\s:]*(\(\s*\d+\s*\)|\[\s*\d+\s*\]|\s\d+)\s*$/u, '').trim();
