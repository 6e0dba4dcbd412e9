// How a person gets about in the rendering « primevue ».
import type { Site } from '../fronts';
import type { Session } from '../support/session';

export function primevue(session: Session): Site {
  const { site, page } = session;
  return {
    async signIn() {
      await site().getByRole('textbox', 'Adresse de messagerie ou identifiant').fill('directrice');
      await page.keyboard.press('Tab');
      await page.keyboard.type('secret');
      await site().getByRole('button', 'Connexion').click();
    },
    openDirectory: () => site().getByRole('menubar').getByRole('menuitem', 'Répertoire').click(),
    // A row is opened with a click anywhere on it; its number is its own, which a name is not.
    openShown: (row) => site().getByRole('cell', row.finess_et).click(),
    async createDossier() {
      await site().getByRole('button', 'Menu action').click();
      await site().getByRole('menuitem', 'Créer un dossier collaboratif').click();
      await site().getByRole('button', 'Créer le dossier').click();
    },
    saveName: () => site().getByRole('button', 'Valider').click(),
    dossierName: () => site().getByRole('textbox', 'Libellé du dossier').value(),
    openSheetOf: (row) => site().getByRole('link', row.name).click(),
  };
}
