// The frame of every page: who is not signed in sees the sign-in page alone.
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIconModule } from '@angular/material/icon';
import { MatListModule } from '@angular/material/list';
import { MatSidenavModule } from '@angular/material/sidenav';
import { MatToolbarModule } from '@angular/material/toolbar';
import { Account } from './core/account';
import { Icons } from './core/icons';
import { Navigation } from './core/navigation';
import { Directory } from './directory/directory';
import { Dossier } from './dossier/dossier';
import { Home } from './home';
import { Structure } from './sheet/structure';
import { SignIn } from './sign-in';

@Component({
  selector: 'app-root',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    MatButtonModule,
    MatIconModule,
    MatListModule,
    MatSidenavModule,
    MatToolbarModule,
    Directory,
    Dossier,
    Home,
    SignIn,
    Structure,
  ],
  template: `
    @if (account.user() === null) {
      <app-sign-in />
    } @else if (account.user()) {
      <div class="app-container">
        <mat-toolbar class="app-toolbar">
          <span>ROR Occitanie</span>
          <span class="app-spacer"></span>
          <span class="app-user">{{ account.user() }}</span>
          <button mat-icon-button aria-label="Déconnexion" (click)="account.leave()">
            <mat-icon svgIcon="logout" />
          </button>
        </mat-toolbar>
        <mat-sidenav-container class="app-sidenav-container">
          <mat-sidenav mode="side" opened>
            <mat-nav-list>
              <a mat-list-item href="#/accueil" [activated]="page().name === 'home'">
                <mat-icon matListItemIcon svgIcon="home" />
                <span matListItemTitle>Accueil</span>
              </a>
              <a mat-list-item href="#/repertoire" [activated]="page().name === 'directory'">
                <mat-icon matListItemIcon svgIcon="list" />
                <span matListItemTitle>Répertoire</span>
              </a>
            </mat-nav-list>
          </mat-sidenav>
          <mat-sidenav-content class="app-content">
            @switch (page().name) {
              @case ('directory') {
                <app-directory />
              }
              @case ('structure') {
                <app-structure [finess]="parameter()" />
              }
              @case ('dossier') {
                <app-dossier [id]="parameter()" />
              }
              @default {
                <app-home />
              }
            }
          </mat-sidenav-content>
        </mat-sidenav-container>
      </div>
    }
  `,
})
export class App {
  protected readonly account = inject(Account);
  protected readonly page = inject(Navigation).page;

  constructor() {
    inject(Icons);
    void this.account.ask();
  }

  /** What the address says beside the page's name. */
  protected parameter(): string {
    const page = this.page();
    return page.name === 'structure' ? page.finess : page.name === 'dossier' ? page.id : '';
  }
}
