// A dossier of the user: its name, its state, and the establishment it is about.
import { type DossierView, dossier, renameDossier, submitDossier } from '../../site-api';
import { sheetAddress } from '../addresses';
import { confirm } from '../confirm';
import { titleBar } from '../layout';
import { failure, information } from '../messages';
import { STATES } from '../states';

export async function dossierPage(content: JQuery, id: string): Promise<void> {
  draw(content, await dossier(id));
}

function draw(content: JQuery, view: DossierView, done?: string): void {
  const { id, name, state, finess, createdAt, draft } = view;
  content.empty().append(
    titleBar(`Dossier collaboratif n° ${id}`),
    '<div class="messages"></div>',
    `<form>
      <fieldset class="ui-widget-content ui-corner-all">
        <legend>Dossier</legend>
        <table class="fiche">
          <tr><th>Établissement :</th><td><a class="etablissement"></a></td></tr>
          <tr><th>Date d'ouverture :</th><td class="date"></td></tr>
          <tr><th>État :</th><td class="etat"></td></tr>
          <tr>
            <th><label for="nom">Nom du dossier :</label></th>
            <td><input type="text" id="nom" name="nom" size="60" class="text ui-widget-content ui-corner-all"></td>
          </tr>
        </table>
      </fieldset>
      <div class="boutons"><button type="submit">Renommer</button> <button type="button">Soumettre</button></div>
    </form>`,
  );
  content.find('.etablissement').attr('href', sheetAddress(finess)).text(draft.row.name);
  content.find('.date').text(new Date(createdAt).toLocaleDateString('fr-FR'));
  content.find('.etat').text(STATES[state]);
  content
    .find('#nom')
    .val(name)
    .prop('disabled', state !== 'open');
  content.find('button').button({ disabled: state !== 'open' });
  if (done) content.find('.messages').append(information(done));

  const settle = (work: Promise<DossierView>, message: string) =>
    work.then(
      (changed) => draw(content, changed, message),
      (error) => content.find('.messages').empty().append(failure(error)),
    );
  content.find('form').on('submit', (event) => {
    event.preventDefault();
    void settle(renameDossier(id, String(content.find('#nom').val())), 'Le dossier a été renommé.');
  });
  content.find('button[type=button]').on('click', () =>
    confirm({
      title: 'Soumettre le dossier',
      text: 'Le dossier ne pourra plus être modifié. Continuer ?',
      onYes: () => void settle(submitDossier(id), 'Le dossier a été soumis.'),
    }),
  );
}
