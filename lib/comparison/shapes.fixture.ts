// One invented sheet drawn as sites of several makes draw theirs, and read as the page side reads it.
import type { RawSheet } from '@/lib/messages';
import { readLines } from '@/lib/site/lines';

export interface Offer {
  name: string;
  mode: string;
  capacity: string;
  phone: string;
}
export interface Sheet {
  facts: [label: string, value: string][];
  offers: Offer[];
}

export const SHEET: Sheet = {
  facts: [
    ['N° FINESS', '310999990'],
    ['Catégorie', '500 - EHPAD'],
    ['Adresse', '2 rue des Glycines'],
    ['Commune', 'MURET'],
    ['Nom opérationnel', 'EHPAD Les Glycines'],
    ['Téléphone', '05 99 00 00 01'],
  ],
  offers: [
    { name: 'Hébergement permanent', mode: 'Hébergement complet', capacity: '60', phone: '05 99 00 00 02' },
    { name: 'Accueil de jour', mode: 'Accueil de jour', capacity: '12', phone: '' },
  ],
};

const COLUMNS = ['Offre', 'Mode de prise en charge', 'Capacité', 'Téléphone'];
const cells = ({ name, mode, capacity, phone }: Offer) => [name, mode, capacity, phone];
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const all = <T>(things: readonly T[], drawn: (thing: T) => string) => things.map(drawn).join('\n');

/** Layout tables, a title bar for each block, links that edit beside the values. */
function classic({ facts, offers }: Sheet, edited = false): string {
  const field = (value: string) => (edited ? `<input type="text" name="x" value="${escaped(value)}">` : escaped(value));
  const block = (title: string) => `<table><tr><td class="titreBloc"><h2>${title}</h2></td></tr></table>`;
  return `<table><tr><td>ROR &gt; Fiche</td></tr><tr><td><table><tr><td>
<table><tr><td><h1>EHPAD LES GLYCINES</h1></td><td><a href="#">Actions</a><div><table><tr><td><a href="#">Imprimer</a></td></tr></table></div></td></tr></table>
${block('Identification')}<form><input type="hidden" name="et" value="1">
<table>${all(facts, ([label, value]) => `<tr><td>${label} :</td><td>${field(value)}</td></tr>`)}
<tr><td></td><td><input type="submit" value="Enregistrer"> <a href="#">Annuler</a></td></tr></table></form>
${block('Offres')}<form><table><tr>${all(COLUMNS, (title) => `<th>${title}</th>`)}<th></th></tr>
${all(offers, (offer) => `<tr>${all(cells(offer), (cell) => `<td>${escaped(cell)}</td>`)}<td><a href="#">Modifier</a> <button>Supprimer</button></td></tr>`)}
</table></form></td></tr></table></td></tr><tr><td>Répertoire - v3.2.1</td></tr></table>`;
}

/** Cards and definition lists; a title, a list and its buttons for each offer. */
function cards({ facts, offers }: Sheet): string {
  const pair = ([label = '', value = '']: string[]) =>
    `<dt>${label}</dt><dd>${escaped(value) || '—'}<button aria-label="Modifier">✎</button></dd>`;
  return `<header><nav><a href="#">Répertoire</a><a href="#">Mes dossiers</a></nav></header>
<main><section><h1>EHPAD LES GLYCINES</h1><p>Fiche de l’établissement</p><dl>${all(facts, (fact) => `<div>${pair(fact)}</div>`)}</dl></section>
<section><div><h2>Offres (${offers.length})</h2><button>Ajouter une offre</button></div>
${all(
  offers,
  (offer) =>
    `<article><h3>${escaped(offer.name)}</h3><dl>${cells(offer)
      .slice(1)
      .map((cell, i) => pair([COLUMNS[i + 1] ?? '', cell]))
      .join('')}</dl><div><button>Modifier</button></div></article>`,
)}
</section></main>`;
}

/** Labels and fields, as a sheet that is always open for editing. */
function form({ facts, offers }: Sheet): string {
  let id = 0;
  const field = ([label = '', value = '']: string[]) =>
    `<div><label for="f${++id}">${label}</label><input id="f${id}" value="${escaped(value)}"></div>`;
  return `<h1>EHPAD LES GLYCINES</h1><form><fieldset><legend>Identification</legend>${all(facts, field)}
<div><label for="pw">Mot de passe</label><input type="password" id="pw" value="secret"></div></fieldset>
<h2>Offres</h2>${all(
    offers,
    (offer) =>
      `<fieldset><legend>${escaped(offer.name)}</legend>${cells(offer)
        .slice(1)
        .map((cell, i) => field([COLUMNS[i + 1] ?? '', cell]))
        .join('')}</fieldset>`,
  )}
<input type="submit" value="Enregistrer"></form>`;
}

/** No element means anything: labels and values in spans, the table a grid of divs. */
function divs({ facts, offers }: Sheet): string {
  const row = (texts: readonly string[], role: string) =>
    `<div role="row">${all(texts, (text) => `<div role="${role}">${escaped(text)}</div>`)}</div>`;
  return `<div style="font-size:22px">EHPAD LES GLYCINES</div><div>${all(facts, ([label, value]) => `<div><span>${label}</span><span>${escaped(value)}</span></div>`)}</div>
<div>Offres</div><div role="grid">${row(COLUMNS, 'columnheader')}${all(offers, (offer) => row(cells(offer), 'gridcell'))}</div>`;
}

/** Headed rows; the offers' titles are cells like the others, as old generators have them. */
function headed({ facts, offers }: Sheet): string {
  return `<h2>Identité</h2><table>${all(facts, ([label, value]) => `<tr><th scope="row">${label}</th><td>${escaped(value)}</td></tr>`)}</table>
<h2>Offres de soins</h2><table><tr>${all(COLUMNS, (title) => `<td><b>${title}</b></td>`)}</tr>${all(offers, (offer) => `<tr>${all(cells(offer), (cell) => `<td>${escaped(cell)}</td>`)}</tr>`)}</table>`;
}

export const SHAPES = { classic, cards, form, divs, headed };

/** What the page tells of a drawing; `component` puts it in an open shadow root. */
export function told(drawing: string, component = false): Pick<RawSheet, 'lines' | 'kinds'> {
  document.body.innerHTML = '';
  let place: Element | ShadowRoot = document.body;
  if (component) {
    const host = document.createElement('ror-fiche');
    document.body.append(host);
    place = host.attachShadow({ mode: 'open' });
  }
  place.innerHTML = drawing;
  return toldNow(component ? place : document);
}

/** What the page tells as it stands. */
export function toldNow(tree: Node = document): Pick<RawSheet, 'lines' | 'kinds'> {
  const kinds: string[] = [];
  const lines = readLines(tree, kinds);
  return { lines, kinds: kinds.join('') };
}
