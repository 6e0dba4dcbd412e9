// The sheet of a structure.
import $ from 'jquery';
import type { Sheet } from '../../types';
import { NOTICE, type StructureView, structure } from '../site-api';
import { actionsMenu } from './actions-menu';
import { box } from './messages';

const PAGE = `
<div class="fiche-titre"><h1></h1><div class="fiche-actions"></div></div>
<div class="fiche-alerte"></div>
<div class="fiche">
  <ul>
    <li><a href="#onglet-identite">Identification</a></li>
    <li><a href="#onglet-offres">Offres de soins</a></li>
  </ul>
  <div id="onglet-identite"></div>
  <div id="onglet-offres"></div>
</div>`;

export async function structurePage(content: JQuery, finess: string): Promise<void> {
  const { sheet, dossier } = await structure(finess);
  const { name } = sheet.row;
  document.title = `${name} - ROR Occitanie`;
  content.html(PAGE);
  content.find('h1').text(name);
  content.find('.fiche-actions').append(actionsMenu(sheet.row, dossier !== null));
  if (dossier && dossier.state !== 'integrated') content.find('.fiche-alerte').append(notice(dossier));
  content.find('#onglet-identite').append(facts(sheet));
  content.find('#onglet-offres').append(offers(sheet));
  content.find('.fiche').tabs();
}

function notice({ id }: NonNullable<StructureView['dossier']>): JQuery {
  const paragraph = box('ui-state-highlight', 'ui-icon-notice').append($('<strong>').text(NOTICE));
  if (id) paragraph.append(' ', $('<a>').attr('href', `#dossier/${id}`).text('Voir le dossier'));
  return paragraph.parent();
}

/** What the sheet says of the structure, also shown as a dossier would make it. */
export function facts({ row, operationalName, phone }: Sheet): JQuery {
  const table = $('<table class="donnees"><tbody></tbody></table>');
  const lines = [
    ['Raison sociale', row.name],
    ['Nom opérationnel', operationalName],
    ['N° FINESS ET', row.finess_et],
    ['N° FINESS EJ', row.finess_ej],
    ['Catégorie', row.category_label],
    ['Adresse', row.address],
    ['Code postal', row.postal_code],
    ['Commune', row.commune],
    ['Téléphone', phone],
  ] as const;
  for (const [label, value] of lines)
    $('<tr>').append($('<th scope="row">').text(label), $('<td>').text(value)).appendTo(table);
  return table;
}

export function offers({ offers: all }: Sheet): JQuery {
  const table = $('<table class="ui-widget-content offres">').append(
    '<thead><tr class="ui-widget-header"><th>Offre</th><th>Mode de prise en charge</th><th>Capacité</th><th>Téléphone</th></tr></thead>',
  );
  for (const { label, mode, capacity, phone } of all)
    $('<tr>')
      .append([label, mode, String(capacity), phone].map((text) => $('<td>').text(text)))
      .appendTo(table);
  return table;
}
