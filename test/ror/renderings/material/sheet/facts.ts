// What identifies an establishment, as a list of labels and values.
import { ChangeDetectionStrategy, Component, Input } from '@angular/core';
import { MatCardModule } from '@angular/material/card';
import { MatListModule } from '@angular/material/list';
import type { Sheet } from '../../../types';

@Component({
  selector: 'app-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatCardModule, MatListModule],
  template: `
    <mat-card appearance="outlined">
      <mat-card-header><mat-card-title>Identité</mat-card-title></mat-card-header>
      <mat-card-content>
        <mat-list class="facts-list">
          @for (fact of facts(); track fact.label) {
            <mat-list-item>
              <span matListItemTitle>{{ fact.label }}</span>
              <span matListItemLine>{{ fact.value || '—' }}</span>
            </mat-list-item>
          }
        </mat-list>
      </mat-card-content>
    </mat-card>
  `,
})
export class Facts {
  @Input({ required: true }) sheet!: Sheet;

  protected facts() {
    const { row, phone } = this.sheet;
    return [
      { label: 'Raison sociale', value: row.name },
      { label: 'Catégorie d’établissement', value: row.category_label },
      { label: 'FINESS géographique (ET)', value: row.finess_et },
      { label: 'FINESS juridique (EJ)', value: row.finess_ej },
      { label: 'Adresse', value: row.address },
      { label: 'Code postal', value: row.postal_code },
      { label: 'Commune', value: row.commune },
      { label: 'Téléphone', value: phone },
    ];
  }
}
