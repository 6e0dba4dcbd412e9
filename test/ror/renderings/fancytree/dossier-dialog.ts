// Asks whether a dossier is to be created, and goes to it.
import $ from 'jquery';
import type { Row } from '../../types';
import { createDossier } from '../site-api';
import { errorBox } from './messages';

export function confirmDossier({ finess_et, name }: Row): void {
  const dialog = $('<div title="Nouveau dossier collaboratif">').append(
    $('<p>').append(
      '<span class="ui-icon ui-icon-help message-icon"></span>',
      'Un dossier collaboratif va être ouvert pour ',
      $('<strong>').text(name),
      '. Les modifications faites dans le dossier ne seront visibles qu’après son intégration.',
    ),
  );
  dialog.dialog({
    modal: true,
    resizable: false,
    width: 480,
    closeText: 'Fermer',
    close: () => dialog.dialog('destroy').remove(),
    buttons: [
      {
        text: 'Créer le dossier',
        click: async () => {
          try {
            const { id } = await createDossier(finess_et);
            dialog.dialog('close');
            location.hash = `dossier/${id}`;
          } catch (reason) {
            dialog.find('.message').remove();
            dialog.append(errorBox((reason as Error).message));
          }
        },
      },
      { text: 'Annuler', click: () => dialog.dialog('close') },
    ],
  });
}
