// The directory: check boxes of the categories, then the tree of what they hold.
import $ from 'jquery';
import type { Family } from '../../types';
import { FAMILIES, listStructures } from '../site-api';
import { structureTree } from './structure-tree';

const PAGE = `
<h1>Répertoire des structures</h1>
<fieldset class="ui-widget-content ui-corner-all categories"><legend>Catégories à afficher</legend></fieldset>
<div class="ui-widget-header ui-corner-top arbre-titre">Arborescence par département <span class="compteur"></span></div>
<div class="arbre"></div>
<p class="aide">Double-cliquez sur une structure, ou appuyez sur Entrée, pour ouvrir sa fiche.</p>`;

export function directory(content: JQuery): void {
  document.title = 'Répertoire - ROR Occitanie';
  content.html(PAGE);
  const boxes = content.find('fieldset');
  for (const { id, label } of FAMILIES) {
    const shown = id === 'MSS' ? 'MSS - Médico-social et social' : label;
    boxes.append(
      $('<label>').attr('for', `categorie-${id}`).text(shown),
      $('<input type="checkbox" name="categorie">').attr('id', `categorie-${id}`).val(id),
    );
  }
  boxes.find('input').checkboxradio();

  const tree = structureTree(content.find('.arbre'), (finess) => {
    location.hash = `fiche/${finess}`;
  });
  const count = content.find('.compteur');
  let asked = 0;
  boxes.on('change', 'input', async () => {
    const families = boxes
      .find('input:checked')
      .get()
      .map((box) => (box as HTMLInputElement).value as Family);
    const turn = ++asked;
    count.text(families.length ? '- chargement…' : '');
    const rows = families.length ? await listStructures(families) : [];
    // The boxes may have changed again meanwhile.
    if (turn !== asked) return;
    count.text(rows.length ? `- ${rows.length.toLocaleString('fr-FR')} structure(s)` : '');
    tree.show(rows);
  });
}
