// The directory: the ticked categories of offer, and the table of their establishments.
import type { DataTable } from 'simple-datatables';
import { FAMILIES, listStructures } from '../../site-api';
import { draw, html, the } from '../html';
import { heading } from '../layout';
import { messageOf } from '../refusals';
import { structureTable } from '../structure-table';

type Family = (typeof FAMILIES)[number]['id'];

const LABELS: Readonly<Record<Family, string>> = {
  MCO: 'Médecine, chirurgie, obstétrique (MCO)',
  SSR: 'Soins de suite et de réadaptation (SSR)',
  PSY: 'Psychiatrie (PSY)',
  HAD: 'Hospitalisation à domicile (HAD)',
  MSS: 'Médico-social et social (MSS)',
  VILLE: 'Ville',
};

export function directoryPage(main: HTMLElement): void {
  draw(
    main,
    html`${heading('Répertoire', [{ path: '/ror/', label: 'Tableau de bord' }])}
      <div class="card mb-4">
        <div class="card-header">Champs d'activité</div>
        <div class="card-body">
          ${FAMILIES.map(
            ({ id }) => html`<div class="form-check form-check-inline">
              <input class="form-check-input" type="checkbox" id="check${id}" value="${id}">
              <label class="form-check-label" for="check${id}">${LABELS[id]}</label>
            </div>`,
          )}
        </div>
      </div>
      <div class="card mb-4">
        <div class="card-header">Établissements</div>
        <div class="card-body results">${NOTHING}</div>
      </div>`,
  );
  const boxes = [...main.querySelectorAll<HTMLInputElement>('.form-check-input')];
  const results = the(main, '.results');
  let table: DataTable | undefined;
  let latest = 0;

  async function refresh(): Promise<void> {
    latest += 1;
    const mine = latest;
    const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value as Family);
    const rows = ticked.length > 0 ? await listStructures(ticked) : [];
    // Another box was ticked while these rows came.
    if (mine !== latest) return;
    table?.destroy();
    table = undefined;
    draw(results, ticked.length > 0 ? html`<table class="table table-striped table-hover"></table>` : NOTHING);
    if (ticked.length > 0) table = structureTable(the(results, 'table'), rows);
  }

  for (const box of boxes) box.addEventListener('change', () => void refresh().catch(fail));

  function fail(error: unknown): void {
    draw(results, html`<div class="alert alert-danger mb-0" role="alert">${messageOf(error)}</div>`);
  }
}

const NOTHING = html`<p class="text-body-secondary mb-0">Sélectionnez au moins un champ d'activité.</p>`;
