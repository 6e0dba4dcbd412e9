// The report: says what helps, and no name, whatever the store, the settings and the page hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameReport } from '@/lib/messages';
import { KEPT_KINDS } from '@/lib/privacy/schema';
import { DEFAULTS, NO_CHOICE, Settings } from '@/lib/settings/schema';
import { mailAddress } from './mail';
import { helpReport, type ReportFacts } from './report';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36';

function reportOf(name: string): FrameReport {
  const structure = { name, commune: name, href: `https://ror.esante-occitanie.fr/ror/${name}` };
  return {
    page: 'structure',
    notice: { structure, dossierUrl: name },
    visited: structure,
    features: [{ id: 'dossier-warning', state: 'waiting', missing: ['dossierNotice'] }],
    parts: [{ id: 'structureName', by: 'words', variant: 1, seen: '2026-11', sure: 0.9, count: 1 }],
    places: [{ page: 'structure', address: name }],
    took: 12.4,
  };
}

const facts = (name = 'x', changes: Partial<ReportFacts> = {}): ReportFacts => ({
  version: '0.1.0',
  userAgent: CHROME,
  language: 'fr-FR',
  settings: {
    ...DEFAULTS,
    off: ['guide'],
    updateWord: 'MISE A JOUR',
    retentionMonths: 24,
    presets: [{ name, words: name, choice: { ...NO_CHOICE, groups: ['MSPA'] } }],
    assistance: `${name}@exemple.fr`,
  },
  locked: { keys: ['retentionMonths'], features: ['pins'] },
  health: {
    reports: [reportOf(name)],
    features: [{ id: 'keyword-search', lastOn: '2027-01-04', lostOn: '2027-01-05' }],
    taught: [{ id: 'mssToggle', variants: 2 }],
    today: '2027-01-06',
  },
  kept: [{ kind: 'dossiers', places: ['database'], count: 3, bytes: 900 }],
  keys: [{ name: 'search', shortcut: 'Alt+Shift+S' }],
  ...changes,
});

describe('the report', () => {
  it('says the version, the browser, what was changed, what is recognised and how, and how much is kept', () => {
    const text = helpReport(facts());
    for (const line of [
      'Compagnon ROR 0.1.0',
      'Chrome 146, Windows, fr-FR, 2027-01-06',
      'off : guide',
      'updateWord : "MISE A JOUR"',
      'retentionMonths : 24',
      'presets : 1',
      'retentionMonths\npins',
      '- dossier-warning : waiting (dossierNotice ?)',
      '- structureName = words 2 (2026-11), 0.90, × 1',
      '- keyword-search : 2027-01-04, lost 2027-01-05',
      '- mssToggle : + 2',
      'dossiers : 3 (900 o)',
      'search : Alt+Shift+S',
    ])
      expect(text).toContain(line);
    expect(text).not.toContain('firstReminderDays');
    expect(text).not.toContain('@');
  });

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153, Linux'],
    [`${CHROME} Edg/146.0.0.0`, 'Edge 146, Windows'],
    ['Jeanne Dupont', '? ?, ?'],
  ])('of « %s » says %s', (userAgent, said) => {
    expect(helpReport(facts('x', { userAgent }))).toContain(`${said}, fr-FR`);
  });

  it('tells of every setting', () => {
    expect(Object.keys(Settings.shape).sort()).toEqual(Object.keys(DEFAULTS).sort());
    const other = {
      ...DEFAULTS,
      tickMssOnOpen: true,
      workingDaysOnly: true,
      notify: true,
      folded: true,
      memoryDays: 1,
    };
    const text = helpReport(facts('x', { settings: { ...other, reminderDays: 9, separator: ' - ' } }));
    for (const key of [
      'tickMssOnOpen',
      'workingDaysOnly',
      'notify',
      'folded',
      'memoryDays',
      'reminderDays',
      'separator',
    ])
      expect(text).toContain(`${key} : `);
  });

  it('holds no name: of a person, a structure, a dossier, a place or an address, wherever it stands', () => {
    const base = helpReport(facts('x', { kept: [], keys: [] }));
    const name = fc
      .oneof(
        fc.constantFrom('EHPAD LES TILLEULS', 'Jeanne Dupont', '31 MAJ MSPA IME', 'jeanne.dupont', 'Dupont'),
        fc.string({ minLength: 4, maxLength: 40 }),
      )
      .filter((one) => one.trim().length > 3 && !base.includes(one));
    fc.assert(
      fc.property(name, (one) => {
        const hostile = facts(one, { kept: [], keys: [{ name: one, shortcut: `${one} !` }] });
        // A name of one word is told only where a word of ours is expected; none comes there from the page or the store.
        const text = helpReport({ ...hostile, keys: [] });
        expect(text).toBe(base);
        expect(text).not.toContain(one);
      }),
      { numRuns: 500 },
    );
  });

  it('has a word for every kind of what is kept', () => {
    const kept = KEPT_KINDS.map((kind) => ({ kind, places: [], count: 1, bytes: 2 }));
    for (const kind of KEPT_KINDS) expect(helpReport(facts('x', { kept }))).toContain(`${kind} : 1 (2 o)`);
  });
});

describe('the letter', () => {
  const letter = { to: 'aide+ror@exemple.fr', subject: 'Aide & rapport', paste: 'Collez ici' };

  it('holds the whole report where it may', () => {
    const { href, whole } = mailAddress({ ...letter, body: 'une ligne\nautre & ligne' });
    expect(whole).toBe(true);
    const url = new URL(href);
    expect(decodeURIComponent(url.pathname)).toBe(letter.to);
    expect(url.searchParams.get('subject')).toBe(letter.subject);
    expect(url.searchParams.get('body')).toBe('une ligne\r\nautre & ligne');
  });

  it('asks to paste it where it is too long for a mail program', () => {
    const { href, whole } = mailAddress({ ...letter, body: 'é'.repeat(1000) });
    expect(whole).toBe(false);
    expect(href.length).toBeLessThan(1900);
    expect(new URL(href).searchParams.get('body')).toBe('Collez ici');
  });
});
