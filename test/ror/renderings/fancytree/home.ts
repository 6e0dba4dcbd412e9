// The home page: news, and the dossiers of the user.
import $ from 'jquery';
import { myDossiers } from '../site-api';
import { STATES } from './wording';

const PAGE = `
<h1>Accueil</h1>
<p>Bienvenue sur le Répertoire opérationnel des ressources de votre région.</p>
<div class="accueil">
  <h3>Actualités</h3>
  <div>
    <p><strong>Campagne de mise à jour</strong> - Les établissements médico-sociaux sont invités à vérifier leur fiche
      avant la fin du mois.</p>
    <p><strong>Assistance</strong> - La cellule régionale répond du lundi au vendredi, de 9 h à 17 h.</p>
  </div>
  <h3>Mes dossiers collaboratifs</h3>
  <div><ul class="mes-dossiers"></ul></div>
</div>`;

export async function home(content: JQuery): Promise<void> {
  document.title = 'Accueil - ROR Occitanie';
  const dossiers = await myDossiers();
  content.html(PAGE);
  const list = content.find('.mes-dossiers');
  for (const { id, name, state } of dossiers) {
    const link = $('<a>').attr('href', `#dossier/${id}`).text(name);
    $('<li>').append(link, ` (${STATES[state].toLowerCase()})`).appendTo(list);
  }
  if (dossiers.length === 0) list.replaceWith($('<p>').text('Aucun dossier en cours.'));
  content.find('.accueil').accordion({ heightStyle: 'content' });
}
