// A question in a modal window, asked before something is done for good.
import { Modal } from 'bootstrap';
import { append, draw, html, the } from './html';
import { go } from './navigation';
import { messageOf } from './refusals';

interface Question {
  title: string;
  text: string;
  /** Label of the button that does it. */
  action: string;
  /** What it does, and where that leads; a refusal is shown in the window, which stays. */
  run(): Promise<string>;
}

export function confirm({ title, text, action, run }: Question): void {
  const element = append(
    document.body,
    html`<div class="modal fade" id="confirmModal" tabindex="-1" aria-labelledby="confirmModalLabel" aria-hidden="true">
      <div class="modal-dialog modal-dialog-centered">
        <div class="modal-content">
          <div class="modal-header">
            <h1 class="modal-title fs-5" id="confirmModalLabel">${title}</h1>
            <button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Fermer"></button>
          </div>
          <div class="modal-body">
            <div class="refusal"></div>
            <p class="mb-0">${text}</p>
          </div>
          <div class="modal-footer">
            <button type="button" class="btn btn-secondary" data-bs-dismiss="modal">Annuler</button>
            <button type="button" class="btn btn-primary">${action}</button>
          </div>
        </div>
      </div>
    </div>`,
  );
  const modal = new Modal(element);
  const button = the<HTMLButtonElement>(element, '.btn-primary');
  let next: string | undefined;
  element.addEventListener('hidden.bs.modal', () => {
    modal.dispose();
    element.remove();
    // Not before: the backdrop would stay on the next page.
    if (next !== undefined) go(next);
  });
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      next = await run();
      modal.hide();
    } catch (error) {
      button.disabled = false;
      draw(the(element, '.refusal'), html`<div class="alert alert-danger" role="alert">${messageOf(error)}</div>`);
    }
  });
  modal.show();
}
