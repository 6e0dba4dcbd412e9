// How a person gets about in the rendering « slickgrid ».
import type { Site } from '../fronts';
import type { Session } from '../support/session';

export function slickgrid(session: Session): Site {
  const { site, page } = session;
  return {
    async signIn() {
      await site().getByRole('textbox', 'Code utilisateur :').fill('directrice');
      await page.keyboard.press('Tab');
      await page.keyboard.type('secret');
      await site().getByRole('button', 'Valider').click();
    },
    openDirectory: () => site().getByRole('menuitem', 'Répertoire').click(),
    openShown: (row) => site().getByRole('gridcell', row.finess_et).click({ count: 2 }),
    async createDossier() {
      await site().getByRole('button', 'Menu action').click();
      await site().getByRole('menuitem', 'Nouveau dossier collaboratif').click();
      await site().getByRole('dialog', 'Nouveau dossier collaboratif').getByRole('button', 'Oui').click();
    },
    saveName: () => site().getByRole('button', 'Renommer').click(),
    dossierName: () => site().getByRole('textbox', 'Nom du dossier :').value(),
    openSheetOf: (row) => site().getByRole('link', row.name).click(),
  };
}
