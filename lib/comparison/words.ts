// A comparison in sentences, as a text to copy, and as a message to the person in charge of the ROR.
import type { Change, Comparison, Dossier, Place } from '@/lib/messages';
import { dayFigures } from '@/lib/text/day-figures';
import { plural, t } from '@/lib/text/text';

/** Values are told to this length, characters. */
const VALUE_MAX = 200;
/** Longer addresses are cut by mail programs, without a word. */
export const MAILTO_MAX = 1900;

/** One line, whole characters only. */
function short(text: string, most = VALUE_MAX): string {
  const line = text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line;
}

/** One change: « Accueil de jour – Capacité : 12 → 14 ». */
export function changeText({ kind, offer = '', section = '', label, before = '', after = '' }: Change): string {
  const [was, is, what] = [short(before), short(after), short(offer)];
  if (label === '') {
    if (kind === 'changed') return t('compare_offer_renamed', was, is);
    const said = kind === 'added' ? is : was;
    const whole = said ? `${what} (${said})` : what;
    return t(kind === 'added' ? 'compare_offer_added' : 'compare_offer_removed', whole);
  }
  const where = [offer || section, label].filter(Boolean).map((text) => short(text));
  const named = where.join(' – ');
  if (kind === 'changed') return t('compare_changed', named, was, is);
  return kind === 'added' ? t('compare_added', named, is) : t('compare_removed', named, was);
}

/** How many changes, or that the sheet was never read there. */
export function headline(comparison: Comparison, place: Place): string {
  const count = comparison[place].length;
  if (comparison.seen[place] === undefined) return t(`compare_${place}_unseen`);
  return plural(`compare_${place}`, count);
}

/** What was not understood of the sheet; '' where it was never read. */
export function unreadText({ unread, seen }: Comparison, place: Place): string {
  return seen[place] === undefined ? '' : plural('compare_unread', unread[place]);
}

function part(comparison: Comparison, place: Place): string[] {
  const changes = comparison[place].map((change) => `- ${changeText(change)}`);
  const unread = unreadText(comparison, place);
  return [t(`compare_${place}_title`), headline(comparison, place), ...changes, ...(unread ? [unread] : []), ''];
}

function opening({ name, structure }: Dossier, most: number): string[] {
  const { finess, commune } = structure;
  const of = [structure.name, commune, finess && `FINESS ${finess}`].filter(
    (text) => text !== undefined && text !== '',
  );
  return [t('compare_ask', short(name, most), short(of.join(', '), most)), ''];
}

const closing = ({ since }: Comparison) => [
  ...(since ? [t('compare_since', dayFigures(since))] : []),
  t('compare_partial'),
];

/** The whole comparison as a text to copy. */
export function summaryOf(dossier: Dossier, comparison: Comparison): string {
  const parts = [...part(comparison, 'inside'), ...part(comparison, 'outside')];
  return [...opening(dossier, 300), ...parts, ...closing(comparison)].join('\n');
}

/** A message to whom the person chooses. Too long for an address, its last lines are left out, and that is said. */
export function mailtoOf(dossier: Dossier, comparison: Comparison): string {
  const subject = encodeURIComponent(t('compare_subject', short(dossier.name, 60)));
  const body = (lines: readonly string[]) => encodeURIComponent(lines.join('\r\n'));
  const address = (lines: readonly string[]) => `mailto:?subject=${subject}&body=${body(lines)}`;
  const head = [t('compare_hello'), '', ...opening(dossier, 60)];
  const told = [...part(comparison, 'inside'), ...part(comparison, 'outside')];
  const whole = address([...head, ...told, ...closing(comparison)]);
  if (whole.length <= MAILTO_MAX) return whole;
  for (let kept = told.length - 1; ; kept--) {
    const cut = address([...head, ...told.slice(0, kept), t('compare_cut')]);
    if (cut.length <= MAILTO_MAX || kept === 0) return cut;
  }
}
