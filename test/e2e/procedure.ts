// The whole procedure of the official guide, as a director goes through it with the extension: the demonstration and its proof.
import assert from 'node:assert/strict';
import type { LookName, RorServer } from '../ror/server';
import type { Row } from '../ror/types';
import { type Language, said } from '../support/sentences';
import { siteOf } from './fronts';
import { eventually } from './support/poll';
import type { Session } from './support/session';

export interface Step {
  title: string;
  /** What the overlay, or the popup, showed. */
  shown: string;
  session: Session;
  /** The page to take a picture of; the site's unless told. */
  page?: Session['page'];
}

interface Walk {
  session: Session;
  server: RorServer;
  front: LookName;
  /** Of the browser, and so of the extension; the site has its own. */
  language?: Language;
  onStep(step: Step): Promise<void>;
}

/** Categories whose public may be older people: the filter keeps those that serve both (home care). */
const OLDER = new Set('202 207 209 354 381 460 461 463 500 501 502 704'.split(' '));

/** An EHPAD whose name no other bears, so that the search must find this one. */
function chooseEhpad(rows: readonly Row[], department = '31'): Row {
  const names = new Map<string, number>();
  for (const { name } of rows) names.set(name, (names.get(name) ?? 0) + 1);
  const row = rows.find(
    (r) =>
      r.category_code === '500' &&
      r.department === department &&
      names.get(r.name) === 1 &&
      r.name.split(' ').length >= 3,
  );
  assert(row, `no EHPAD of department ${department} with a name of its own`);
  return row;
}

/** The popup in a tab of its own, as wide as the toolbar shows it. */
const POPUP = { width: 400, height: 560 };

/** Goes through it all and checks each step; throws on the first that does not hold. */
export async function walk({ session, server, front, language = 'fr', onStep }: Walk): Promise<void> {
  const say = (key: string, ...values: (string | number)[]) => said(language, key, ...values);
  const count = (n: number) => n.toLocaleString(say('language'));
  const { ror } = server;
  const site = siteOf(front, session);
  const overlay = session.overlay();
  const row = chooseEhpad(ror.rows);
  const step = async (title: string, shown: string) => onStep({ title, shown, session });

  await session.ready();
  await step('Connexion', await overlay.waitForText(say('guide_step', 1, 6)));

  await site.signIn();
  await step('Accueil', await overlay.waitForText(say('guide_step', 2, 6)));

  await site.openDirectory();
  await step('Répertoire, rien de coché', await overlay.waitForText(say('guide_step', 3, 6)));

  await overlay.getByRole('button', 'MSS').click();
  await overlay.waitForText(say('guide_step', 4, 6));
  const mss = ror.list(['MSS']).length;
  await step(
    'MSS coché par le Compagnon',
    await overlay.waitForText(new RegExp(`${say('search_all_n', '')}|${say('search_read_all')}`)),
  );

  // A virtualised list is known only as far as it has been scrolled: the overlay says so and reads it through on demand.
  if (await overlay.queryByRole('button', say('search_read_all')))
    await overlay.getByRole('button', say('search_read_all')).click();
  await overlay.waitForText(say('search_all_n', count(mss)), { timeout: 240_000 });

  await overlay.getByRole('button', say('filters_older')).click();
  await overlay.getByRole('combobox', say('filters_department')).choose('31 Haute-Garonne');
  const older = ror.list(['MSS']).filter((r) => r.department === '31' && OLDER.has(r.category_code)).length;
  await step(
    'Filtres : personnes âgées, Haute-Garonne',
    await overlay.waitForText(say('search_count_n', count(older), count(mss))),
  );
  await overlay.getByRole('button', say('filters_reset')).click();

  const words = `${row.name.toLowerCase()} ${row.commune.toLowerCase()}`;
  const hits = overlay.getByRole('listbox', say('search_hits'));
  await overlay.getByRole('combobox', say('search_label')).fill(words);
  const hit = await eventually(
    async () => (await hits.allByRole('option'))[0]?.text.includes(row.name) || undefined,
    () => `« ${words} » does not give ${row.name} first`,
  );
  assert(hit);
  await step(`Recherche : ${words}`, await hits.text());

  await session.page.keyboard.press('Enter');
  // A page of nine thousand rows may be at work on them, on a computer that has more to do.
  await hits.gone({ timeout: 30_000 });
  await step('La structure montrée dans la liste du site', await overlay.text());

  await site.openShown(row);
  await step('Fiche de la structure', await overlay.waitForText(say('guide_step', 5, 6)));

  await site.createDossier();
  await overlay.getByRole('group', say('name_title')).wait();
  const name = `31 MAJ MSPA ${row.name}`;
  await eventually(
    async () => (await overlay.getByRole('status', say('name_result')).text()).includes(name) || undefined,
    async () => `proposed: ${await overlay.getByRole('group', say('name_title')).text()}`,
  );
  await step('Dossier créé : nom proposé avec ses raisons', await overlay.getByRole('group', say('name_title')).text());

  await overlay.getByRole('button', say('name_apply')).click();
  assert.equal(await site.dossierName(), name);
  await site.saveName();
  const [dossier] = ror.dossiersOf('directrice');
  assert(dossier);
  await eventually(
    async () => ror.dossier(dossier.id)?.name === name || undefined,
    () => `the site stored « ${ror.dossier(dossier.id)?.name} »`,
  );
  await step('Nom enregistré par le site', await overlay.waitForText(say('guide_done')));

  await site.openSheetOf(row);
  await overlay.getByRole('alert', say('warning_title')).wait();
  await step('Fiche en dossier : alerte', await overlay.waitForText(say('warning_is_tracked')));

  const popup = await session.popup();
  await popup.page.setViewport(POPUP);
  await popup.content.getByRole('heading', say('popup_title')).wait();
  await popup.content.waitForText(name);
  await onStep({
    title: 'Suivi dans la fenêtre du Compagnon',
    shown: await popup.content.text(),
    session,
    page: popup.page,
  });
  await popup.close();

  ror.editSheet({ finess: row.finess_et }, { field: 'operationalName', value: 'Modifié hors du dossier' });
  ror.integrate(dossier.id);
  assert.notEqual(
    ror.sheet(row.finess_et)?.operationalName,
    'Modifié hors du dossier',
    'integration erases what was edited outside',
  );
  await session.page.reload();
  await session.ready();

  const after = await session.popup();
  await after.page.setViewport(POPUP);
  await after.content.getByRole('button', say('popup_integrate')).click();
  await after.content.getByRole('button', say('popup_integrate')).gone();
  await onStep({
    title: 'Intégré : plus rien à relancer',
    shown: await after.content.text(),
    session,
    page: after.page,
  });
  await after.close();
}
