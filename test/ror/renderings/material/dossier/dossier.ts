// The page of a dossier.
import { ChangeDetectionStrategy, Component, Input, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatChipsModule } from '@angular/material/chips';
import { MatProgressSpinnerModule } from '@angular/material/progress-spinner';
import { type DossierView, dossier, submitDossier } from '../../site-api';
import { Account } from '../core/account';
import { Offers } from '../sheet/offers';
import { DossierName } from './dossier-name';
import { STATES } from './states';

@Component({
  selector: 'app-dossier',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DossierName, MatButtonModule, MatCardModule, MatChipsModule, MatProgressSpinnerModule, Offers],
  template: `
    @if (error()) {
      <p class="app-error">{{ error() }}</p>
    }
    @if (known(); as known) {
      <header class="app-header">
        <h1>Dossier collaboratif n° {{ known.id }}</h1>
        <mat-chip-set aria-label="État du dossier">
          <mat-chip>{{ states[known.state] }}</mat-chip>
        </mat-chip-set>
      </header>
      <mat-card appearance="outlined">
        <mat-card-content>
          <p>
            Établissement :
            <a [href]="'#/structure/' + known.finess">{{ known.draft.row.name }}</a>, {{ known.draft.row.commune }}
          </p>
          <app-dossier-name [dossier]="known" (renamed)="this.known.set($event)" />
        </mat-card-content>
        <mat-card-actions align="end">
          <button mat-button [disabled]="known.state !== 'open'" (click)="submit()">Soumettre le dossier</button>
        </mat-card-actions>
      </mat-card>
      <app-offers [offers]="known.draft.offers" />
    } @else if (!error()) {
      <mat-spinner />
    }
  `,
})
export class Dossier {
  private readonly account = inject(Account);
  protected readonly states = STATES;
  protected readonly known = signal<DossierView | undefined>(undefined);
  protected readonly error = signal('');

  @Input({ required: true }) set id(id: string) {
    this.known.set(undefined);
    void this.take(dossier(id));
  }

  protected submit(): void {
    const known = this.known();
    if (known) void this.take(submitDossier(known.id));
  }

  private async take(asked: Promise<DossierView>): Promise<void> {
    try {
      this.known.set(await asked);
    } catch (reason) {
      this.error.set(this.account.sentenceOf(reason));
    }
  }
}
