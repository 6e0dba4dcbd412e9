// @vitest-environment happy-dom
// The end-to-end tests find things by role and name: what their queries find, and what they leave out.
import { beforeEach, expect, it } from 'vitest';
import { find, type Step } from '../e2e/support/in-page/query';
import { displayedText } from '../e2e/support/in-page/seen';

beforeEach(() => {
  document.body.innerHTML = `
    <section aria-label="Compagnon">
      <button aria-pressed="true">MSS</button>
      <button aria-pressed="false">Tout\u00a0afficher</button>
      <button style="display: none">MSS</button>
      <label>Département <select><option>Ariège</option></select></label>
      <label>Mot de passe <input type="password"></label>
    </section>
    <ul><li>EHPAD A <button>Ouvrir</button></li><li>EHPAD B <button>Ouvrir</button></li></ul>
    <h2>Mes dossiers</h2>`;
});

const texts = (...steps: Step[]) => find(document, steps).map((element) => element.textContent);

it('finds by role and exact name, whatever the white space, and not what is hidden', () => {
  expect(texts({ role: 'button', name: { text: 'MSS' } })).toEqual(['MSS']);
  expect(texts({ role: 'button', name: { text: 'Tout afficher' } })).toHaveLength(1);
  expect(texts({ role: 'button', name: { text: 'Tout' } })).toEqual([]);
});

it('finds by pattern, by label, by state', () => {
  expect(texts({ role: 'button', name: { source: '^tout', flags: 'i' } })).toHaveLength(1);
  expect(texts({ role: 'combobox', name: { text: 'Département' } })).toHaveLength(1);
  expect(texts({ role: 'button', where: { pressed: true } })).toEqual(['MSS']);
  expect(texts({ role: 'heading', where: { level: 2 } })).toEqual(['Mes dossiers']);
});

it('counts a password as a text box, as browsers do', () => {
  expect(texts({ role: 'textbox', name: { text: 'Mot de passe' } })).toHaveLength(1);
});

it('goes down step by step', () => {
  const inSecond: Step[] = [
    { role: 'listitem', nth: 1 },
    { role: 'button', name: { text: 'Ouvrir' } },
  ];
  expect(find(document, inSecond).map((element) => element.parentElement?.textContent)).toEqual(['EHPAD B Ouvrir']);
  expect(texts({ role: 'listitem', name: { text: 'EHPAD A' } })).toEqual([]);
});

it('sees what components draw in open shadow roots, with what is slotted into them', () => {
  document.body.innerHTML = '<app-menu><b>Imprimer</b><i slot="none">Perdu</i></app-menu>';
  const host = document.querySelector('app-menu') as HTMLElement;
  host.attachShadow({ mode: 'open' }).innerHTML =
    '<div role="menu"><button><slot></slot></button><div style="display: none"><button>Caché</button></div></div>';
  const inMenu: Step[] = [{ role: 'menu' }, { role: 'button', name: { text: 'Imprimer' } }];
  expect(find(document, inMenu)).toHaveLength(1);
  expect(find(document, [{ role: 'button' }])).toHaveLength(1);
  expect(displayedText(document)).toBe('Imprimer');
});
