// The frame of every page: banner, menu on the left, and the place of the page.
import { signOut } from '../site-api';
import { DIRECTORY, go, HOME } from './addresses';

/** Draws it, and gives the element that pages fill. */
export function drawLayout(user: string, onSignedOut: () => void): JQuery {
  $('body')
    .removeClass('connexion')
    .html(
      `<div id="entete" class="ui-widget-header">
      <span id="titre">ROR Occitanie</span>
      <span id="sous-titre">Répertoire opérationnel des ressources</span>
      <span id="utilisateur">Utilisateur : <b></b> | <a href="#" id="deconnexion">Déconnexion</a></span>
    </div>
    <ul id="menu">
      <li class="ui-widget-header"><div>Menu</div></li>
      <li><div>Accueil</div></li>
      <li><div>Répertoire</div></li>
      <li class="ui-state-disabled"><div>Statistiques</div></li>
      <li class="ui-state-disabled"><div>Administration</div></li>
    </ul>
    <div id="contenu"></div>
    <div id="pied">ROR v4.12.3 - Assistance : poste 4512</div>`,
    );
  $('#utilisateur b').text(user);
  $('#deconnexion').on('click', (event) => {
    event.preventDefault();
    void signOut().then(onSignedOut);
  });
  $('#menu').menu({
    items: '> :not(.ui-widget-header)',
    select: (_event, { item }) => {
      const entry = item?.text();
      if (entry === 'Accueil') go(HOME);
      if (entry === 'Répertoire') go(DIRECTORY);
    },
  });
  return $('#contenu');
}

/** The title of a page, in the theme's bar. */
export function titleBar(title: string): JQuery {
  document.title = `ROR - ${title}`;
  return $('<h2 class="ui-widget-header ui-corner-all"></h2>').text(title);
}
