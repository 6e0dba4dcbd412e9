// What holds at any moment of a long use, whatever is done.
import { SITE } from '../../e2e/support/launch';
import { eventually } from '../../e2e/support/poll';
import type { Problem } from '../../e2e/support/problems';
import type { Session } from '../../e2e/support/session';
import type { ExtensionVoice } from '../extension-page';

export interface Held {
  session: Session;
  voice: ExtensionVoice;
  /** Dossiers acknowledged, by id. */
  told: ReadonlySet<string>;
  problems: readonly Problem[];
}

/** The site's own: a session that is over, a page that is not there. The extension asks for nothing. */
const SITE_SAYS = /^Failed to load resource/;
/** A page takes as long to be drawn and read, ms, on a computer that has much to do. */
const PATIENCE_MS = 15_000;

/** @throws Error for what does not hold */
export async function holds({ session, voice, told, problems }: Held): Promise<void> {
  const faults = await session.engine.driverFaults();
  const ours = problems.filter(
    (problem) => !(SITE_SAYS.test(problem.text) && problem.where.startsWith(SITE)) && !isOneOf(faults, problem),
  );
  if (ours.length > 0) throw new Error(`said on a console: ${JSON.stringify(ours.slice(0, 5))}`);
  await oneOverlay(session);
  // A message that meets the background as it ends has no answer, and is sent again.
  const { dossiers, unreadable } = await eventually(
    () => voice.dossiers(),
    () => 'the background does not answer',
    PATIENCE_MS,
  );
  if (unreadable > 0) throw new Error(`${unreadable} rows cannot be read`);
  const ids = dossiers.map(({ id }) => id);
  const kept = new Set([...ids, ...dossiers.flatMap(({ merged = [] }) => merged.map(({ other }) => other.id))]);
  if (new Set(ids).size < ids.length) throw new Error('a dossier is there twice');
  const lost = [...told].filter((id) => !kept.has(id));
  if (lost.length > 0) throw new Error(`lost: ${lost}`);
}

/** Is this one of the driver's own faults? Each stands for one problem, and is taken away: a fault of ours may say the same. */
function isOneOf(faults: string[], { kind, text }: Problem): boolean {
  const at = kind === 'uncaught' ? faults.findIndex((fault) => text.startsWith(fault)) : -1;
  if (at >= 0) faults.splice(at, 1);
  return at >= 0;
}

/** Exactly one overlay, in the outermost document. */
async function oneOverlay({ page }: Session): Promise<void> {
  let count = -1;
  await eventually(
    async () => {
      count = 0;
      for (const frame of page.frames())
        count += await frame.evaluate(() => document.getElementsByTagName('compagnon-ror').length);
      return count === 1 || !page.url().startsWith(SITE) || undefined;
    },
    () => `${count} overlays on ${page.url()}`,
    PATIENCE_MS,
  );
}

/** Filters as the bar shows them, or undefined where there is no bar. */
async function pressed({ engine, page }: Session): Promise<string | undefined> {
  const root = await engine.overlayRoot(page.mainFrame());
  return root?.evaluate((node) => {
    const toggles = [...node.querySelectorAll('.filters [data-act][aria-pressed]')];
    const on = toggles
      .filter((one) => one.getAttribute('aria-pressed') === 'true')
      .map((one) => one.getAttribute('data-act'));
    return toggles.length === 0 || node.querySelector('.folded')
      ? undefined
      : on
          .filter((act) => act !== 'mss')
          .sort()
          .join();
  });
}

/** Waits until the filters on screen are those that are kept, and nothing holds the database. @throws Error */
export async function atRest(session: Session, voice: ExtensionVoice): Promise<void> {
  await session.page.bringToFront();
  let seen: string | undefined;
  let kept = '';
  await eventually(
    async () => {
      seen = await pressed(session);
      const answer = await voice.ask('settings.get', {});
      const { filters } = (answer?.value ?? {}) as {
        filters: { groups: string[]; other: boolean; withDossier: boolean; pinned: boolean };
      };
      const flags = (['other', 'withDossier', 'pinned'] as const).filter((one) => filters[one]);
      kept = [...filters.groups, ...flags].sort().join();
      return seen === undefined || seen === kept || undefined;
    },
    () => `the bar shows the filters « ${seen} », kept are « ${kept} »`,
    PATIENCE_MS,
  );
  const ms = await voice.lock();
  if (ms > 2000) throw new Error(`a transaction held the database for ${ms} ms`);
}
