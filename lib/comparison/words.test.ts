// Changes as a director reads them, as a text to copy and as a message that a mail program takes whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Comparison } from '@/lib/messages';
import { aDossier } from '@/test/support/dossier-rows';
import { changeText, headline, MAILTO_MAX, mailtoOf, summaryOf, unreadText } from './words';

const comparison = (changes: Partial<Comparison> = {}): Comparison => ({
  inside: [{ kind: 'changed', offer: 'Accueil de jour', label: 'Capacité', before: '12', after: '14' }],
  outside: [],
  unread: { inside: 0, outside: 2 },
  seen: { inside: '2027-01-20', outside: '2027-01-04' },
  since: '2027-01-04',
  ...changes,
});

describe('a change', () => {
  it.each<[Change, string]>([
    [{ kind: 'changed', label: 'Commune', before: 'MURET', after: 'ALBI' }, 'Commune\u00a0: MURET → ALBI'],
    [{ kind: 'added', section: 'Contact', label: 'Fax', after: '05' }, 'Ajouté – Contact – Fax\u00a0: 05'],
    [
      { kind: 'removed', offer: 'SSIAD', section: 'Offres', label: 'Fax', before: '05' },
      'Supprimé – SSIAD – Fax\u00a0: 05',
    ],
    [
      { kind: 'added', offer: 'SSIAD', label: '', after: 'Places\u00a0: 4' },
      'Ajouté en entier\u00a0: SSIAD (Places : 4)',
    ],
    [{ kind: 'removed', offer: 'SSIAD', label: '', before: '' }, 'Supprimé en entier\u00a0: SSIAD'],
    [{ kind: 'changed', offer: 'ESA', label: '', before: 'SSIAD', after: 'ESA' }, 'Renommé\u00a0: SSIAD → ESA'],
  ])('%o', (change, said) => {
    expect(changeText(change)).toBe(said);
  });

  it('holds no longer a value than one reads', () => {
    const said = changeText({ kind: 'added', label: 'Description', after: 'é'.repeat(900) });
    expect(said.length).toBeLessThan(260);
    expect(said).toMatch(/é…$/);
  });
});

it('counts, and says what was never read and what could not be', () => {
  expect(headline(comparison(), 'inside')).toBe('1 changement dans votre dossier.');
  expect(headline(comparison(), 'outside')).toContain('Aucune modification');
  expect(headline(comparison({ seen: {} }), 'outside')).toContain('pas encore été lue');
  expect(unreadText(comparison(), 'inside')).toBe('Toute la fiche a été lue.');
  expect(unreadText(comparison(), 'outside')).toContain('2 éléments');
  expect(unreadText(comparison({ seen: {} }), 'inside')).toBe('');
});

it('makes a summary that says all of it', () => {
  const outside: Change[] = [{ kind: 'removed', label: 'Fax', before: '05' }];
  const said = summaryOf(aDossier(), comparison({ outside }));
  for (const part of [
    'Je vous demande l’intégration du dossier collaboratif «\u00a031 MAJ MSPH IME LES TILLEULS\u00a0»',
    'IME LES TILLEULS, TOULOUSE, FINESS 310000017',
    'Ce qui change dans votre dossier',
    '- Accueil de jour – Capacité\u00a0: 12 → 14',
    'Ce qui sera effacé',
    '- Supprimé – Fax\u00a0: 05',
    'Comparé à la fiche lue la première fois le 04/01/2027.',
  ])
    expect(said).toContain(part);
});

describe('the message', () => {
  const read = (address: string) => new URLSearchParams(address.replace('mailto:?', ''));

  it('has its subject and its text, whatever stands in the names', () => {
    const dossier = aDossier({ name: '31 MAJ MSPH IME A&B?body=x#é%' });
    const address = mailtoOf(dossier, comparison());
    expect(read(address).get('subject')).toBe('Dossier collaboratif à intégrer\u00a0: 31 MAJ MSPH IME A&B?body=x#é%');
    expect(read(address).get('body')).toContain('\r\n- Accueil de jour – Capacité\u00a0: 12 → 14\r\n');
    expect([...read(address).keys()]).toEqual(['subject', 'body']);
  });

  it('is never longer than mail programs take, and says that it was cut', () => {
    const change = fc.record({
      kind: fc.constantFrom('added' as const, 'removed' as const, 'changed' as const),
      offer: fc.string({ unit: 'binary', maxLength: 200 }),
      label: fc.string({ unit: 'binary', maxLength: 200 }),
      before: fc.string({ unit: 'binary', maxLength: 400 }),
      after: fc.string({ unit: 'binary', maxLength: 400 }),
    });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 30 }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
        (inside, name) => {
          const address = mailtoOf(aDossier({ name: `${name}\ud83d` }), comparison({ inside }));
          expect(address.length).toBeLessThanOrEqual(MAILTO_MAX);
          const body = read(address).get('body') ?? '';
          expect(body.includes('copiez le résumé') || body.includes('il peut être incomplet')).toBe(true);
        },
      ),
    );
  });
});
