// A director on the site with one build of the extension: from signing in to a dossier renamed, by the site's own controls.
import type { BrowserName } from '../../scripts/browsers';
import { siteOf } from '../e2e/fronts';
import { rowsWithLandmarks } from '../e2e/support/landmarks';
import { launch } from '../e2e/support/launch';
import { eventually } from '../e2e/support/poll';
import type { Session } from '../e2e/support/session';
import { startProxy } from '../ror/proxy';
import { type FrontName, startRor } from '../ror/server';
import type { Row } from '../ror/types';

const ROWS = rowsWithLandmarks(40);
/** The first of the list: on screen in any front. */
export const ROW = ROWS[0] as Row;

export interface Visit {
  session: Session;
  /** From the page as it stands to a dossier renamed and stored. */
  walk(): Promise<void>;
}

/** Signs in, opens the directory with its list, and does `work` there. */
export async function visit<T>(
  browser: BrowserName,
  front: FrontName,
  extension: string,
  work: (visit: Visit) => Promise<T>,
): Promise<T> {
  const server = await startRor({ rows: ROWS, front });
  const proxy = await startProxy(server.port);
  const session = await launch({ browser, proxy, extension });
  const site = siteOf(front, session);
  const content = session.site(front === 'classic' ? 'contenu' : undefined);
  const box = content.getByRole('checkbox', /^MSS/);
  const openList = async () => {
    await site.openDirectory();
    // A press that comes while the page is being laid out anew may miss.
    const shown = () => content.waitForText(ROW.name);
    for (let i = 0; i < 2; i++) {
      if (!(await box.see()).checked) await box.click();
      if (await shown().catch(() => undefined)) return;
    }
    await shown();
  };
  const walk = async () => {
    await session.page.reload();
    await openList();
    await content.getByRole('link', ROW.name).nth(0).click();
    await site.createDossier();
    const field = content.getByRole('textbox', /^(Nom|Intitulé) du dossier/);
    await field.fill('09 MAJ MSPA NOM DU SITE');
    await site.saveName();
    const name = () => server.ror.dossierOf(ROW.finess_et)?.name;
    await eventually(
      async () => name() === '09 MAJ MSPA NOM DU SITE' || undefined,
      () => `the site holds « ${name()} »`,
    );
  };
  try {
    await site.signIn();
    await openList();
    return await work({ session, walk });
  } finally {
    await session.close();
    await proxy.close();
    await server.close();
  }
}
