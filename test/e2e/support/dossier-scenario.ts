// Where the tests about dossiers begin: a director signed in, in one browser and on one front, and dossiers made at will.
import type { Frame, Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { Input, MessageType, Output } from '../../../lib/messages';
import type { BrowserName } from '../../../scripts/browsers';
import { finessKey } from '../../ror/finess-key';
import { type RorProxy, startProxy } from '../../ror/proxy';
import { FRONT_NAMES, type FrontName, type RorServer, startRor } from '../../ror/server';
import type { Row, Dossier as SiteDossier } from '../../ror/types';
import { type Site, siteOf } from '../fronts';
import { framesOf } from './frames';
import { launch, SITE } from './launch';
import { eventually } from './poll';
import type { Session } from './session';
import type { Part } from './surface';

/** An invented EHPAD of Haute-Garonne, but for what is told. */
export function aRow(part: Partial<Row>): Row {
  number += 1;
  const eight = `3199${String(number).padStart(4, '0')}`;
  return {
    finess_et: eight + finessKey(eight),
    finess_ej: '310000013',
    name: 'EHPAD LES TILLEULS',
    category_code: '500',
    category_label: "Etablissement d'hébergement pour personnes âgées dépendantes",
    address: '1 RUE DES ECOLES',
    postal_code: '31700',
    commune: 'BLAGNAC',
    department: '31',
    ...part,
  };
}
let number = 0;

/** The first establishment of a category in a department. */
export function pick(rows: readonly Row[], category: string, department: string): Row {
  const row = rows.find((one) => one.category_code === category && one.department === department);
  if (!row) throw new Error(`no establishment of category ${category} in department ${department}`);
  return row;
}

/** Both browsers on both fronts, as `describe.each` takes them. */
export const COMBINATIONS = (['chromium', 'firefox'] as const).flatMap((browser) =>
  FRONT_NAMES.map((front) => ({ browser, front })),
);

/** The name they sign in under, which owns the dossiers they create. */
export const DIRECTOR = 'directrice';

export interface ScenarioOptions {
  browser: BrowserName;
  front: FrontName;
  rows: readonly Row[];
  nameLimit?: number;
  profile?: string;
  timezone?: string;
}

export class Scenario {
  readonly site: Site;

  private constructor(
    readonly front: FrontName,
    readonly session: Session,
    readonly server: RorServer,
    private readonly proxy: RorProxy,
    /** A page of the extension that runs none of its code. */
    private readonly behind: Page,
    /** The browser's number of the site's tab. */
    private readonly tabId: number,
  ) {
    this.site = siteOf(front, session);
  }

  /** Starts the site and the browser, and signs in. */
  static async start({ browser, front, rows, nameLimit, profile, timezone }: ScenarioOptions): Promise<Scenario> {
    const server = await startRor({ rows, front, ...(nameLimit ? { nameLimit } : {}) });
    const proxy = await startProxy(server.port);
    const session = await launch({
      browser,
      proxy,
      ...(profile ? { profile } : {}),
      ...(timezone ? { timezone } : {}),
    });
    const tabId = await siteTab(session);
    const behind = await session.engine.browser.newPage();
    await session.engine.openExtension(behind, session.engine.blankPage);
    await session.page.bringToFront();
    const scenario = new Scenario(front, session, server, proxy, behind, tabId);
    await session.overlay().waitForText('Étape 1 sur 6');
    await scenario.site.signIn();
    await session.overlay().waitForText('Étape 2 sur 6');
    return scenario;
  }

  async close(): Promise<void> {
    await this.session.close();
    await this.proxy.close();
    await this.server.close();
  }

  /** A dossier on the site for that establishment, made without its pages. */
  dossier(row: Row, name?: string, owner = DIRECTOR): SiteDossier {
    const { ror } = this.server;
    const known = ror.dossierOf(row.finess_et);
    const made = known ?? granted(ror.createDossier(row.finess_et, owner));
    return name === undefined ? made : granted(ror.rename(made.id, name));
  }

  /** The sheet of an establishment, where its link in the list leads. */
  openSheet({ finess_et }: Row): Promise<void> {
    return this.go(this.front === 'classic' ? `annuaire/fiche.do?et=${finess_et}` : `app/structures/${finess_et}`);
  }

  /** The page of a dossier, where its link in the list of dossiers leads. */
  openDossier(id: string): Promise<void> {
    return this.go(this.dossierPath(id));
  }

  /** Its address on the site. */
  dossierPath(id: string): string {
    return this.front === 'classic' ? `dossier/detail.do?id=${id}` : `app/dossiers/${id}`;
  }

  /** The page where nothing of a dossier is shown. */
  openHome(): Promise<void> {
    return this.go(this.front === 'classic' ? 'accueil.do' : 'app/');
  }

  /** The frame in which sheets and dossiers are shown. */
  get frame(): string | undefined {
    return this.front === 'classic' ? 'contenu' : undefined;
  }

  /** The site's own field of a dossier's name. */
  get nameField(): Part {
    const label = this.front === 'classic' ? 'Nom du dossier' : 'Intitulé du dossier';
    return this.session.site(this.frame).getByRole('textbox', label);
  }

  /** Waits until the site has stored that name for the dossier. */
  async stored(id: string, name: string): Promise<void> {
    const now = () => this.server.ror.dossier(id)?.name;
    await eventually(
      async () => now() === name || undefined,
      () => `the site holds « ${now()} », not « ${name} »`,
    );
  }

  /** The frame itself. On its way to another page it has no name for a moment. */
  content(): Promise<Frame> {
    const { page } = this.session;
    return eventually(
      async () => (this.frame ? (await framesOf(page, this.frame))[0] : page.mainFrame()),
      () => `no frame ${this.frame}`,
    );
  }

  /** What the toolbar icon shows on the site's tab, in signs and in words. */
  face(): Promise<{ text: string; title: string }> {
    return this.asExtension(async (api, tabId) => {
      const title = await api.action.getTitle({ tabId });
      // No-break spaces are spaces, for whoever compares.
      return { text: await api.action.getBadgeText({ tabId }), title: title.replace(/\s/g, ' ') };
    }, this.tabId);
  }

  /** Asks the background, as one of the extension's own pages does. */
  ask<T extends MessageType>(type: T, data: Input<T>): Promise<Output<T>> {
    const message = { type, data, timestamp: Date.now() };
    return this.asExtension(async (api, sent) => {
      const { res } = (await api.runtime.sendMessage(sent)) as Reply<Output<T>>;
      if (!res.ok) throw new Error(`${sent.type}: ${res.code}`);
      // Firefox has long answers as one text.
      return 'text' in res ? (JSON.parse(res.text) as Output<T>) : res.value;
    }, message);
  }

  /** Nothing is tracked any more. */
  async forgetAll(): Promise<void> {
    const { dossiers } = await this.ask('dossiers.list', {});
    for (const { id } of dossiers) await this.ask('dossiers.remove', { id });
  }

  /** As `session.asExtension`, on one page that stays open behind the site. */
  private async asExtension<A, R>(work: (api: typeof browser, argument: A) => Promise<R>, argument: A): Promise<R> {
    const code = `(${work})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(argument)})`;
    return (await this.behind.evaluate(code)) as R;
  }

  /** A window as after signing in, whatever has been done to the one before. */
  async startOver(): Promise<void> {
    await this.session.page.goto(SITE);
    await this.session.overlay().waitForText('Étape 2 sur 6');
  }

  private async go(path: string): Promise<void> {
    await (await this.content()).goto(SITE + path);
  }
}

function granted<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** The one tab that is not the extension's. */
async function siteTab(session: Session): Promise<number> {
  return await session.asExtension(async (api) => {
    const own = await api.tabs.getCurrent();
    const site = (await api.tabs.query({})).find(({ id }) => id !== own?.id);
    return site?.id ?? -1;
  });
}

/** As the background answers. */
interface Reply<T> {
  res: { ok: true; value: T } | { ok: true; text: string } | { ok: false; code: string };
}
