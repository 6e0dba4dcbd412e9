// The directory: the ticked categories of offer, and the grid of their establishments.
import { FAMILIES, listStructures } from '../../site-api';
import { titleBar } from '../layout';
import { failure } from '../messages';
import { structureGrid } from '../structure-grid';

type Family = (typeof FAMILIES)[number]['id'];

/** @returns what to do when the page is left */
export function directoryPage(content: JQuery): () => void {
  content.append(
    titleBar('Répertoire des établissements'),
    '<fieldset class="ui-widget-content ui-corner-all"><legend>Catégories d’offre</legend></fieldset>',
    '<div class="erreur"></div>',
    '<div id="grille"></div>',
    `<div class="ui-widget-header ui-corner-bottom" id="statut">
      <span id="total"></span><span class="aide">Double-cliquez sur une ligne pour ouvrir la fiche.</span>
    </div>`,
  );
  for (const { id, label } of FAMILIES) {
    $('<label>').attr('for', `cat-${id}`).text(label).appendTo('fieldset');
    $('<input type="checkbox" name="categorie">')
      .attr({ id: `cat-${id}`, value: id })
      .appendTo('fieldset');
  }
  $('input[name=categorie]').checkboxradio();
  const grid = structureGrid(content.find('#grille')[0] as HTMLElement);
  let latest = 0;

  async function refresh(): Promise<void> {
    latest += 1;
    const mine = latest;
    const ticked = content
      .find('input:checked')
      .get()
      .map((box) => (box as HTMLInputElement).value as Family);
    $('#total').text(ticked.length > 0 ? 'Chargement en cours...' : 'Aucune catégorie cochée');
    const rows = ticked.length > 0 ? await listStructures(ticked) : [];
    // Another box was ticked, or the page left, while these rows came.
    if (mine !== latest) return;
    grid.fill(rows);
    if (ticked.length > 0) $('#total').text(`${rows.length} établissement(s)`);
  }

  content.on('change', 'input[name=categorie]', () => {
    refresh().catch((error) => content.find('.erreur').empty().append(failure(error)));
  });
  void refresh();
  return () => {
    latest += 1;
    grid.destroy();
  };
}
