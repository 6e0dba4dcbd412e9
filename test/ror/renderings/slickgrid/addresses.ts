// The addresses of the application: all of them are hashes of its one page.
export const HOME = '#/accueil';
export const DIRECTORY = '#/repertoire';
export const sheetAddress = (finess: string) => `#/fiche/${finess}`;
export const dossierAddress = (id: string) => `#/dossier/${id}`;

export function go(address: string): void {
  location.hash = address;
}
