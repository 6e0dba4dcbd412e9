// The name of a dossier, stored on demand.
import { ChangeDetectionStrategy, Component, EventEmitter, Input, inject, Output } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSnackBar } from '@angular/material/snack-bar';
import { type DossierView, renameDossier } from '../../site-api';
import { Account } from '../core/account';

@Component({
  selector: 'app-dossier-name',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, ReactiveFormsModule],
  template: `
    <form class="dossier-name" (submit)="save($event)">
      <mat-form-field appearance="outline" class="dossier-name-field">
        <mat-label>Nom du dossier</mat-label>
        <input matInput [formControl]="name" />
        @if (name.getError('refused'); as refusal) {
          <mat-error>{{ refusal }}</mat-error>
        }
      </mat-form-field>
      <button mat-flat-button type="submit" [disabled]="name.disabled">Enregistrer</button>
    </form>
  `,
})
export class DossierName {
  private readonly account = inject(Account);
  private readonly snackBar = inject(MatSnackBar);
  private known!: DossierView;
  protected readonly name = new FormControl('', { nonNullable: true });
  @Output() readonly renamed = new EventEmitter<DossierView>();

  @Input({ required: true }) set dossier(dossier: DossierView) {
    this.known = dossier;
    this.name.setValue(dossier.name);
    if (dossier.state !== 'open') this.name.disable();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    try {
      this.renamed.emit(await renameDossier(this.known.id, this.name.value));
      this.snackBar.open('Le nom du dossier a été enregistré.', 'Fermer', { duration: 4000 });
    } catch (reason) {
      this.name.setErrors({ refused: this.account.sentenceOf(reason) });
      this.name.markAsTouched();
    }
  }
}
