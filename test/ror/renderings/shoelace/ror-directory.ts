// The directory: a check box a category, and the list of what is ticked.
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/spinner/spinner.js';
import type SlCheckbox from '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Family } from '../../types';
import { FAMILIES, type ListRow, listStructures } from '../site-api';
import { notify, sentenceOf } from './notify';
import './ror-list';
import { pageStyles } from './styles';

@customElement('ror-directory')
export class RorDirectory extends LitElement {
  static override styles = [
    pageStyles,
    css`
      .filters {
        display: flex;
        flex-wrap: wrap;
        gap: var(--sl-spacing-small) var(--sl-spacing-large);
      }

      .hint {
        margin-top: var(--sl-spacing-large);
        color: var(--sl-color-neutral-600);
      }
    `,
  ];

  @state() private families: readonly Family[] = [];
  @state() private rows: readonly ListRow[] = [];
  @state() private loading = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Répertoire | ROR Occitanie';
  }

  override render() {
    return html`
      <h1>Répertoire des établissements</h1>
      <sl-card>
        <div class="filters" role="group" aria-label="Domaines" @sl-change=${this.toggle}>
          ${FAMILIES.map(
            ({ id, label }) =>
              html`<sl-checkbox value=${id}>${id === 'MSS' ? 'Médico-social et social (MSS)' : label}</sl-checkbox>`,
          )}
        </div>
      </sl-card>
      ${this.results()}
    `;
  }

  private results() {
    if (this.families.length === 0)
      return html`<p class="hint">Choisissez un ou plusieurs domaines pour afficher les établissements.</p>`;
    if (this.loading) return html`<p class="hint"><sl-spinner></sl-spinner> Chargement…</p>`;
    return html`<ror-list .rows=${this.rows}></ror-list>`;
  }

  private async toggle(event: Event): Promise<void> {
    const { value, checked } = event.target as SlCheckbox;
    const families = this.families.filter((family) => family !== value);
    if (checked) families.push(value as Family);
    this.families = families;
    this.loading = true;
    try {
      const rows = await listStructures(families);
      // A slow answer must not come over that of a later choice.
      if (this.families === families) this.rows = rows;
    } catch (reason) {
      notify(sentenceOf(reason), 'danger');
    }
    if (this.families === families) this.loading = false;
  }
}
