// The health of the site in words: states, how each part was found, and what is wrong.
import { expect, it } from 'vitest';
import type { FrameReport, Recognised, SiteHealth } from '@/lib/messages';
import { healthRows, troubles } from './health-rows';

const TODAY = '2027-03-20';

const health = (part: Partial<SiteHealth> = {}): SiteHealth => ({
  reports: [],
  features: [],
  taught: [],
  today: TODAY,
  ...part,
});
const report = (part: Partial<FrameReport>): FrameReport => ({
  page: 'dossier',
  features: [],
  parts: [],
  took: 3,
  ...part,
});
const field = (part: Partial<Recognised>): Recognised => ({
  id: 'dossierName',
  by: 'words',
  variant: 0,
  seen: '2026-11',
  sure: 1,
  count: 1,
  ...part,
});
const row = (told: SiteHealth, id: string) => healthRows(told).find((one) => one.id === id);
const running: FrameReport['features'][number] = { id: 'dossier-name', state: 'on', missing: [] };

it.each<[Partial<Recognised>, number, string]>([
  [{}, 0, 'par son libellé (variante de novembre 2026)'],
  [{ by: 'field', sure: 0.95 }, 0, 'par le nom de son champ (variante de novembre 2026)'],
  [{ by: 'css', sure: 0.6 }, 0, 'par sa structure (variante de novembre 2026), probable'],
  [{ by: 'makeup', variant: undefined, seen: undefined }, 2, 'par sa structure'],
  [{ variant: 1 }, 2, 'montré par vous (variante de novembre 2026)'],
  [{ variant: 2 }, 2, 'par son libellé (variante de novembre 2026)'],
  [{ sure: 0.49 }, 0, 'vu sans certitude : non utilisé'],
])('%j, %i taught: %s', (found, variants, words) => {
  const told = health({
    reports: [report({ features: [running], parts: [field(found)] })],
    taught: [{ id: 'dossierName', variants }],
  });
  expect(row(told, 'dossier-name')?.parts).toContain(`champ du nom du dossier : ${words}`);
});

it('a part is told by its surest match, one that should be there by its absence', () => {
  const parts = [field({ sure: 0.3 }), field({ by: 'field' })];
  const told = health({ reports: [report({ features: [running], parts })] });
  expect(row(told, 'dossier-name')).toEqual({
    id: 'dossier-name',
    title: 'Nom du dossier',
    state: 'active',
    trouble: false,
    parts: [
      'champ du nom du dossier : par le nom de son champ (variante de novembre 2026)',
      'bouton d’enregistrement du nom : non trouvé',
    ],
    since: 'pas encore reconnue sur ce site',
  });
});

it('a feature says whether it runs, waits, lacks or has lost what it needs, and since when', () => {
  const told = health({
    reports: [
      report({
        page: 'directory',
        features: [
          { id: 'quick-filters', state: 'on', missing: [] },
          { id: 'keyword-search', state: 'waiting', missing: ['structureList'] },
          { id: 'dossier-name', state: 'waiting', missing: [] },
          { id: 'dossier-warning', state: 'off', missing: [] },
          { id: 'guide', state: 'failed', missing: [] },
        ],
      }),
    ],
    features: [
      { id: 'quick-filters', lastOn: TODAY },
      { id: 'dossier-name', lastOn: '2027-03-02' },
      { id: 'dossier-capture', lastOn: '2027-03-01', lostOn: '2027-03-12', missing: ['dossierName'] },
    ],
  });
  expect(healthRows(told).map(({ id, state, since }) => `${id} : ${state}, ${since}`)).toEqual([
    'quick-filters : active, reconnue aujourd’hui',
    'keyword-search : incomplète, pas encore reconnue sur ce site',
    'dossier-name : attend sa page, reconnue pour la dernière fois le 02/03',
    'dossier-warning : éteinte, pas encore reconnue sur ce site',
    'edit-guard : attend sa page, pas encore reconnue sur ce site',
    'dossier-marks : attend sa page, pas encore reconnue sur ce site',
    'due-strip : attend sa page, ne dépend d’aucune page',
    'guide : en panne, ne dépend d’aucune page',
    'dossier-capture : interrompue, non reconnue depuis le 12/03',
    'pins : attend sa page, pas encore reconnue sur ce site',
  ]);
  expect(troubles(told)).toEqual([
    'Le suivi automatique ne reconnaît plus le champ du nom du dossier depuis le 12/03.',
    'La recherche n’a pas encore reconnu la liste des structures sur ce site.',
  ]);
});

it('when no page is recognised, nothing else is told', () => {
  const told = health({
    features: [{ id: 'keyword-search', lastOn: '2027-03-01', lostOn: '2027-03-12', missing: ['structureList'] }],
    unknownSince: '2027-03-12',
  });
  expect(troubles(told)).toEqual(['Aucune page du ROR n’est reconnue depuis le 12/03.']);
});

it('what is missed by an address alone may be so for a good reason', () => {
  const lost = { lastOn: '2026-12-01', lostOn: '2026-12-31', doubt: true };
  const features = [
    { id: 'quick-filters', ...lost, missing: ['mssToggle'] } satisfies SiteHealth['features'][number],
    { id: 'dossier-warning', ...lost } satisfies SiteHealth['features'][number],
  ];
  expect(troubles(health({ features }))).toEqual([
    'Les filtres rapides ne reconnaissent plus la case MSS depuis le 31/12/2026 (normal si le répertoire n’est pas affiché).',
    'L’alerte dossier ne reconnaît plus la fiche d’une structure depuis le 31/12/2026 (normal si vous n’avez pas de droits sur la fiche).',
  ]);
});

it('nothing wrong is told of features that wait for their page', () => {
  expect(troubles(health({ reports: [report({ features: [running] })] }))).toEqual([]);
});
