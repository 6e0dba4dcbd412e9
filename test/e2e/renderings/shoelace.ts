// How a person gets about in the rendering « shoelace ».
import type { Site } from '../fronts';
import { enterLink } from '../support/enter-link';
import type { Session } from '../support/session';

export function shoelace(session: Session): Site {
  const { site, page } = session;
  return {
    async signIn() {
      // Fields that must be filled have a star after their label.
      await site()
        .getByRole('textbox', /^Identifiant professionnel/)
        .fill('directrice');
      await page.keyboard.press('Tab');
      await page.keyboard.type('secret');
      await site().getByRole('button', 'Se connecter').click();
    },
    openDirectory: () => site().getByRole('navigation', 'Principale').getByRole('link', 'Répertoire').click(),
    openShown: (row) => enterLink(session, row),
    async createDossier() {
      await site().getByRole('button', 'Actions').click();
      await site().getByRole('menuitem', 'Créer un dossier collaboratif').click();
      await site().getByRole('dialog', 'Créer un dossier collaboratif').getByRole('button', 'Créer').click();
    },
    saveName: () => site().getByRole('button', 'Enregistrer').click(),
    dossierName: () => site().getByRole('textbox', 'Intitulé du dossier').value(),
    openSheetOf: (row) => site().getByRole('link', row.name).click(),
  };
}
