// A walk through the classic pages as a browser would make it, from sign-in to integration.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, createClient } from '../client';
import { generateRows } from '../generator';
import { type RorServer, startRor } from '../server';
import { NOTICE, type Row } from '../types';

const SIGN_IN = '/ror/identification.do';
const rows = generateRows(120);
const tricky: Row = { ...(rows[0] as Row), finess_et: '310000009', name: `EHPAD "A&B" <script>`, category_code: '500' };

let site: RorServer;
let client: Client;
beforeAll(async () => {
  site = await startRor({ rows: [...rows, tricky], front: 'classic', nameLimit: 60 });
});
afterAll(() => site.close());
beforeEach(async () => {
  client = createClient(site);
  await client.post(SIGN_IN, { identifiant: 'claire', motDePasse: 'x' });
});

/** The text a reader gets, images by their alternative text. */
function textOf(page: string): string {
  return page
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))
    .replace(/\s+/g, ' ');
}

/** An establishment of the list that has no dossier yet. */
const free = (): Row => site.ror.list(['MSS']).find((row) => !site.ror.dossierOf(row.finess_et)) as Row;
const sheetOf = (row: Row) => `/ror/annuaire/fiche.do?et=${row.finess_et}`;

describe('signing in', () => {
  it('opens the frames, and sends whoever is not signed in to the form', async () => {
    const portal = await client.get('/ror/');
    expect(portal.path).toBe('/ror/portail.do');
    expect(portal.body).toMatch(/<frame name="contenu"[^>]*src="\/ror\/accueil.do"/);
    expect((await client.get('/ror/cadre/bandeau.do')).body).toContain('<b>claire</b>');
    expect(textOf((await client.get('/ror/cadre/menu.do')).body)).toContain('Répertoire Mes dossiers collaboratifs');

    const stranger = createClient(site);
    expect((await stranger.get('/ror/')).path).toBe(SIGN_IN);
    const wrong = await stranger.post(SIGN_IN, { identifiant: 'claire', motDePasse: 'faux' });
    expect(wrong.body).toContain('Identifiant ou mot de passe incorrect.');
  });

  it('says that a session is over, on every page', async () => {
    site.ror.expireSessions();
    for (const path of ['/ror/portail.do', '/ror/annuaire/liste.do', '/ror/dossier/detail.do?id=1001']) {
      const page = await client.get(path);
      expect(page.path).toBe(`${SIGN_IN}?motif=expiration`);
      expect(page.body).toContain('Votre session a expiré');
    }
  });

  it('signs out, on the server too', async () => {
    const [token] = client.cookies.values();
    expect(site.ror.user(token)).toBe('claire');
    expect((await client.get('/ror/deconnexion.do')).path).toBe(SIGN_IN);
    expect((await client.get('/ror/accueil.do')).path).toMatch(SIGN_IN);
    expect(site.ror.user(token)).toBeUndefined();
  });
});

describe('directory', () => {
  it('lists nothing until a category is ticked, then all of it in one table', async () => {
    const empty = await client.get('/ror/annuaire/liste.do');
    expect(empty.body).toContain('Veuillez cocher au moins une catégorie.');
    for (const label of ['MCO', 'SSR', 'PSY', 'HAD', 'MSS', 'VILLE'])
      expect(empty.body).toMatch(new RegExp(`<label[^>]*>${label}</label>`));

    const { body } = await client.get('/ror/annuaire/liste.do?cat=MSS');
    expect(body).toMatch(/value="MSS"[^>]*checked/);
    expect(body.match(/class="lienEtab"/g)).toHaveLength(121);
    expect(textOf(body)).toContain('121 établissement(s) trouvé(s) Dép. Établissement Commune Catégorie N° FINESS');
  });

  it('escapes what establishments are called', async () => {
    const { body } = await client.get('/ror/annuaire/liste.do?cat=MSS');
    expect(body).not.toContain('<script>');
    expect(textOf(body)).toContain(tricky.name);
    expect(textOf((await client.get(sheetOf(tricky))).body)).toContain(tricky.name);
  });
});

describe('a dossier from end to end', () => {
  it('is created after a confirmation, renamed, filled in, submitted and integrated', async () => {
    const row = free();
    const sheet = await client.get(sheetOf(row));
    expect(sheet.body).toContain(`/ror/dossier/creation.do?et=${row.finess_et}`);
    expect(textOf(sheet.body)).not.toContain('dossier collaboratif. Toute');
    expect((await client.get(`/ror/dossier/creation.do?et=${row.finess_et}`)).body).toContain('Confirmez-vous');

    const dossier = await client.post('/ror/dossier/creation.do', { et: row.finess_et });
    const id = site.ror.dossierOf(row.finess_et)?.id ?? '';
    expect(dossier.path).toBe(`/ror/dossier/detail.do?id=${id}`);
    expect(dossier.body).toMatch(
      /<label for="txtNomDossier">Nom du dossier<\/label> <input type="text"[^>]*maxlength="60"/,
    );

    const renamed = await client.post('/ror/dossier/renommer.do', { id, nomDossier: ' 31 MAJ MSPA Essai ' });
    expect(renamed.body).toContain('value="31 MAJ MSPA Essai"');
    expect((await client.get('/ror/dossier/liste.do')).body).toContain('31 MAJ MSPA Essai');
    const tooLong = await client.post('/ror/dossier/renommer.do', { id, nomDossier: 'x'.repeat(61) });
    expect(tooLong.body).toContain('ne doit pas dépasser 60 caractères');

    await client.post('/ror/fiche/offreAjout.do', { dossier: id, libelle: 'Répit' });
    const added = site.ror.dossier(id)?.draft.offers.at(-1)?.id ?? '';
    expect((await client.get(`${dossier.path}&modif=${added}`)).body).toContain('name="libelle" value="R');
    await client.post('/ror/fiche/offre.do', {
      dossier: id,
      offre: added,
      libelle: 'Répit du jour',
      mode: 'Accueil de jour',
      capacite: '9',
      telephone: '',
    });
    expect(site.ror.dossier(id)?.draft.offers.at(-1)).toMatchObject({ label: 'Répit du jour', capacity: 9 });
    await client.post('/ror/fiche/offre.do', { dossier: id, suppr: '1' });
    expect(site.ror.dossier(id)?.draft.offers.map((offer) => offer.id)).not.toContain('1');

    expect((await client.get(`${sheetOf(row)}&modif=fiche`)).body).toContain('name="nomOperationnel"');
    const outside = { et: row.finess_et, nomOperationnel: 'Perdu', telephone: '05 36 49 00 00' };
    expect((await client.post('/ror/fiche/enregistrer.do', outside)).body).toContain('Perdu');

    const submitted = await client.post('/ror/dossier/soumettre.do', { id });
    expect(textOf(submitted.body)).toContain("Soumis à l'intégration");
    expect(submitted.body).not.toContain('txtNomDossier');

    site.ror.integrate(id);
    const after = await client.get(sheetOf(row));
    expect(textOf(after.body)).toContain('Répit du jour');
    expect(after.body).not.toContain('Perdu');
    expect(textOf(after.body)).not.toContain('dossier collaboratif. Toute');
  });

  it('warns on the sheet in the official words, and shows the dossier to its owner alone', async () => {
    const row = free();
    await client.post('/ror/dossier/creation.do', { et: row.finess_et });
    const own = await client.get(sheetOf(row));
    expect(textOf(own.body)).toContain(NOTICE);
    expect(own.body).toContain('Accéder au dossier');
    expect((await client.post('/ror/dossier/creation.do', { et: row.finess_et })).body).toContain('fait déjà partie');

    const id = site.ror.dossierOf(row.finess_et)?.id ?? '';
    const other = createClient(site);
    await other.post(SIGN_IN, { identifiant: 'omar', motDePasse: 'x' });
    const seen = await other.get(sheetOf(row));
    expect(textOf(seen.body)).toContain(NOTICE);
    expect(seen.body).not.toContain('Accéder au dossier');
    for (const answer of [
      await other.get(`/ror/dossier/detail.do?id=${id}`),
      await other.post('/ror/dossier/renommer.do', { id, nomDossier: 'pris' }),
      await other.post('/ror/fiche/offreAjout.do', { dossier: id, libelle: 'pris' }),
    ])
      expect(textOf(answer.body)).toContain("Vous n'avez pas accès à ce dossier.");
    expect(site.ror.dossier(id)?.name).toBe(row.name);
    expect(site.ror.dossier(id)?.draft).toEqual(site.ror.sheet(row.finess_et));
  });
});

describe('the rest of the menu', () => {
  it('prints, exports and tells the history of a sheet', async () => {
    const row = free();
    const print = await client.get(`/ror/annuaire/impression.do?et=${row.finess_et}`);
    expect(textOf(print.body)).toContain(site.ror.sheet(row.finess_et)?.offers[0]?.label);
    expect(print.body).not.toContain('Modifier');
    expect((await client.get('/ror/annuaire/export.do?et=310000009')).body).toContain('"EHPAD ""A&B"" <script>"');
    await client.post('/ror/dossier/creation.do', { et: row.finess_et });
    expect(textOf((await client.get(`/ror/annuaire/historique.do?et=${row.finess_et}`)).body)).toContain(
      'En cours de saisie',
    );
    expect((await client.get('/ror/annuaire/fiche.do?et=000000000')).body).toMatch(/existe pas dans le répertoire/);
  });
});
