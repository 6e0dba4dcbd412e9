// The menu of the sheet: a button, and the list that it opens under itself.
import $ from 'jquery';
import type { Row } from '../../types';
import { confirmDossier } from './dossier-dialog';

const MENU = `
<ul class="menu-actions">
  <li data-action="print"><div><span class="ui-icon ui-icon-print"></span>Imprimer la fiche</div></li>
  <li data-action="export"><div><span class="ui-icon ui-icon-arrowthickstop-1-s"></span>Exporter la fiche</div></li>
  <li>-</li>
  <li data-action="dossier"><div><span class="ui-icon ui-icon-plus"></span>Créer un dossier collaboratif…</div></li>
</ul>`;

/** A dossier can only be created where there is none. */
export function actionsMenu(row: Row, hasDossier: boolean): JQuery {
  const actions: Readonly<Record<string, () => void>> = {
    print: () => window.print(),
    export: () => location.assign(`/ror/api/structures/${row.finess_et}/export`),
    dossier: () => confirmDossier(row),
  };
  const button = $('<button type="button">Menu action</button>').button({
    icon: 'ui-icon-triangle-1-s',
    iconPosition: 'end',
  });
  const menu = $(MENU);
  if (hasDossier) menu.find('[data-action=dossier]').addClass('ui-state-disabled');
  menu.hide().menu({
    select: (_event: unknown, ui: JQueryUI.MenuUIParams) => actions[String(ui.item?.data('action'))]?.(),
  });
  button.on('click', () => {
    menu.show().position({ my: 'right top', at: 'right bottom', of: button });
    $(document).one('click', () => menu.hide());
    return false;
  });
  return $('<div>').append(button, menu);
}
