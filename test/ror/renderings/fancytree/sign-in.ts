// The sign-in page.
import $ from 'jquery';
import { signIn } from '../site-api';
import { errorBox } from './messages';
import './sign-in.css';

const FORM = `
<div class="ui-widget ui-widget-content ui-corner-all connexion">
  <h1 class="ui-widget-header ui-corner-all">ROR Occitanie - Connexion</h1>
  <div class="connexion-message"></div>
  <form>
    <p><label for="login">Code utilisateur</label>
      <input type="text" id="login" name="login" autocomplete="username" class="ui-widget-content ui-corner-all text"></p>
    <p><label for="password">Mot de passe</label>
      <input type="password" id="password" name="password" autocomplete="current-password"
        class="ui-widget-content ui-corner-all text"></p>
    <p class="connexion-boutons"><button type="submit">Connexion</button></p>
  </form>
</div>`;

export function signInPage(onSignedIn: (user: string) => void): void {
  document.title = 'Connexion - ROR Occitanie';
  $('body').html(FORM);
  $('.connexion button').button({ icon: 'ui-icon-key' });
  $('#login').trigger('focus');
  $('.connexion form').on('submit', async (event) => {
    event.preventDefault();
    try {
      const { user } = await signIn(String($('#login').val()), String($('#password').val()));
      onSignedIn(user);
    } catch (reason) {
      $('.connexion-message')
        .empty()
        .append(errorBox((reason as Error).message));
    }
  });
}
