// The list of establishments: every row is there, the browser draws those in sight.
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ListRow } from '../site-api';
import { structurePath } from './router';

@customElement('ror-list')
export class RorList extends LitElement {
  static override styles = css`
    .count {
      margin: var(--sl-spacing-large) 0 var(--sl-spacing-x-small);
      color: var(--sl-color-neutral-600);
    }

    ul {
      margin: 0;
      padding: 0;
      list-style: none;
      background: var(--sl-color-neutral-0);
      border: 1px solid var(--sl-color-neutral-200);
      border-radius: var(--sl-border-radius-medium);
    }

    li {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: var(--sl-spacing-3x-small) var(--sl-spacing-medium);
      padding: var(--sl-spacing-small) var(--sl-spacing-medium);
      border-bottom: 1px solid var(--sl-color-neutral-200);
      content-visibility: auto;
      contain-intrinsic-size: auto 3.5rem;
    }

    li:hover {
      background: var(--sl-color-primary-50);
    }

    a {
      color: var(--sl-color-primary-700);
      font-weight: var(--sl-font-weight-semibold);
      text-decoration: none;
    }

    .category {
      justify-self: end;
      padding: 0 var(--sl-spacing-x-small);
      background: var(--sl-color-neutral-100);
      border-radius: var(--sl-border-radius-pill);
      font-size: var(--sl-font-size-small);
    }

    .finess {
      text-align: right;
    }

    .place,
    .finess {
      color: var(--sl-color-neutral-600);
      font-size: var(--sl-font-size-small);
    }
  `;

  @property({ attribute: false }) rows: readonly ListRow[] = [];

  override render() {
    return html`
      <p class="count">${this.rows.length.toLocaleString('fr-FR')} établissement(s)</p>
      <ul>
        ${repeat(
          this.rows,
          ({ finess }) => finess,
          ({ finess, name, category, postalCode, commune }) => html`
            <li>
              <a href=${structurePath(finess)}>${name}</a>
              <span class="category">${category}</span>
              <span class="place">${postalCode} ${commune}</span>
              <span class="finess">FINESS ${finess}</span>
            </li>
          `,
        )}
      </ul>
    `;
  }
}
