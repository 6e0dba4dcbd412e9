// The bar on top: the site's name, the pages, the account.
import '@shoelace-style/shoelace/dist/components/avatar/avatar.js';
import '@shoelace-style/shoelace/dist/components/dropdown/dropdown.js';
import '@shoelace-style/shoelace/dist/components/icon/icon.js';
import '@shoelace-style/shoelace/dist/components/menu/menu.js';
import '@shoelace-style/shoelace/dist/components/menu-item/menu-item.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { signOut } from '../site-api';
import { DIRECTORY, HOME } from './router';

@customElement('ror-header')
export class RorHeader extends LitElement {
  static override styles = css`
    header {
      display: flex;
      align-items: center;
      gap: var(--sl-spacing-x-large);
      padding: 0 var(--sl-spacing-large);
      height: 3.5rem;
      background: var(--sl-color-primary-950);
      color: var(--sl-color-neutral-1000);
      --brand: #fff;
    }

    .brand {
      color: var(--brand);
      font-weight: var(--sl-font-weight-bold);
    }

    nav {
      display: flex;
      flex: 1;
      gap: var(--sl-spacing-large);
    }

    nav a {
      display: flex;
      align-items: center;
      gap: var(--sl-spacing-2x-small);
      color: var(--brand);
      text-decoration: none;
    }

    nav a[aria-current] {
      border-bottom: 2px solid;
    }

    sl-avatar {
      --size: 2.25rem;
      cursor: pointer;
    }
  `;

  @property() user = '';
  @property() page = 'home';

  override render() {
    return html`
      <header>
        <span class="brand">ROR Occitanie</span>
        <nav aria-label="Principale">
          <a href=${HOME} aria-current=${this.current('home')}><sl-icon name="house"></sl-icon>Accueil</a>
          <a href=${DIRECTORY} aria-current=${this.current('directory')}
            ><sl-icon name="building"></sl-icon>Répertoire</a
          >
        </nav>
        <sl-dropdown>
          <sl-avatar slot="trigger" initials=${this.user.slice(0, 2).toUpperCase()} label=${this.user}></sl-avatar>
          <sl-menu @sl-select=${this.leave}>
            <sl-menu-item value="sign-out"
              ><sl-icon slot="prefix" name="box-arrow-right"></sl-icon>Se déconnecter</sl-menu-item
            >
          </sl-menu>
        </sl-dropdown>
      </header>
    `;
  }

  private current(page: string): 'page' | typeof nothing {
    return this.page === page ? 'page' : nothing;
  }

  private async leave(): Promise<void> {
    await signOut();
    location.assign(HOME);
  }
}
