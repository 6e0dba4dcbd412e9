// The whole procedure, from signing in to the integrated dossier, on every browser and front.
import { expect, test } from 'vitest';
import { loadRows } from '../ror/rows';
import { walk } from './procedure';
import { onStages } from './support/stage';

const { rows, source } = loadRows();

onStages({ rows, at: 'sign-in' }, (stage) => {
  test(`a director goes from signing in to the integrated dossier (${rows.length} rows, ${source})`, async () => {
    const titles: string[] = [];
    const { session, server, front } = stage;
    await walk({ session, server, front, onStep: async ({ title }) => void titles.push(title) });
    expect(titles.at(0)).toBe('Connexion');
    expect(titles).toContain('Fiche en dossier : alerte');
    expect(titles.at(-1)).toBe('Intégré : plus rien à relancer');
  });
});
