// The page of a dossier: what it is about, its name, and the sheet as the dossier will make it.
import $ from 'jquery';
import { type DossierView, dossier, renameDossier, submitDossier } from '../site-api';
import { errorBox, highlightBox } from './messages';
import { facts, offers } from './structure';
import { STATES } from './wording';

const PAGE = `
<h1>Dossier collaboratif</h1>
<div class="dossier-message"></div>
<table class="donnees dossier-resume"><tbody>
  <tr><th scope="row">Structure</th><td><a></a></td></tr>
  <tr><th scope="row">État</th><td class="etat"></td></tr>
  <tr><th scope="row">Ouvert le</th><td class="date"></td></tr>
</tbody></table>
<form class="ui-widget-content ui-corner-all dossier-libelle">
  <label for="libelle">Libellé du dossier</label>
  <input type="text" id="libelle" name="libelle" class="ui-widget-content ui-corner-all text">
  <button type="submit">Valider</button>
</form>
<div class="dossier-fiche"><h3>Fiche dans le dossier</h3><div></div><h3>Offres dans le dossier</h3><div></div></div>
<p><button type="button" class="soumettre">Soumettre le dossier</button></p>`;

export async function dossierPage(content: JQuery, id: string): Promise<void> {
  draw(content, await dossier(id));
}

function draw(content: JQuery, view: DossierView): void {
  document.title = `${view.name} - ROR Occitanie`;
  content.html(PAGE);
  content.find('.dossier-resume a').attr('href', `#fiche/${view.finess}`).text(view.draft.row.name);
  content.find('.etat').text(STATES[view.state]);
  content.find('.date').text(new Date(view.createdAt).toLocaleDateString('fr-FR'));
  content.find('#libelle').val(view.name);
  content.find('.dossier-fiche > div').first().append(facts(view.draft));
  content.find('.dossier-fiche > div').last().append(offers(view.draft));
  content.find('.dossier-fiche').accordion({ heightStyle: 'content', collapsible: true, active: false });

  const say = (message: JQuery) => content.find('.dossier-message').empty().append(message);
  content.find('form button').button({ icon: 'ui-icon-disk' });
  content.find('form').on('submit', async (event) => {
    event.preventDefault();
    try {
      const { name } = await renameDossier(view.id, String($('#libelle').val()));
      document.title = `${name} - ROR Occitanie`;
      say(highlightBox('Le libellé du dossier a été enregistré.'));
    } catch (reason) {
      say(errorBox((reason as Error).message));
    }
  });

  const submit = content.find('.soumettre').button({ disabled: view.state !== 'open' });
  submit.on('click', async () => {
    try {
      draw(content, await submitDossier(view.id));
      content.find('.dossier-message').append(highlightBox('Le dossier a été soumis à la région.'));
    } catch (reason) {
      say(errorBox((reason as Error).message));
    }
  });
}
