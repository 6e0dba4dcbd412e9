// How a person gets about in the rendering « material ».
import type { Site } from '../fronts';
import { enterLink } from '../support/enter-link';
import type { Session } from '../support/session';

export function material(session: Session): Site {
  const { site, page } = session;
  return {
    async signIn() {
      await site().getByRole('textbox', 'Identifiant').fill('directrice');
      await page.keyboard.press('Tab');
      await page.keyboard.type('secret');
      await site().getByRole('button', 'S’identifier').click();
    },
    openDirectory: () => site().getByRole('navigation').getByRole('link', 'Répertoire').click(),
    openShown: (row) => enterLink(session, row),
    async createDossier() {
      await site().getByRole('button', 'Actions').click();
      await site().getByRole('menuitem', 'Nouveau dossier collaboratif').click();
      await site().getByRole('dialog').getByRole('button', 'Créer').click();
    },
    saveName: () => site().getByRole('button', 'Enregistrer').click(),
    dossierName: () => site().getByRole('textbox', 'Nom du dossier').value(),
    openSheetOf: (row) => site().getByRole('link', row.name).click(),
  };
}
