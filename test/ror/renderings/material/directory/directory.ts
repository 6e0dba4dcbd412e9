// The directory: nothing is listed until a field of activity is ticked.
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import type { Family } from '../../../types';
import { FAMILIES, type ListRow, listStructures } from '../../site-api';
import { Account } from '../core/account';
import { DirectoryTable } from './directory-table';

const LABELS: Partial<Record<Family, string>> = {
  MSS: 'Médico-social et social (MSS)',
  VILLE: 'Professionnels de ville',
};

@Component({
  selector: 'app-directory',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DirectoryTable, MatCheckboxModule, MatProgressBarModule],
  template: `
    <h1>Répertoire des établissements</h1>
    <section class="directory-families">
      @for (family of families; track family.id) {
        <mat-checkbox [checked]="ticked().includes(family.id)" (change)="tick(family.id, $event.checked)">
          {{ family.label }}
        </mat-checkbox>
      }
    </section>
    @if (loading()) {
      <mat-progress-bar mode="indeterminate" aria-label="Chargement" />
    }
    @if (ticked().length > 0) {
      <app-directory-table [rows]="rows()" />
    } @else {
      <p>Sélectionnez un ou plusieurs champs d’activité.</p>
    }
  `,
})
export class Directory {
  private readonly account = inject(Account);
  protected readonly families = FAMILIES.map(({ id, label }) => ({ id, label: LABELS[id] ?? label }));
  protected readonly ticked = signal<Family[]>([]);
  protected readonly rows = signal<ListRow[]>([]);
  protected readonly loading = signal(false);

  protected async tick(family: Family, checked: boolean): Promise<void> {
    const others = this.ticked().filter((one) => one !== family);
    const wanted = checked ? [...others, family] : others;
    this.ticked.set(wanted);
    this.loading.set(true);
    try {
      const found = wanted.length > 0 ? await listStructures(wanted) : [];
      // Another box may have been ticked meanwhile: only the last answer counts.
      if (this.ticked() === wanted) this.rows.set(found);
    } catch (reason) {
      this.account.sentenceOf(reason);
    } finally {
      this.loading.set(false);
    }
  }
}
