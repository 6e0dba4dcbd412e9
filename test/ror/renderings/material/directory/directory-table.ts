// The establishments: thousands of rows, of which the virtual scroll viewport draws those in sight.
import { ScrollingModule } from '@angular/cdk/scrolling';
import { ChangeDetectionStrategy, Component, Input } from '@angular/core';
import { MatTableModule } from '@angular/material/table';
import type { ListRow } from '../../site-api';

@Component({
  selector: 'app-directory-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatTableModule, ScrollingModule],
  template: `
    <p>{{ rows.length.toLocaleString('fr-FR') }} structures</p>
    <cdk-virtual-scroll-viewport itemSize="52" class="directory-viewport">
      <mat-table [dataSource]="rows" [trackBy]="byFiness">
        <ng-container matColumnDef="name">
          <mat-header-cell *matHeaderCellDef>Établissement</mat-header-cell>
          <mat-cell *matCellDef="let row">
            <a [href]="'#/structure/' + row.finess">{{ row.name }}</a>
          </mat-cell>
        </ng-container>
        <ng-container matColumnDef="category">
          <mat-header-cell *matHeaderCellDef>Type</mat-header-cell>
          <mat-cell *matCellDef="let row">{{ row.category }}</mat-cell>
        </ng-container>
        <ng-container matColumnDef="place">
          <mat-header-cell *matHeaderCellDef>Localisation</mat-header-cell>
          <mat-cell *matCellDef="let row">{{ row.postalCode }} {{ row.commune }}</mat-cell>
        </ng-container>
        <ng-container matColumnDef="finess">
          <mat-header-cell *matHeaderCellDef>FINESS</mat-header-cell>
          <mat-cell *matCellDef="let row">{{ row.finess }}</mat-cell>
        </ng-container>
        <mat-header-row *matHeaderRowDef="columns; sticky: true" />
        <mat-row *matRowDef="let row; columns: columns" />
      </mat-table>
    </cdk-virtual-scroll-viewport>
  `,
})
export class DirectoryTable {
  @Input({ required: true }) rows: ListRow[] = [];
  protected readonly columns = ['name', 'category', 'place', 'finess'];
  protected readonly byFiness = (_index: number, row: ListRow) => row.finess;
}
