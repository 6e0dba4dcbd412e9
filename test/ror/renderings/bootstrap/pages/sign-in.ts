// The sign-in, shown at whatever address was asked for.
import { signIn } from '../../site-api';
import { draw, html, the } from '../html';
import { redraw } from '../navigation';
import { messageOf } from '../refusals';

const FORM = html`<main class="container">
  <div class="row justify-content-center">
    <div class="col-lg-5">
      <div class="card shadow-lg border-0 rounded-3 mt-5">
        <div class="card-header text-center"><h1 class="h4 my-3">Connexion au ROR Occitanie</h1></div>
        <div class="card-body">
          <div class="refusal"></div>
          <form>
            <div class="form-floating mb-3">
              <input class="form-control" id="inputLogin" type="text" placeholder="Identifiant" autocomplete="username" required>
              <label for="inputLogin">Identifiant</label>
            </div>
            <div class="form-floating mb-3">
              <input class="form-control" id="inputPassword" type="password" placeholder="Mot de passe" autocomplete="current-password" required>
              <label for="inputPassword">Mot de passe</label>
            </div>
            <div class="d-grid"><button class="btn btn-primary" type="submit">Connexion</button></div>
          </form>
        </div>
        <div class="card-footer text-center py-3 small">Compte oublié ? Contactez votre référent ROR.</div>
      </div>
    </div>
  </div>
</main>`;

export function signInPage(body: HTMLElement): void {
  document.title = 'Connexion - ROR Occitanie';
  body.className = 'bg-primary';
  draw(body, FORM);
  const form = the<HTMLFormElement>(body, 'form');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const [login, password] = [
      the<HTMLInputElement>(form, '#inputLogin'),
      the<HTMLInputElement>(form, '#inputPassword'),
    ];
    try {
      await signIn(login.value, password.value);
      redraw();
    } catch (error) {
      draw(the(body, '.refusal'), html`<div class="alert alert-danger" role="alert">${messageOf(error)}</div>`);
      password.value = '';
    }
  });
}
