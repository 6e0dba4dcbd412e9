// Whatever a page may say, for the tests of what reads it: words of sheets and lists, markup as text, anything at all.
import fc from 'fast-check';
import type { RawRow, RawSheet } from '@/lib/messages';
import { hostileTexts } from './hostile-texts';

/** What the readers look for, so that what they do with it is tried too. */
const KNOWN = [
  ...['Commune', 'Commune :', 'N° FINESS', 'FINESS EJ', 'Code postal', 'CP', 'Département', 'Catégorie', 'Adresse :'],
  ...['Dénomination', 'Nom', 'Libellé', 'Téléphone', 'Capacité', 'Statut', 'État du dossier', 'Offres', 'Unités (3)'],
  ...['31', '2A', '31700', '310999990', '31 099 999 0', '2A0000000', '31600 MURET', 'MURET (31600)', '12', '—', ':'],
  ...['EHPAD', 'EHPAD LES PINS', 'IME', 'SSIAD', 'C.D.D.S', 'IME LES PINS - 65000 TARBES - IME', 'Modifier', 'oui'],
  ...['en cours', 'intégré le 12/03/2027', 'soumis', '31 MAJ MSPA EHPAD LES PINS', 'dossier collaboratif', '', ' '],
];
const HOSTILE = hostileTexts();

/** A text of a page, of `most` characters at most. */
export const pageText = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.constantFrom(...KNOWN) },
      { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...KNOWN), fc.constantFrom(...HOSTILE)).map(([a, b]) => a + b) },
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(' ', '\u00a0', '(', '-', '1', 'a ', ': ', '١').map((piece) => piece.repeat(1000)),
    )
    .map((text) => text.slice(0, most));

const address = fc.oneof(fc.constant('https://ror.esante-occitanie.fr/ror/fiche?id=1'), pageText(2000));

/** A sheet as our script on the page may send it: `RawSheet` takes every one. */
export const anySheet: fc.Arbitrary<RawSheet> = fc.record({
  title: pageText(300),
  lines: fc.array(fc.array(pageText(1000), { maxLength: 5 }), { maxLength: 25 }),
  // Kinds unknown, and more or fewer of them than lines.
  kinds: fc.string({ unit: fc.constantFrom(...'123456tduoTDUOkv+feb-x'), maxLength: 30 }),
  href: address,
});

/** A row of a list as our script may send it. */
export const anyRow: fc.Arbitrary<RawRow> = fc.record({
  key: pageText(2100).map((text) => text || '-'),
  cells: fc.array(pageText(500), { maxLength: 9 }),
  href: fc.option(address, { nil: undefined }),
});
