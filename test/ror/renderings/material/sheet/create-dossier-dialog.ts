// Asks before a dossier is opened, then goes to its page.
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { Row } from '../../../types';
import { createDossier } from '../../site-api';
import { Account } from '../core/account';
import { Navigation } from '../core/navigation';

@Component({
  selector: 'app-create-dossier-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButtonModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title>Nouveau dossier collaboratif</h2>
    <mat-dialog-content>
      <p>Vous allez créer un dossier collaboratif pour l’établissement {{ row.name }} ({{ row.finess_et }}).</p>
      @if (error()) {
        <p class="app-error">{{ error() }}</p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button mat-button mat-dialog-close>Annuler</button>
      <button mat-button [disabled]="busy()" (click)="create()">Créer</button>
    </mat-dialog-actions>
  `,
})
export class CreateDossierDialog {
  private readonly account = inject(Account);
  private readonly navigation = inject(Navigation);
  private readonly dialog = inject<MatDialogRef<CreateDossierDialog>>(MatDialogRef);
  protected readonly row = inject<Row>(MAT_DIALOG_DATA);
  protected readonly error = signal('');
  protected readonly busy = signal(false);

  protected async create(): Promise<void> {
    this.busy.set(true);
    try {
      const { id } = await createDossier(this.row.finess_et);
      this.dialog.close();
      this.navigation.go(`/dossier-collaboratif/${id}`);
    } catch (reason) {
      this.error.set(this.account.sentenceOf(reason));
      this.busy.set(false);
    }
  }
}
