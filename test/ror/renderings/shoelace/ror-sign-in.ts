// The sign-in page.
import '@shoelace-style/shoelace/dist/components/alert/alert.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/icon/icon.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { signIn } from '../site-api';

@customElement('ror-sign-in')
export class RorSignIn extends LitElement {
  static override styles = css`
    sl-card {
      display: block;
      width: 380px;
      margin: 12vh auto 0;
    }

    h1 {
      margin: 0;
      font-size: var(--sl-font-size-large);
    }

    form {
      display: grid;
      gap: var(--sl-spacing-medium);
    }
  `;

  @state() private error = '';
  @state() private busy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Connexion | ROR Occitanie';
  }

  override render() {
    return html`
      <sl-card>
        <h1 slot="header">Répertoire opérationnel des ressources</h1>
        <form @submit=${this.submit}>
          <sl-alert variant="danger" ?open=${this.error !== ''}>
            <sl-icon slot="icon" name="exclamation-octagon"></sl-icon>${this.error}
          </sl-alert>
          <sl-input name="login" label="Identifiant professionnel" autocomplete="username" required></sl-input>
          <sl-input
            name="password"
            type="password"
            label="Mot de passe"
            autocomplete="current-password"
            password-toggle
            required
          ></sl-input>
          <sl-button type="submit" variant="primary" ?loading=${this.busy}>Se connecter</sl-button>
        </form>
      </sl-card>
    `;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    this.busy = true;
    try {
      const { user } = await signIn(String(data.get('login')), String(data.get('password')));
      this.dispatchEvent(new CustomEvent('signed-in', { detail: user }));
    } catch (reason) {
      this.error = (reason as Error).message;
    } finally {
      this.busy = false;
    }
  }
}
