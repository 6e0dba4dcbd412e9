// The button of what can be done with a sheet, and the menu it opens.
import { createDossier, type StructureView } from '../site-api';
import { dossierAddress, go } from './addresses';
import { confirm } from './confirm';
import { failure } from './messages';

const ENTRIES = `<ul id="menu-actions">
  <li><div><span class="ui-icon ui-icon-print"></span>Imprimer la fiche</div></li>
  <li><div><span class="ui-icon ui-icon-mail-closed"></span>Envoyer par messagerie</div></li>
  <li>-</li>
  <li><div><span class="ui-icon ui-icon-folder-collapsed"></span>Nouveau dossier collaboratif</div></li>
</ul>`;

/** Draws it in `bar`, for the sheet of `row`; a refusal is told in `errors`. */
export function sheetMenu(bar: JQuery, row: StructureView['sheet']['row'], errors: JQuery): void {
  const button = $('<button type="button">Menu action</button>').appendTo(bar);
  const menu = $(ENTRIES).appendTo(bar);
  button.button({ icon: 'ui-icon-triangle-1-s', iconPosition: 'end' });
  menu.hide().menu({ select: (_event, { item }) => run(item?.text() ?? '') });
  button.on('click', () => {
    menu.show().position({ my: 'left top', at: 'left bottom', of: button });
    $(document).one('click', () => menu.hide());
    return false;
  });

  function run(entry: string): void {
    if (entry.startsWith('Imprimer')) print();
    if (entry.startsWith('Envoyer'))
      location.href = `mailto:?subject=${encodeURIComponent(row.name)}&body=${encodeURIComponent(location.href)}`;
    if (entry.startsWith('Nouveau'))
      confirm({
        title: 'Nouveau dossier collaboratif',
        text: `Ouvrir un dossier collaboratif pour l'établissement ${row.name} ?`,
        onYes: () => {
          createDossier(row.finess_et).then(
            ({ id }) => go(dossierAddress(id)),
            (error) => errors.empty().append(failure(error)),
          );
        },
      });
  }
}
