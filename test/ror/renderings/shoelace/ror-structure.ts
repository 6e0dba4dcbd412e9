// The sheet of an establishment.
import '@shoelace-style/shoelace/dist/components/alert/alert.js';
import '@shoelace-style/shoelace/dist/components/breadcrumb/breadcrumb.js';
import '@shoelace-style/shoelace/dist/components/breadcrumb-item/breadcrumb-item.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/icon/icon.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { NOTICE, type StructureView, structure } from '../site-api';
import { sentenceOf } from './notify';
import './ror-facts';
import './ror-offers';
import './ror-structure-actions';
import { DIRECTORY, dossierPath } from './router';
import { pageStyles } from './styles';

@customElement('ror-structure')
export class RorStructure extends LitElement {
  static override styles = [
    pageStyles,
    css`
      sl-breadcrumb {
        margin-bottom: var(--sl-spacing-medium);
      }
    `,
  ];

  @property() finess = '';
  @state() private view: StructureView | undefined;
  @state() private error = '';

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('finess')) void this.load();
  }

  private async load(): Promise<void> {
    this.view = undefined;
    this.error = '';
    try {
      this.view = await structure(this.finess);
      document.title = `${this.view.sheet.row.name} | ROR Occitanie`;
    } catch (reason) {
      this.error = sentenceOf(reason);
    }
  }

  override render() {
    if (this.error) return html`<sl-alert variant="danger" open>${this.error}</sl-alert>`;
    if (!this.view) return nothing;
    const { sheet, dossier } = this.view;
    const { row } = sheet;
    return html`
      <sl-breadcrumb>
        <sl-breadcrumb-item href=${DIRECTORY}>Répertoire</sl-breadcrumb-item>
        <sl-breadcrumb-item>Fiche établissement</sl-breadcrumb-item>
      </sl-breadcrumb>
      <div class="head">
        <h1>${row.name}</h1>
        <ror-structure-actions .row=${row} ?has-dossier=${dossier !== null}></ror-structure-actions>
      </div>
      ${dossier && dossier.state !== 'integrated' ? this.notice(dossier.id) : nothing}
      <sl-card>
        <h2>Identité</h2>
        <ror-facts .sheet=${sheet}></ror-facts>
      </sl-card>
      <sl-card>
        <h2>Offres</h2>
        <ror-offers .offers=${sheet.offers}></ror-offers>
      </sl-card>
    `;
  }

  private notice(id: string | null) {
    return html`
      <sl-alert variant="warning" open>
        <sl-icon slot="icon" name="exclamation-triangle"></sl-icon>
        ${NOTICE} ${id ? html`<a href=${dossierPath(id)}>Ouvrir le dossier</a>` : nothing}
      </sl-alert>
    `;
  }
}
