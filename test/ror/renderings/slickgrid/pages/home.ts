// The first page: a word of welcome, and the user's dossiers.
import { myDossiers } from '../../site-api';
import { dossierAddress, sheetAddress } from '../addresses';
import { titleBar } from '../layout';
import { STATES } from '../states';

export async function homePage(content: JQuery): Promise<void> {
  content.append(
    titleBar('Accueil'),
    '<p>Bienvenue sur le répertoire opérationnel des ressources de la région Occitanie.</p>',
    '<h3>Vos dossiers collaboratifs</h3>',
  );
  const dossiers = await myDossiers();
  if (dossiers.length === 0) {
    content.append('<p class="aucun">Aucun dossier.</p>');
    return;
  }
  const table = $(
    `<table class="liste ui-widget">
      <thead class="ui-widget-header"><tr><th>N°</th><th>Nom</th><th>Établissement</th><th>État</th></tr></thead>
      <tbody class="ui-widget-content"></tbody>
    </table>`,
  );
  for (const { id, name, finess, establishment, state } of dossiers) {
    const cells = [
      link(dossierAddress(id), id),
      document.createTextNode(name),
      link(sheetAddress(finess), establishment),
      document.createTextNode(STATES[state]),
    ];
    table.find('tbody').append($('<tr>').append(cells.map((cell) => $('<td>').append(cell))));
  }
  content.append(table);
}

function link(address: string, text: string): HTMLElement {
  return $('<a>').attr('href', address).text(text)[0] as HTMLElement;
}
