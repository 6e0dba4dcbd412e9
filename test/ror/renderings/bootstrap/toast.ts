// Short messages at the bottom of the window.
import { Toast } from 'bootstrap';
import { append, html, the } from './html';

export function toast(message: string): void {
  const element = append(
    the(document, '.toast-container'),
    html`<div class="toast align-items-center text-bg-success border-0" role="alert" aria-live="assertive" aria-atomic="true">
      <div class="d-flex">
        <div class="toast-body">${message}</div>
        <button type="button" class="btn-close btn-close-white me-2 m-auto" data-bs-dismiss="toast" aria-label="Fermer"></button>
      </div>
    </div>`,
  );
  element.addEventListener('hidden.bs.toast', () => element.remove());
  new Toast(element).show();
}
