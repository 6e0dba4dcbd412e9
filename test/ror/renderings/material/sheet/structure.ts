// The sheet of an establishment.
import { ChangeDetectionStrategy, Component, Input, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatProgressSpinnerModule } from '@angular/material/progress-spinner';
import { NOTICE, type StructureView, structure } from '../../site-api';
import { Account } from '../core/account';
import { Facts } from './facts';
import { Offers } from './offers';
import { StructureActions } from './structure-actions';

@Component({
  selector: 'app-structure',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Facts, MatButtonModule, MatCardModule, MatProgressSpinnerModule, Offers, StructureActions],
  template: `
    @if (view(); as view) {
      <header class="app-header">
        <h1>{{ view.sheet.operationalName }}</h1>
        <app-structure-actions [view]="view" />
      </header>
      @if (view.dossier !== null && view.dossier.state !== 'integrated') {
        <mat-card class="structure-notice">
          <mat-card-content>{{ notice }}</mat-card-content>
          @if (view.dossier.id) {
            <mat-card-actions>
              <a mat-button [href]="'#/dossier-collaboratif/' + view.dossier.id">Accéder au dossier</a>
            </mat-card-actions>
          }
        </mat-card>
      }
      <app-facts [sheet]="view.sheet" />
      <app-offers [offers]="view.sheet.offers" />
    } @else if (error()) {
      <p class="app-error">{{ error() }}</p>
    } @else {
      <mat-spinner />
    }
  `,
})
export class Structure {
  private readonly account = inject(Account);
  protected readonly notice = NOTICE;
  protected readonly view = signal<StructureView | undefined>(undefined);
  protected readonly error = signal('');

  @Input({ required: true }) set finess(finess: string) {
    this.view.set(undefined);
    structure(finess).then(
      (view) => this.view.set(view),
      (reason: unknown) => this.error.set(this.account.sentenceOf(reason)),
    );
  }
}
