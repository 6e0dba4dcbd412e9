// How a person gets about in the rendering « bootstrap ».
import type { Site } from '../fronts';
import { enterLink } from '../support/enter-link';
import type { Session } from '../support/session';

export function bootstrap(session: Session): Site {
  const { site, page } = session;
  return {
    async signIn() {
      await site().getByRole('textbox', 'Identifiant').fill('directrice');
      await page.keyboard.press('Tab');
      await page.keyboard.type('secret');
      await site().getByRole('button', 'Connexion').click();
    },
    openDirectory: () => site().getByRole('link', 'Répertoire').click(),
    openShown: (row) => enterLink(session, row),
    async createDossier() {
      await site().getByRole('button', 'Actions').click();
      await site().getByRole('link', 'Créer un dossier collaboratif').click();
      await site().getByRole('dialog', 'Créer un dossier collaboratif').getByRole('button', 'Créer le dossier').click();
    },
    saveName: () => site().getByRole('button', 'Enregistrer').click(),
    dossierName: () => site().getByRole('textbox', 'Libellé du dossier').value(),
    openSheetOf: (row) => site().getByRole('link', row.name).click(),
  };
}
