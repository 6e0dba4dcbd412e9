// What surrounds every page: the banner, the menu on the left, the content.
import $ from 'jquery';
import { signOut } from '../site-api';

const FRAME = `
<div id="bandeau" class="ui-widget-header">
  <span class="titre">ROR Occitanie</span>
  <span class="sous-titre">Répertoire opérationnel des ressources</span>
  <span class="compte"><span class="ui-icon ui-icon-person"></span> <span id="utilisateur"></span>
    <button type="button" id="deconnexion">Déconnexion</button></span>
</div>
<div id="corps">
  <div id="gauche">
    <ul id="menu-principal">
      <li class="ui-widget-header"><div>Menu</div></li>
      <li data-page="accueil"><div><span class="ui-icon ui-icon-home"></span>Accueil</div></li>
      <li data-page="repertoire"><div><span class="ui-icon ui-icon-folder-open"></span>Répertoire</div></li>
    </ul>
  </div>
  <div id="contenu" class="ui-widget"></div>
</div>`;

/** Draws it all and gives the content's element. */
export function frame(user: string): JQuery {
  $('body').html(FRAME);
  $('#utilisateur').text(user);
  $('#deconnexion')
    .button()
    .on('click', async () => {
      await signOut();
      location.replace('/ror/');
    });
  $('#menu-principal').menu({
    items: '> :not(.ui-widget-header)',
    select: (_event: unknown, ui: JQueryUI.MenuUIParams) => {
      location.hash = String(ui.item?.data('page'));
    },
  });
  return $('#contenu');
}
