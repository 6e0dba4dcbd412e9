// The menu of a sheet, and the dialog that asks before a dossier is created.
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/divider/divider.js';
import '@shoelace-style/shoelace/dist/components/dropdown/dropdown.js';
import '@shoelace-style/shoelace/dist/components/icon/icon.js';
import '@shoelace-style/shoelace/dist/components/menu/menu.js';
import '@shoelace-style/shoelace/dist/components/menu-item/menu-item.js';
import type { SlSelectEvent } from '@shoelace-style/shoelace';
import type SlDialog from '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import { html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Row } from '../../types';
import { createDossier } from '../site-api';
import { notify, sentenceOf } from './notify';
import { dossierPath, navigate } from './router';

@customElement('ror-structure-actions')
export class RorStructureActions extends LitElement {
  @property({ attribute: false }) row: Row | undefined;
  /** Only one dossier can be open on a sheet. */
  @property({ type: Boolean, attribute: 'has-dossier' }) hasDossier = false;
  @state() private busy = false;
  @query('sl-dialog') private dialog!: SlDialog;

  override render() {
    return html`
      <sl-dropdown placement="bottom-end">
        <sl-button slot="trigger" caret>Actions</sl-button>
        <sl-menu @sl-select=${this.act}>
          <sl-menu-item value="print"><sl-icon slot="prefix" name="printer"></sl-icon>Imprimer</sl-menu-item>
          <sl-menu-item value="export"><sl-icon slot="prefix" name="download"></sl-icon>Télécharger la fiche</sl-menu-item>
          <sl-divider></sl-divider>
          <sl-menu-item value="dossier" ?disabled=${this.hasDossier}
            ><sl-icon slot="prefix" name="folder-plus"></sl-icon>Créer un dossier collaboratif</sl-menu-item
          >
        </sl-menu>
      </sl-dropdown>
      <sl-dialog label="Créer un dossier collaboratif">
        Un dossier collaboratif va être créé pour <strong>${this.row?.name}</strong>. Les modifications qui y seront
        faites paraîtront dans le répertoire après leur intégration par la région.
        <sl-button slot="footer" @click=${() => this.dialog.hide()}>Annuler</sl-button>
        <sl-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.create}>Créer</sl-button>
      </sl-dialog>
    `;
  }

  private act({ detail }: SlSelectEvent): void {
    const { value } = detail.item;
    if (value === 'print') window.print();
    else if (value === 'export') location.assign(`/ror/api/structures/${this.row?.finess_et}/export`);
    else void this.dialog.show();
  }

  private async create(): Promise<void> {
    if (!this.row) return;
    this.busy = true;
    try {
      const { id } = await createDossier(this.row.finess_et);
      await this.dialog.hide();
      navigate(dossierPath(id));
    } catch (reason) {
      notify(sentenceOf(reason), 'danger');
    } finally {
      this.busy = false;
    }
  }
}
