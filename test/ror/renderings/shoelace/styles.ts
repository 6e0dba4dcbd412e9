// Styles that every page has: a shadow root takes none from the document.
import { css } from 'lit';

export const pageStyles = css`
  :host {
    display: block;
  }

  h1 {
    margin: 0;
    font-size: var(--sl-font-size-x-large);
    font-weight: var(--sl-font-weight-semibold);
    line-height: var(--sl-line-height-dense);
  }

  h2 {
    margin: 0 0 var(--sl-spacing-medium);
    font-size: var(--sl-font-size-large);
    font-weight: var(--sl-font-weight-semibold);
  }

  a {
    color: var(--sl-color-primary-700);
  }

  sl-card {
    display: block;
    margin-top: var(--sl-spacing-large);
  }

  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--sl-spacing-medium);
    margin-bottom: var(--sl-spacing-medium);
  }
`;
