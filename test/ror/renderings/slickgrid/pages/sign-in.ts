// The sign-in, shown at whatever address was asked for.
import { signIn } from '../../site-api';
import { failure } from '../messages';

export function signInPage(onSignedIn: (user: string) => void): void {
  document.title = 'ROR - Identification';
  $('body')
    .addClass('connexion')
    .html(
      `<div class="ui-widget ui-widget-content ui-corner-all" id="identification">
      <h1 class="ui-widget-header ui-corner-all">ROR Occitanie - Identification</h1>
      <div class="erreur"></div>
      <form>
        <table>
          <tr>
            <td><label for="login">Code utilisateur :</label></td>
            <td><input type="text" id="login" name="login" class="text ui-widget-content ui-corner-all" autocomplete="username"></td>
          </tr>
          <tr>
            <td><label for="password">Mot de passe :</label></td>
            <td><input type="password" id="password" name="password" class="text ui-widget-content ui-corner-all" autocomplete="current-password"></td>
          </tr>
          <tr><td></td><td><input type="submit" value="Valider"></td></tr>
        </table>
      </form>
    </div>`,
    );
  $('input[type=submit]').button();
  $('#login').trigger('focus');
  $('form').on('submit', (event) => {
    event.preventDefault();
    signIn(String($('#login').val()), String($('#password').val())).then(
      ({ user }) => onSignedIn(user),
      (error) => {
        $('.erreur').empty().append(failure(error));
        $('#password').val('').trigger('focus');
      },
    );
  });
}
