// The offers of a sheet.
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Offer } from '../../types';

@customElement('ror-offers')
export class RorOffers extends LitElement {
  static override styles = css`
    table {
      width: 100%;
      border-collapse: collapse;
    }

    th,
    td {
      padding: var(--sl-spacing-x-small);
      border-bottom: 1px solid var(--sl-color-neutral-200);
      text-align: left;
    }

    th {
      color: var(--sl-color-neutral-600);
      font-size: var(--sl-font-size-small);
    }
  `;

  @property({ attribute: false }) offers: readonly Offer[] = [];

  override render() {
    return html`
      <table>
        <thead>
          <tr>
            <th>Offre</th>
            <th>Modalité</th>
            <th>Capacité</th>
            <th>Téléphone</th>
          </tr>
        </thead>
        <tbody>
          ${this.offers.map(
            ({ label, mode, capacity, phone }) => html`
              <tr>
                <td>${label}</td>
                <td>${mode}</td>
                <td>${capacity || '—'}</td>
                <td>${phone}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }
}
