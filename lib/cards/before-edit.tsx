// Judges whether a sheet may be edited as it stands, and draws what is asked where it may not.
import { browser } from 'wxt/browser';
import { realLink } from '@/lib/dossiers/address';
import { today } from '@/lib/dossiers/civil-date';
import { isOpen } from '@/lib/dossiers/reminders';
import { dossierOf } from '@/lib/dossiers/signs';
import { list } from '@/lib/dossiers/store';
import { passedKeyOf } from '@/lib/frames/reports';
import type { Handlers } from '@/lib/gate';
import type { Dossier, Input, Output, Structure } from '@/lib/messages';
import { onRor } from '@/lib/origin';
import { flatten } from './flatten';
import { GuardAfter, GuardHow, GuardQuestion } from './Guard';

const NOTHING: Output<'guard.ask'> = { question: [], how: [], after: [] };

/** The structure about which nothing more is asked in a tab, that day: another one takes its place. */
const passed = ({ finess, name, commune }: Structure) => JSON.stringify([today(new Date()), finess ?? [name, commune]]);

async function hasPassed(tabId: number | undefined, structure: Structure): Promise<boolean> {
  if (tabId === undefined) return false;
  const key = passedKeyOf(tabId);
  const { [key]: last } = await browser.storage.session.get<Record<string, string>>(key);
  if (last !== undefined && last !== passed(structure)) await browser.storage.session.remove(key);
  return last === passed(structure);
}

type Asked = Input<'guard.ask'>;

/**
 * Its notice says so; or it is the very sheet of a dossier that is followed, whose notice was never seen: what the site does not
 * say, the tracker knows. A notice that was there and is no more says that the dossier may be integrated, not that edits are lost.
 */
function isGuarded({ notice, href }: Asked, dossier: Dossier | undefined): boolean {
  return (
    notice || (dossier !== undefined && !dossier.noticed && !dossier.seemsIntegrated && dossier.structure.href === href)
  );
}

export const guardHandlers = {
  'guard.ask': async (asked, { tab }) => {
    const { structure, href, link } = asked;
    // Of every sheet: another one forgets the answer given for the last.
    if (await hasPassed(tab?.id, structure)) return NOTHING;
    // Where the dossiers cannot be read, what the sheet says still stands.
    const { dossiers } = await list().catch((): { dossiers: Dossier[] } => ({ dossiers: [] }));
    const found = dossierOf(dossiers.filter(isOpen), structure, href);
    if (found?.inside || !isGuarded(asked, found?.dossier)) return NOTHING;
    const url = onRor(found?.dossier.url) ?? onRor(realLink(link, href));
    return {
      ...(url ? { url } : {}),
      question: flatten(<GuardQuestion name={found?.dossier.name} />),
      how: flatten(<GuardHow />),
      after: flatten(<GuardAfter />),
    };
  },
  'guard.pass': async ({ structure }, { tab }) => {
    if (tab?.id !== undefined) await browser.storage.session.set({ [passedKeyOf(tab.id)]: passed(structure) });
    return {};
  },
} satisfies Partial<Handlers>;
