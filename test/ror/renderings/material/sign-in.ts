// The sign-in page.
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Account } from './core/account';

@Component({
  selector: 'app-sign-in',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButtonModule, MatCardModule, MatFormFieldModule, MatInputModule, ReactiveFormsModule],
  template: `
    <mat-card appearance="outlined" class="sign-in-card">
      <mat-card-header>
        <mat-card-title>ROR Occitanie</mat-card-title>
        <mat-card-subtitle>Authentification</mat-card-subtitle>
      </mat-card-header>
      <form [formGroup]="form" (ngSubmit)="submit()">
        <mat-card-content class="sign-in-fields">
          <mat-form-field appearance="outline">
            <mat-label>Identifiant</mat-label>
            <input matInput formControlName="login" autocomplete="username" />
          </mat-form-field>
          <mat-form-field appearance="outline">
            <mat-label>Mot de passe</mat-label>
            <input matInput type="password" formControlName="password" autocomplete="current-password" />
          </mat-form-field>
          @if (error()) {
            <p class="app-error">{{ error() }}</p>
          }
        </mat-card-content>
        <mat-card-actions align="end">
          <button mat-flat-button type="submit">S’identifier</button>
        </mat-card-actions>
      </form>
    </mat-card>
  `,
})
export class SignIn {
  private readonly account = inject(Account);
  protected readonly error = signal('');
  protected readonly form = new FormGroup({
    login: new FormControl('', { nonNullable: true }),
    password: new FormControl('', { nonNullable: true }),
  });

  protected async submit(): Promise<void> {
    const { login, password } = this.form.getRawValue();
    try {
      await this.account.enter(login, password);
    } catch (reason) {
      this.error.set(this.account.sentenceOf(reason));
    }
  }
}
