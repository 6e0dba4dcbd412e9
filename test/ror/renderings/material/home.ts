// The home page: what the site is for, and the person's own dossiers.
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatListModule } from '@angular/material/list';
import { type DossierCard, myDossiers } from '../site-api';
import { Account } from './core/account';
import { STATES } from './dossier/states';

@Component({
  selector: 'app-home',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButtonModule, MatCardModule, MatListModule],
  template: `
    <h1>Bienvenue</h1>
    <div class="home-cards">
      <mat-card>
        <mat-card-header><mat-card-title>Consulter l’offre régionale</mat-card-title></mat-card-header>
        <mat-card-content>
          <p>Établissements sanitaires, médico-sociaux et sociaux, et professionnels de ville des treize départements.</p>
        </mat-card-content>
        <mat-card-actions><a mat-button href="#/repertoire">Parcourir les établissements</a></mat-card-actions>
      </mat-card>
      <mat-card>
        <mat-card-header><mat-card-title>Dossiers collaboratifs</mat-card-title></mat-card-header>
        <mat-card-content>
          <mat-nav-list aria-label="Mes dossiers">
            @for (dossier of dossiers(); track dossier.id) {
              <a mat-list-item [href]="'#/dossier-collaboratif/' + dossier.id">
                <span matListItemTitle>{{ dossier.name }}</span>
                <span matListItemLine>{{ dossier.establishment }} · {{ states[dossier.state] }}</span>
              </a>
            } @empty {
              <p>Aucun dossier en cours.</p>
            }
          </mat-nav-list>
        </mat-card-content>
      </mat-card>
    </div>
  `,
})
export class Home {
  protected readonly states = STATES;
  protected readonly dossiers = signal<DossierCard[]>([]);

  constructor() {
    const account = inject(Account);
    myDossiers().then(
      (found) => this.dossiers.set(found),
      (reason: unknown) => account.sentenceOf(reason),
    );
  }
}
