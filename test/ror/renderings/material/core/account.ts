// Who is signed in, for the whole application.
import { Injectable, signal } from '@angular/core';
import { Refusal, signIn, signOut, whoIsThere } from '../../site-api';

@Injectable({ providedIn: 'root' })
export class Account {
  /** Undefined until the server has said. */
  readonly user = signal<string | null | undefined>(undefined);

  async ask(): Promise<void> {
    this.user.set((await whoIsThere())?.user ?? null);
  }

  async enter(login: string, password: string): Promise<void> {
    this.user.set((await signIn(login, password)).user);
  }

  async leave(): Promise<void> {
    await signOut();
    this.user.set(null);
  }

  /** What to tell the person of a failure; somebody whose session ended is brought back to the sign-in page. */
  sentenceOf(reason: unknown): string {
    if (reason instanceof Refusal && reason.status === 401) this.user.set(null);
    return reason instanceof Error ? reason.message : 'Une erreur est survenue.';
  }
}
