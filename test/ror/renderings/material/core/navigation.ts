// Where the person is: the part of the address after the hash, read as a page.
import { Injectable, signal } from '@angular/core';

export type Page =
  | { name: 'home' }
  | { name: 'directory' }
  | { name: 'structure'; finess: string }
  | { name: 'dossier'; id: string };

function read(hash: string): Page {
  const [first, second] = hash.replace(/^#\//, '').split('/');
  if (first === 'repertoire') return { name: 'directory' };
  if (first === 'structure' && second) return { name: 'structure', finess: second };
  if (first === 'dossier-collaboratif' && second) return { name: 'dossier', id: second };
  return { name: 'home' };
}

@Injectable({ providedIn: 'root' })
export class Navigation {
  readonly page = signal<Page>({ name: 'home' });

  constructor() {
    addEventListener('hashchange', () => this.follow());
    this.follow();
  }

  go(path: string): void {
    location.hash = path;
  }

  private follow(): void {
    const page = read(location.hash);
    // An address nobody knows is the home page's.
    if (page.name === 'home' && location.hash !== '#/accueil') history.replaceState(null, '', '#/accueil');
    this.page.set(page);
  }
}
