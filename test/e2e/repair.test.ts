// Repair: the site has other words than those we know; a person shows the part that was lost, and it works again.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aRow, COMBINATIONS, Scenario } from './support/dossier-scenario';
import { framesOf } from './support/frames';
import { eventually } from './support/poll';
import { renameOnSite } from './support/rename-on-site';
import type { Part } from './support/surface';

const ROW = aRow({ name: 'EHPAD LES MIMOSAS' });
const OTHERS = Array.from({ length: 260 }, (_, i) => aRow({ name: `EHPAD NUMERO ${i}` }));
const NAME = `31 MAJ MSPA ${ROW.name}`;
const FIELD = 'champ du nom du dossier';

describe.each(COMBINATIONS)('repair, $front front, $browser', ({ browser, front }) => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await Scenario.start({ browser, front, rows: [ROW, ...OTHERS] });
    await renameOnSite(scenario.session.page, {
      'Nom du dossier': 'Rubrique 12',
      'Intitulé du dossier': 'Rubrique 12',
      MSS: 'Offre sociale',
      'MSS - Médico-social et social': 'Offre sociale',
      Actions: 'Outils',
      'Actions ▼': 'Outils ▼',
      'Créer un dossier collaboratif': 'Ouvrir un espace',
    });
  });
  afterAll(() => scenario?.close());
  beforeEach(() => scenario.ask('profile.put', { taught: {} }));

  const overlay = () => scenario.session.overlay();
  const site = () => scenario.session.site(scenario.frame);
  const button = (name: string | RegExp) => overlay().getByRole('button', name);
  const field = () => site().getByRole('textbox', 'Rubrique 12');
  const form = () => overlay().getByRole('group', 'Nom du dossier collaboratif');
  const taught = async () => (await scenario.ask('profile.get', {})).taught;
  const outlined = async () => {
    const frames = await framesOf(scenario.session.page);
    const all = frames.map((frame) =>
      frame.$$eval('[data-compagnon-ror~=pointed]', (some) => some.map((e) => e.outerHTML)),
    );
    return (await Promise.all(all)).flat();
  };

  async function openDossier(): Promise<string> {
    const { id } = scenario.dossier(ROW, ROW.name);
    await scenario.openDossier(id);
    await field().wait();
    await settled();
    return id;
  }

  /** Chooses a part that the page does not say it lacks. */
  async function ask(part: string): Promise<void> {
    await button('Une partie manque ?').click();
    await button(part).click();
    await overlay().waitForText('Échap pour arrêter.');
  }

  /** Until nothing of the overlay comes or goes any more. */
  async function settled(): Promise<void> {
    let [before, now] = ['', await overlay().text()];
    while (before !== now) {
      await pause(700);
      [before, now] = [now, await overlay().text()];
    }
  }

  async function show(part: string, element: Part): Promise<void> {
    await ask(part);
    await element.click();
    await overlay().waitForText(`Le Compagnon a entouré : ${part}. Est-ce bien cela ?`);
  }

  it('a field under another name: shown, confirmed, in use at once, undone, kept over a reload', async () => {
    const id = await openDossier();
    expect(await form().count()).toBe(0);
    await show(FIELD, field());
    expect(await outlined()).toHaveLength(1);
    expect(await taught()).toEqual({});
    await button('Oui, retenir').click();
    await overlay().waitForText(`C’est retenu : ${FIELD}.`);
    await form().waitForText(NAME);
    expect(await outlined()).toEqual([]);
    expect(await taught()).toMatchObject({ dossierName: [{ roles: ['textbox'], says: ['rubrique 12'], sure: 1 }] });

    await button('Annuler').click();
    await overlay().waitForText(`C’est oublié : ${FIELD}.`);
    await form().gone();
    expect(await taught()).toEqual({});

    await button('Fermer').click();
    await show(FIELD, field());
    await button('Oui, retenir').click();
    await form().wait();
    await scenario.openDossier(id);
    await settled();
    await form().waitForText(NAME);
    await form().getByRole('button', 'Appliquer ce nom').click();
    await scenario.site.saveName();
    await scenario.stored(id, NAME);
  });

  it('a field by its label, and by the keyboard alone', async () => {
    await openDossier();
    await ask(FIELD);
    const label = await (await scenario.content()).$$('label');
    for (const one of label)
      if (await one.evaluate(({ textContent }) => textContent?.trim() === 'Rubrique 12')) await one.click();
    await overlay().waitForText('Est-ce bien cela ?');
    expect((await outlined()).join()).toMatch(/^<input/);
    await button('Recommencer').click();
    await overlay().waitForText('Échap pour arrêter.');
    expect(await outlined()).toEqual([]);
    await field().press('Enter');
    await overlay().waitForText('Est-ce bien cela ?');
    expect((await outlined()).join()).toMatch(/^<input/);
    await scenario.session.page.keyboard.press('Escape');
    await button('Oui, retenir').gone();
    expect(await outlined()).toEqual([]);
    expect(await taught()).toEqual({});
  });

  it('what is shown is never pressed', async () => {
    const id = await openDossier();
    await field().fill('AUTRE NOM');
    const save = site().getByRole('button', front === 'classic' ? 'Renommer' : 'Enregistrer');
    await ask('bouton d’enregistrement du nom');
    await save.click();
    await overlay().waitForText('Est-ce bien cela ?');
    await save.click();
    await pause(500);
    expect(scenario.server.ror.dossier(id)?.name).not.toBe('AUTRE NOM');
    await button('Annuler').click();
    await save.click();
    await scenario.stored(id, 'AUTRE NOM');
  });

  it('the page itself can show nothing and confirm nothing', async () => {
    await openDossier();
    await ask(FIELD);
    const content = await scenario.content();
    const press = () =>
      content.evaluate(() => {
        const input = document.querySelector('input[type=text], form input');
        for (const type of ['pointerover', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          input?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
        input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        (input as HTMLElement).click();
      });
    await press();
    await pause(400);
    await overlay().waitForText('Échap pour arrêter.');
    expect(await outlined()).toEqual([]);
    await field().click();
    await overlay().waitForText('Est-ce bien cela ?');
    const { session } = scenario;
    const root = await session.engine.overlayRoot(session.page.mainFrame());
    await root?.evaluate((inside) => {
      for (const one of inside.querySelectorAll('button')) if (one.textContent === 'Oui, retenir') one.click();
    });
    await pause(400);
    expect(await taught()).toEqual({});
    await button('Annuler').click();
  });

  it('the MSS box under another name: the bar says so, and its filter comes back', async () => {
    await scenario.startOver();
    await scenario.site.openDirectory();
    await site().getByRole('checkbox', 'HAD').wait();
    const boxes = site().getByRole('checkbox', 'Offre sociale');
    await boxes.click();
    await overlay().waitForText('Non trouvé : case MSS.');
    expect((await overlay().getByRole('button', 'MSS').see()).disabled).toBe(true);
    await settled();
    await button('Montrer au Compagnon : case MSS').click();
    await boxes.click();
    await overlay().waitForText('Est-ce bien cela ?');
    expect((await boxes.see()).checked).toBe(true);
    await button('Oui, retenir').click();
    await overlay().getByRole('button', 'MSS', { pressed: true }).wait();
    await overlay().waitForText('Page reconnue : répertoire.');
    expect(await overlay().text()).not.toContain('Non trouvé');
    await button('MSS').click();
    await eventually(
      async () => !(await boxes.see()).checked || undefined,
      () => 'the box is still ticked',
    );
  });

  it('a menu under another name makes the sheet known again', async () => {
    await scenario.openSheet(ROW);
    const role = front === 'classic' ? 'link' : 'button';
    const menu = site().getByRole(role, /^Outils/);
    await menu.wait();
    await settled();
    await show('menu « Actions »', menu);
    await button('Oui, retenir').click();
    await overlay().waitForText('Page reconnue : fiche d’une structure.');
    expect(await taught()).toMatchObject({ actionsMenu: [{ says: [expect.stringMatching(/^outils/)] }] });
  });

  it('an entry of a menu: Shift lets a press through, to open it first', async () => {
    await scenario.openSheet(ROW);
    const [menuRole, entryRole] = front === 'classic' ? ['link', 'link'] : ['button', 'menuitem'];
    const menu = site().getByRole(menuRole, /^Outils/);
    const entry = site().getByRole(entryRole, 'Ouvrir un espace');
    await menu.wait();
    await settled();
    await ask('« Créer un dossier collaboratif »');
    const { keyboard } = scenario.session.page;
    await keyboard.down('Shift');
    await menu.click();
    await keyboard.up('Shift');
    await entry.click();
    await overlay().waitForText('Est-ce bien cela ?');
    await button('Oui, retenir').click();
    await overlay().waitForText('C’est retenu : « Créer un dossier collaboratif ».');
    expect(await taught()).toMatchObject({ createDossier: [{ says: ['ouvrir un espace'] }] });
  });

  it('what nothing tells from the rest is said to be so, and not kept', async () => {
    await openDossier();
    await (await scenario.content()).evaluate(() => {
      const twins = document.createElement('p');
      for (const _ of [1, 2]) twins.append(Object.assign(document.createElement('i'), { textContent: 'jumeau ' }));
      document.body.prepend(twins);
    });
    await settled();
    await ask('nom de la structure');
    const twin = await (await scenario.content()).$('body > p > i');
    await twin?.click();
    await overlay().waitForText('Rien ne distingue cet élément du reste de la page');
    expect(await overlay().queryByRole('button', 'Oui, retenir')).toBeUndefined();
    await button('Annuler').click();
    expect(await outlined()).toEqual([]);
  });

  it('the list itself is taken from one of its lines', async () => {
    await scenario.startOver();
    await scenario.site.openDirectory();
    await site().getByRole('checkbox', 'Offre sociale').click();
    await overlay().waitForText('structures dans la liste');
    await settled();
    await ask('liste des structures');
    await site().getByRole('link', 'EHPAD NUMERO 1').click();
    await overlay().waitForText('Est-ce bien cela ?');
    const [list = ''] = await outlined();
    expect(list).toContain('EHPAD NUMERO 10');
    await button('Oui, retenir').click();
    await overlay().waitForText('C’est retenu : liste des structures.');
    expect((await taught()).structureList?.[0]?.css).toBeTruthy();
    await overlay().getByRole('combobox', 'Rechercher une structure').fill('numero 10');
    await overlay().getByRole('listbox', 'Structures trouvées').waitForText('EHPAD NUMERO 10');
  });
});
