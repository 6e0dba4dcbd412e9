// What a sheet says of the establishment itself.
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Sheet } from '../../types';

@customElement('ror-facts')
export class RorFacts extends LitElement {
  static override styles = css`
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(300px, 1fr));
      gap: var(--sl-spacing-medium);
      margin: 0;
    }

    dt {
      color: var(--sl-color-neutral-600);
      font-size: var(--sl-font-size-small);
    }

    dd {
      margin: 0;
    }
  `;

  @property({ attribute: false }) sheet: Sheet | undefined;

  override render() {
    if (!this.sheet) return nothing;
    const { row, operationalName, phone } = this.sheet;
    const facts = [
      ['Raison sociale', row.name],
      ['Nom opérationnel', operationalName],
      ['N° FINESS ET', row.finess_et],
      ['N° FINESS EJ', row.finess_ej],
      ['Catégorie', row.category_label],
      ['Adresse', row.address],
      ['Code postal', row.postal_code],
      ['Commune', row.commune],
      ['Téléphone', phone],
    ] as const;
    return html`
      <dl>
        ${facts.map(
          ([label, value]) => html`
            <div>
              <dt>${label}</dt>
              <dd>${value || '—'}</dd>
            </div>
          `,
        )}
      </dl>
    `;
  }
}
