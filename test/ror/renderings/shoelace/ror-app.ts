// The application: who is signed in, and which page the address asks for.
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { whoIsThere } from '../site-api';
import './ror-directory';
import './ror-dossier';
import './ror-header';
import './ror-home';
import './ror-sign-in';
import './ror-structure';
import { followLinks, HOME, type Route, routeOf } from './router';

@customElement('ror-app')
export class RorApp extends LitElement {
  static override styles = css`
    main {
      max-width: 1080px;
      margin: 0 auto;
      padding: var(--sl-spacing-x-large) var(--sl-spacing-large);
    }
  `;

  /** Undefined until the server has said, null when nobody is. */
  @state() private user: string | null | undefined;
  @state() private route: Route | undefined;

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    followLinks();
    window.addEventListener('popstate', this.follow);
    this.follow();
    this.user = (await whoIsThere())?.user ?? null;
  }

  private follow = (): void => {
    const route = routeOf(location.pathname);
    if (!route) history.replaceState(null, '', HOME);
    this.route = route ?? { page: 'home' };
  };

  override render() {
    if (this.user === undefined) return nothing;
    if (this.user === null)
      return html`<ror-sign-in @signed-in=${({ detail }: CustomEvent<string>) => {
        this.user = detail;
      }}></ror-sign-in>`;
    return html`
      <ror-header user=${this.user} page=${this.route?.page ?? 'home'}></ror-header>
      <main>${this.page()}</main>
    `;
  }

  private page() {
    switch (this.route?.page) {
      case 'directory':
        return html`<ror-directory></ror-directory>`;
      case 'structure':
        return html`<ror-structure finess=${this.route.id}></ror-structure>`;
      case 'dossier':
        return html`<ror-dossier dossier-id=${this.route.id}></ror-dossier>`;
      default:
        return html`<ror-home></ror-home>`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ror-app': RorApp;
  }
}
