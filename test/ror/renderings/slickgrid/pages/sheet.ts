// The published sheet of an establishment, in tabs.
import { NOTICE, type StructureView, structure } from '../../site-api';
import { dossierAddress } from '../addresses';
import { titleBar } from '../layout';
import { warning } from '../messages';
import { sheetMenu } from '../sheet-menu';

export async function sheetPage(content: JQuery, finess: string): Promise<void> {
  const view = await structure(finess);
  const { row, offers } = view.sheet;
  content.append(
    titleBar(row.name),
    notice(view),
    '<div class="erreur"></div>',
    '<div class="barre"></div>',
    `<div id="onglets">
      <ul><li><a href="#identification">Identification</a></li><li><a href="#offres">Offres</a></li></ul>
      <div id="identification"><table class="fiche"></table></div>
      <div id="offres">
        <table class="liste ui-widget">
          <thead class="ui-widget-header"><tr><th>Offre</th><th>Mode</th><th>Capacité</th><th>Téléphone</th></tr></thead>
          <tbody class="ui-widget-content"></tbody>
        </table>
      </div>
    </div>`,
  );
  for (const [label, value] of facts(view))
    $('<tr>')
      .append($('<th>').text(`${label} :`), $('<td>').text(value))
      .appendTo(content.find('.fiche'));
  for (const { label, mode, capacity, phone } of offers)
    $('<tr>')
      .append([label, mode, capacity, phone].map((value) => $('<td>').text(value)))
      .appendTo(content.find('#offres tbody'));
  sheetMenu(content.find('.barre'), row, content.find('.erreur'));
  content.find('#onglets').tabs();
}

function facts({ sheet: { row, phone } }: StructureView): [string, string][] {
  return [
    ['Raison sociale', row.name],
    ['FINESS ET', row.finess_et],
    ['FINESS EJ', row.finess_ej],
    ['Catégorie', `${row.category_code} - ${row.category_label}`],
    ['Adresse', row.address],
    ['Localité', `${row.postal_code} ${row.commune}`],
    ['Département', row.department],
    ['Tél.', phone],
  ];
}

function notice({ dossier }: StructureView): JQuery {
  if (dossier === null || dossier.state === 'integrated') return $();
  if (dossier.id === null) return warning(NOTICE);
  const link = $('<a>').attr('href', dossierAddress(dossier.id)).text('Ouvrir le dossier');
  return warning(NOTICE, link);
}
