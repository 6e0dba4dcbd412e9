// The menu of what can be done with a sheet.
import { ChangeDetectionStrategy, Component, Input, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIconModule } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { MatSnackBar } from '@angular/material/snack-bar';
import type { StructureView } from '../../site-api';
import { CreateDossierDialog } from './create-dossier-dialog';

@Component({
  selector: 'app-structure-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButtonModule, MatIconModule, MatMenuModule],
  template: `
    <button mat-icon-button [matMenuTriggerFor]="menu" aria-label="Actions">
      <mat-icon svgIcon="more" />
    </button>
    <mat-menu #menu="matMenu">
      <button mat-menu-item (click)="print()">
        <mat-icon svgIcon="print" />
        <span>Imprimer</span>
      </button>
      <button mat-menu-item (click)="export()">
        <mat-icon svgIcon="download" />
        <span>Télécharger la fiche</span>
      </button>
      <button mat-menu-item [disabled]="view.dossier !== null" (click)="create()">
        <mat-icon svgIcon="folder" />
        <span>Nouveau dossier collaboratif</span>
      </button>
    </mat-menu>
  `,
})
export class StructureActions {
  private readonly dialog = inject(MatDialog);
  private readonly snackBar = inject(MatSnackBar);
  @Input({ required: true }) view!: StructureView;

  protected print(): void {
    print();
  }

  protected export(): void {
    this.snackBar.open('La fiche est en cours de préparation.', 'OK', { duration: 3000 });
  }

  protected create(): void {
    this.dialog.open(CreateDossierDialog, { data: this.view.sheet.row, width: '32rem' });
  }
}
