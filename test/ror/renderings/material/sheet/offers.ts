// The offers of an establishment.
import { ChangeDetectionStrategy, Component, Input } from '@angular/core';
import { MatCardModule } from '@angular/material/card';
import { MatTableModule } from '@angular/material/table';
import type { Offer } from '../../../types';

@Component({
  selector: 'app-offers',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatCardModule, MatTableModule],
  template: `
    <mat-card appearance="outlined">
      <mat-card-header><mat-card-title>Offre de soins et de services</mat-card-title></mat-card-header>
      <mat-card-content>
        <table mat-table [dataSource]="offers">
          <ng-container matColumnDef="label">
            <th mat-header-cell *matHeaderCellDef>Intitulé</th>
            <td mat-cell *matCellDef="let offer">{{ offer.label }}</td>
          </ng-container>
          <ng-container matColumnDef="mode">
            <th mat-header-cell *matHeaderCellDef>Mode</th>
            <td mat-cell *matCellDef="let offer">{{ offer.mode }}</td>
          </ng-container>
          <ng-container matColumnDef="capacity">
            <th mat-header-cell *matHeaderCellDef>Places</th>
            <td mat-cell *matCellDef="let offer">{{ offer.capacity }}</td>
          </ng-container>
          <tr mat-header-row *matHeaderRowDef="columns"></tr>
          <tr mat-row *matRowDef="let row; columns: columns"></tr>
        </table>
      </mat-card-content>
    </mat-card>
  `,
})
export class Offers {
  @Input({ required: true }) offers: Offer[] = [];
  protected readonly columns = ['label', 'mode', 'capacity'];
}
