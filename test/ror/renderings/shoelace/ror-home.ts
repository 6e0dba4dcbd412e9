// The home page: where to go, and the dossiers of the user.
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type DossierCard, myDossiers } from '../site-api';
import { notify, sentenceOf } from './notify';
import { dossierPath } from './router';
import { pageStyles } from './styles';
import { STATES } from './wording';

@customElement('ror-home')
export class RorHome extends LitElement {
  static override styles = [
    pageStyles,
    css`
      ul {
        margin: 0;
        padding-left: 1.2em;
      }
    `,
  ];

  @state() private dossiers: DossierCard[] = [];

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    document.title = 'Accueil | ROR Occitanie';
    try {
      this.dossiers = await myDossiers();
    } catch (reason) {
      notify(sentenceOf(reason), 'danger');
    }
  }

  override render() {
    return html`
      <h1>Bienvenue</h1>
      <sl-card>
        <h2>À la une</h2>
        Les établissements et services sont invités à vérifier la description de leur offre avant la fin du mois.
        L’équipe régionale répond du lundi au vendredi, de 9 h à 17 h.
      </sl-card>
      <sl-card>
        <h2>Mes dossiers collaboratifs</h2>
        ${this.dossiers.length === 0 ? html`<p>Vous n’avez aucun dossier.</p>` : this.list()}
      </sl-card>
    `;
  }

  private list() {
    const items = this.dossiers.map(
      ({ id, name, state: now }) => html`
        <li>
          <a href=${dossierPath(id)}>${name}</a>
          <sl-badge variant=${STATES[now].variant} pill>${STATES[now].label}</sl-badge>
        </li>
      `,
    );
    return html`<ul>
      ${items}
    </ul>`;
  }
}
