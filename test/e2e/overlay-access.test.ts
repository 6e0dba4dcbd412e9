// The overlay under the rules of axe-core, searching and filtering: its root is closed in the real build, hence the one for tests.
import { beforeAll, expect, test } from 'vitest';
import { violations } from './support/axe';
import { Filters } from './support/filters';
import { rowsWithLandmarks } from './support/landmarks';
import { SiteList } from './support/site-list';
import { onStages } from './support/stage';

onStages({ rows: rowsWithLandmarks(60), build: 'test' }, (stage) => {
  const filters = new Filters(stage);
  beforeAll(async () => {
    await new SiteList(stage).open();
    await filters.readAll();
  });

  test.each([
    ['nothing asked', '', ''],
    ['hits, chips and a star', 'accueil de jour', 'ACCUEIL DE JOUR'],
    ['guesses', 'zephirin xyzzy', 'Les plus proches'],
  ])('has no barrier that can be measured: %s', async (_, words, says) => {
    await stage.overlay.getByRole('combobox', 'Rechercher une structure').fill(words);
    await stage.overlay.waitForText(says);
    expect(await violations(stage.session.page, 'compagnon-ror')).toEqual([]);
  });
});
