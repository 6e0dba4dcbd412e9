// Keyword search: what a director types, what the overlay finds, and what happens to the site's own list meanwhile.
import { setTimeout as pause } from 'node:timers/promises';
import type { KeyInput } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LANDMARKS, rowsWithLandmarks } from './support/landmarks';
import { eventually } from './support/poll';
import { marked, SiteList } from './support/site-list';
import { onStages, type Stage } from './support/stage';

const { accented, saint, st, last } = LANDMARKS;

/** The search as a hand uses it. */
function searchOf(stage: Stage) {
  const box = () => stage.overlay.getByRole('combobox', 'Rechercher une structure');
  const hits = () => stage.overlay.getByRole('listbox', 'Structures trouvées');
  const status = () => stage.overlay.getByRole('status');

  async function press(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await stage.session.page.keyboard.press(key);
  }

  /** The hits as read, white space aside. */
  async function read(): Promise<string[]> {
    return (await hits().allByRole('option')).map(({ text }) => text.replace(/\s+/g, ' '));
  }

  /** Types over what was asked and gives the hits, once they have come to rest with `expected` in the first one. */
  async function ask(words: string, expected: string): Promise<string[]> {
    await box().fill(words);
    let before = '';
    return eventually(
      async () => {
        const now = await read();
        const rests = now.join() === before;
        before = now.join();
        return rests && now[0]?.includes(expected) ? now : undefined;
      },
      async () => `« ${words} » does not give « ${expected} » first:\n${await stage.overlay.text()}`,
    );
  }

  return { box, hits, status, press, read, ask };
}

function sharedTests(stage: Stage): void {
  const list = new SiteList(stage);
  const { box, hits, status, press, read, ask } = searchOf(stage);

  beforeAll(() => list.open());
  beforeEach(async () => {
    await box().fill('');
    await hits().gone();
  });

  describe('finds', () => {
    test.each([
      ['without its accents', "residence l'eglantiere", accented],
      ['with accents of one’s own', 'ACCUEIL DE JÔUR ST ZÉPHÏRIN', saint],
      ['in lower case', "résidence l'églantière", accented],
      ['its words in any order, with the commune', 'mirepoix eglantiere accueil', accented],
      ['Saint by St', 'st zephirin', saint],
      ['Ste by Sainte', 'sainte barnabette', st],
      ['its FINESS', saint.finess_et, saint],
      ['its FINESS in groups', saint.finess_et.replace(/(..)(...)(...)(.)/, '$1 $2 $3 $4'), saint],
      ['its FINESS with the national 1', `1${saint.finess_et}`, saint],
      ['its FINESS with the national 1, in groups', `1 ${saint.finess_et.replace(/(.{5})/, '$1 ')}`, saint],
    ])('%s: « %s »', async (_, words, row) => {
      await ask(words, row.name);
    });

    test('despite a mistake, and says which', async () => {
      const [first] = await ask('barnabete', st.name);
      expect(first).toContain('faute corrigée : barnabete → BARNABETTE');
    });

    test('nothing: says which word nothing holds, and shows the nearest', async () => {
      const [first] = await ask('zephirin xylophone', saint.name);
      expect(first).toContain(saint.finess_et);
      await stage.overlay.waitForText(
        'Aucune structure ne réunit tous ces mots. Les plus proches, sans « xylophone » :',
      );
      expect(await status().text()).toMatch(/^0 structure sur /);
    });
  });

  test('↑ ↓ and Page step through the hits, and say so to who does not see them', async () => {
    await ask('09', '');
    const chosen = async () => {
      const id = await box().attribute('aria-activedescendant');
      const options = await hits().allByRole('option', undefined, { selected: true });
      expect(options.map(({ attributes }) => attributes.id)).toEqual([id]);
      return (await hits().allByRole('option')).findIndex(({ attributes }) => attributes.id === id);
    };
    expect(await chosen()).toBe(0);
    await press('ArrowDown', 'ArrowDown');
    expect(await chosen()).toBe(2);
    // Once typing rests, and whenever the page changes, all is drawn anew: the choice stays.
    await pause(700);
    expect(await chosen()).toBe(2);
    await press('PageDown');
    expect(await chosen()).toBe(10);
    await press('ArrowUp');
    expect(await chosen()).toBe(9);
    await press('PageUp', 'PageUp');
    expect(await chosen()).toBe(0);
  });

  test('Enter gives the page back with the row on screen, outlined, its words painted, its link focused', async () => {
    await ask('zephirin', saint.name);
    await press('Enter');
    await hits().gone();
    const shown = { name: saint.name, onScreen: true, outlined: true, focused: true, painted: ['ZÉPHIRIN'], marks: 0 };
    expect(await list.revealed()).toEqual(shown);
    expect(await marked(stage)).toBe(1);
  });

  test('Esc gives the page back and keeps the words; they are shown again on return', async () => {
    await ask('zephirin', saint.name);
    await press('Escape');
    await hits().gone();
    expect(await box().value()).toBe('zephirin');
    await press('ArrowDown');
    await hits().wait();
    await press('Escape');
    await hits().gone();
    await press('Tab');
    await box().click();
    await hits().wait();
    expect((await read())[0]).toContain(saint.name);
  });

  test('keys typed in the box are not the page’s business, and Ctrl+F stays the browser’s', async () => {
    const { page } = stage.session;
    const heard = await page.evaluateHandle(() => {
      const types: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup', 'input', 'change', 'focusin'])
        for (const target of [document, window]) target.addEventListener(type, () => types.push(type));
      return types;
    });
    const prevented = await page.evaluateHandle(() => {
      const found: boolean[] = [];
      const look = (event: KeyboardEvent) => {
        if (event.key === 'f' && event.ctrlKey) setTimeout(() => found.push(event.defaultPrevented));
      };
      addEventListener('keydown', look, true);
      return found;
    });
    await ask('zephirin', saint.name);
    await press('ArrowDown');
    expect(await heard.jsonValue()).toEqual([]);
    await page.keyboard.down('Control');
    await press('f');
    await page.keyboard.up('Control');
    await eventually(
      async () => (await prevented.jsonValue())[0] === false || undefined,
      async () => `Ctrl+F prevented: ${await prevented.jsonValue()}`,
    );
    await press('Escape');
  });

  test('what is typed is never put back, whenever an answer to the words before comes', async () => {
    for (let i = 0; i < 14; i++) {
      const words = i % 2 === 0 ? 'accueil de jour' : 'zephirin';
      await box().fill(words);
      expect(await box().value()).toBe(words);
      // Around the moment when typing has rested and the site's own list may be narrowed.
      await pause(440 + 10 * i);
    }
  });

  test('the site’s rows are left alone while one types', async () => {
    const changes = await list.watch();
    await ask('accueil de jour', '');
    await ask('ehpad', 'EHPAD');
    await ask('zephirin', saint.name);
    expect(await changes.evaluate(({ count }) => count)).toBe(0);
    expect(await marked(stage)).toBe(0);
  });

  test('a hit is shown by a press of the mouse too; Enter then opens its sheet', async () => {
    await ask('accueil de jour', 'ACCUEIL DE JOUR');
    await hits().getByRole('option', new RegExp(st.name)).click();
    await hits().gone();
    expect((await list.revealed()).name).toBe(st.name);
    await press('Enter');
    await stage.overlay.waitForText('Étape 5 sur 6');
    expect((await stage.session.site().getByRole('heading', st.name).see()).level).toBe(1);
    await stage.site.openDirectory();
    await stage.overlay.waitForText('Étape 3 sur 6');
    await list.open();
  });
}

// The whole table is on the page.
onStages({ rows: rowsWithLandmarks(3643), fronts: ['classic'] }, (stage) => {
  sharedTests(stage);
  const { hits, press, read, ask } = searchOf(stage);

  test('the last of thousands is brought on screen', async () => {
    await ask('quatre vents', last.name);
    await press('Enter');
    expect(await new SiteList(stage).revealed()).toMatchObject({ name: last.name, onScreen: true });
  });

  test('sixty hits are drawn, the others as one scrolls', async () => {
    await ask('ehpad', 'EHPAD');
    // Those on screen at once, the others once typing rests.
    await eventually(
      async () => (await read()).length === 60 || undefined,
      async () => `${(await read()).length} hits are drawn`,
    );
    await hits().getByRole('option').nth(0).hover();
    await stage.session.page.mouse.wheel({ deltaY: 20_000 });
    await eventually(
      async () => (await read()).length === 120 || undefined,
      async () => `${(await read()).length} hits are drawn`,
    );
  });
});

// Only the rows on screen are on the page.
onStages({ rows: rowsWithLandmarks(400), fronts: ['dynamic'] }, (stage) => {
  sharedTests(stage);
  const list = new SiteList(stage);
  const { box, hits, status, press, read, ask } = searchOf(stage);

  test('a structure that never came on screen is not claimed, and the site is said to have more', async () => {
    await box().fill('quatre vents');
    await status().waitForText(/^0 structure sur \d+ \(le site en annonce 404\)/);
    expect((await read()).filter((text) => text.includes(last.name))).toEqual([]);
  });

  test('a structure that has passed by is found, and the list scrolled back to it', async () => {
    const before = await status().text();
    await list.scrollTo(1);
    await eventually(async () => (await status().text()) !== before || undefined, status().text);
    await list.scrollTo(0);
    await ask('quatre vents', last.name);
    expect(await (await list.frame()).$$eval('a', (all) => all.map((link) => link.textContent))).not.toContain(
      last.name,
    );
    await press('Enter');
    expect(await list.revealed()).toMatchObject({ name: last.name, onScreen: true, outlined: true });
  });

  test('the reading of the whole list can be stopped where it was begun', async () => {
    await stage.overlay.getByRole('button', 'Lire toute la liste').press('Enter');
    // The same button, which kept the focus.
    await stage.session.page.keyboard.press('Enter');
    await stage.overlay.getByRole('button', 'Arrêter la lecture').gone();
    await stage.overlay.getByRole('button', 'Lire toute la liste').wait();
    expect(await status().text()).not.toMatch(/^404 structures dans la liste$/);
  });

  test('« Lire toute la liste » makes all of it known', async () => {
    await stage.overlay.getByRole('button', 'Lire toute la liste').click();
    await status().waitForText(/^404 structures dans la liste$/, { timeout: 30_000 });
    await stage.overlay.getByRole('button', 'Lire toute la liste').gone();
    await hits().gone();
  });
});
