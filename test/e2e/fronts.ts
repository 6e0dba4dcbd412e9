// How a person gets about in each front end of the stand-in: what they press, by role and name, and nothing else.
import type { LookName } from '../ror/server';
import type { Row } from '../ror/types';
import { RENDERINGS } from './renderings';
import { enterLink } from './support/enter-link';
import type { Session } from './support/session';

export interface Site {
  signIn(): Promise<void>;
  openDirectory(): Promise<void>;
  /** From the row that has just been shown in the site's list to its sheet. */
  openShown(row: Row): Promise<void>;
  /** From the sheet on screen to its new dossier's page. */
  createDossier(): Promise<void>;
  /** The site's own button that stores the dossier's name. */
  saveName(): Promise<void>;
  /** The field of the dossier's name holds. */
  dossierName(): Promise<string>;
  /** From a dossier's page to the sheet of its establishment. */
  openSheetOf(row: Row): Promise<void>;
}

const CREATE = 'Créer un dossier collaboratif';

function classic(session: Session): Site {
  const { site, page } = session;
  return {
    async signIn() {
      await site().getByRole('textbox', 'Identifiant').fill('directrice');
      await page.keyboard.press('Tab');
      await page.keyboard.type('secret');
      await site().getByRole('button', 'Se connecter').click();
    },
    openDirectory: () => site('menu').getByRole('link', 'Répertoire').click(),
    openShown: (row) => enterLink(session, row),
    async createDossier() {
      await site('contenu')
        .getByRole('link', /^Actions/)
        .click();
      await site('contenu').getByRole('link', CREATE).click();
      await site('contenu').getByRole('button', 'Valider').click();
    },
    saveName: () => site('contenu').getByRole('button', 'Renommer').click(),
    dossierName: () => site('contenu').getByRole('textbox', 'Nom du dossier').value(),
    openSheetOf: (row) => site('contenu').getByRole('link', row.name).click(),
  };
}

function dynamic(session: Session): Site {
  const { site, page } = session;
  return {
    async signIn() {
      await site().getByRole('textbox', 'Nom d’utilisateur').fill('directrice');
      await page.keyboard.press('Tab');
      await page.keyboard.type('secret');
      await site().getByRole('button', 'Se connecter').click();
    },
    openDirectory: () =>
      site().getByRole('navigation', 'Navigation principale').getByRole('link', 'Répertoire').click(),
    openShown: (row) => enterLink(session, row),
    async createDossier() {
      await site().getByRole('button', 'Actions').click();
      await site().getByRole('menuitem', CREATE).click();
      await site().getByRole('button', 'Confirmer').click();
    },
    saveName: () => site().getByRole('button', 'Enregistrer').click(),
    dossierName: () => site().getByRole('textbox', 'Intitulé du dossier').value(),
    openSheetOf: (row) => site().getByRole('link', row.name).click(),
  };
}

const FRONTS: Record<LookName, (session: Session) => Site> = { classic, dynamic, ...RENDERINGS };

export function siteOf(front: LookName, session: Session): Site {
  return FRONTS[front](bound(session));
}

/** Methods taken apart from their session still need it. */
function bound(session: Session): Session {
  return Object.assign(Object.create(session), { site: session.site.bind(session), page: session.page }) as Session;
}
