// How a person gets about in the rendering « fancytree ».
import type { Row } from '../../ror/types';
import type { Site } from '../fronts';
import type { Session } from '../support/session';

export function fancytree({ site, page }: Session): Site {
  return {
    async signIn() {
      await site().getByRole('textbox', 'Code utilisateur').fill('directrice');
      await page.keyboard.press('Tab');
      await page.keyboard.type('secret');
      await site().getByRole('button', 'Connexion').click();
    },
    openDirectory: () => site().getByRole('menuitem', 'Répertoire').click(),
    openShown: (row) => site().getByRole('tree').getByRole('treeitem', leafOf(row)).click({ count: 2 }),
    async createDossier() {
      await site().getByRole('button', 'Menu action').click();
      await site().getByRole('menuitem', 'Créer un dossier collaboratif…').click();
      await site().getByRole('dialog').getByRole('button', 'Créer le dossier').click();
    },
    saveName: () => site().getByRole('button', 'Valider').click(),
    dossierName: () => site().getByRole('textbox', 'Libellé du dossier').value(),
    openSheetOf: (row) => site().getByRole('link', row.name).click(),
  };
}

/** Its own text; a branch is named by all that is in it. */
function leafOf({ name, finess_et }: Row): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, ' ');
  return new RegExp(`^${literal} - .* - FINESS ${finess_et}$`);
}
