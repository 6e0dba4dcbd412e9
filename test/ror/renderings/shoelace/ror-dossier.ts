// The page of a dossier: its state, its name, and the sheet as it will be.
import '@shoelace-style/shoelace/dist/components/alert/alert.js';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type DossierView, dossier, renameDossier, submitDossier } from '../site-api';
import { notify, sentenceOf } from './notify';
import './ror-facts';
import './ror-offers';
import { structurePath } from './router';
import { pageStyles } from './styles';
import { day, STATES } from './wording';

@customElement('ror-dossier')
export class RorDossier extends LitElement {
  static override styles = [
    pageStyles,
    css`
      form {
        display: flex;
        align-items: end;
        gap: var(--sl-spacing-small);
      }

      sl-input {
        flex: 1;
      }

      sl-details {
        margin-top: var(--sl-spacing-large);
      }
    `,
  ];

  @property({ attribute: 'dossier-id' }) dossierId = '';
  @state() private view: DossierView | undefined;
  @state() private error = '';

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('dossierId')) void this.load();
  }

  private async load(): Promise<void> {
    this.view = undefined;
    this.error = '';
    try {
      this.view = await dossier(this.dossierId);
      document.title = `${this.view.name} | ROR Occitanie`;
    } catch (reason) {
      this.error = sentenceOf(reason);
    }
  }

  override render() {
    if (this.error) return html`<sl-alert variant="danger" open>${this.error}</sl-alert>`;
    if (!this.view) return nothing;
    const { name, state: now, createdAt, finess, draft } = this.view;
    return html`
      <div class="head">
        <h1>Dossier collaboratif</h1>
        <sl-badge variant=${STATES[now].variant} pill>${STATES[now].label}</sl-badge>
      </div>
      <p>Créé le ${day(createdAt)} pour l’établissement <a href=${structurePath(finess)}>${draft.row.name}</a>.</p>
      <sl-card>
        <form @submit=${this.rename}>
          <sl-input name="name" label="Intitulé du dossier" .value=${name}></sl-input>
          <sl-button type="submit" variant="primary">Enregistrer</sl-button>
        </form>
      </sl-card>
      <sl-details summary="Fiche dans le dossier">
        <ror-facts .sheet=${draft}></ror-facts>
        <ror-offers .offers=${draft.offers}></ror-offers>
      </sl-details>
      <p><sl-button ?disabled=${now !== 'open'} @click=${this.submit}>Soumettre à la région</sl-button></p>
    `;
  }

  private async rename(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('name'));
    await this.change(() => renameDossier(this.dossierId, name), 'L’intitulé du dossier a été enregistré.');
  }

  private async submit(): Promise<void> {
    await this.change(() => submitDossier(this.dossierId), 'Le dossier a été soumis.');
  }

  private async change(ask: () => Promise<DossierView>, done: string): Promise<void> {
    try {
      this.view = await ask();
      document.title = `${this.view.name} | ROR Occitanie`;
      notify(done);
    } catch (reason) {
      notify(sentenceOf(reason), 'danger');
    }
  }
}
