// The part of the protocol that is about dossiers.
import { compare } from '@/lib/comparison/compare';
import { comparisonOf } from '@/lib/comparison/comparison';
import { keepCopy, keepVisited } from '@/lib/comparison/keep';
import { sheetsOf, sheetsOfAll } from '@/lib/comparison/store';
import type { Handlers, Sender } from '@/lib/gate';
import { parseDossierName } from '@/lib/naming/dossier-name';
import { onRor } from '@/lib/origin';
import { stateShown } from '@/lib/reading/dossier-state';
import { readDossierSheet } from '@/lib/reading/sheet';
import { Refused } from '@/lib/refused';
import { readSettings } from '@/lib/settings/storage';
import { t } from '@/lib/text/text';
import { isWithin, realLink } from './address';
import { capture } from './capture';
import { today } from './civil-date';
import { toIcs } from './ics';
import { findSame } from './identity';
import { confirmed, inState, snoozed } from './lifecycle';
import { changeMany, writeMany } from './many';
import { lastLook, look, missed } from './missed';
import { isOpen, momentOf } from './reminders';
import { noteEdited, noteOpened, noteState } from './signs';
import { isToCome, snoozeChoices } from './snooze';
import { change, list, put, remove, separate } from './store';
import { unreadableFile } from './unreadable';
import { changed, occasion } from './upkeep';

const now = () => today(new Date());

export const dossierHandlers = {
  'dossiers.capture': async ({ url, ...seen }, sender?: Sender) => {
    const link = realLink(url, seen.structure.href);
    const tracked = await capture({ ...seen, ...(link && { url: link }) }, now(), await readSettings());
    changed();
    await keepVisited(tracked.dossier, sender?.tab?.id);
    return tracked;
  },
  'dossiers.seen': async ({ id, what, sheet, visited, name, url }, sender?: Sender) => {
    const { group } = parseDossierName(name);
    const structure = readDossierSheet(sheet, name, visited);
    const seen = { id, what, structure, name, url, ...(group ? { group } : {}) };
    const tracked = await capture(seen, now(), await readSettings());
    noteOpened(tracked.dossier);
    changed();
    await keepCopy(tracked.dossier, sheet, sender?.tab?.id);
    await noteState(tracked.dossier, stateShown(sheet));
    return tracked;
  },
  'dossiers.sheet': async ({ sheet, visited, name, url }, sender?: Sender) => {
    const { dossiers } = await list();
    const structure = readDossierSheet(sheet, name, visited);
    const dossier = findSame(dossiers.filter(isOpen), { structure, name, url });
    if (dossier) {
      const before = (await sheetsOf(dossier.id))?.last.inside?.facts;
      await keepCopy(dossier, sheet, sender?.tab?.id);
      const after = (await sheetsOf(dossier.id))?.last.inside?.facts;
      if (before && after && compare(before, after).length > 0) await noteEdited(dossier);
      await noteState(dossier, stateShown(sheet));
    }
    return {};
  },
  'dossiers.page': async ({ sheet }) => {
    const own = (await list()).dossiers.find((dossier) => isOpen(dossier) && isWithin(sheet.href, dossier.url));
    if (own) await noteState(own, stateShown(sheet));
    return {};
  },
  'dossiers.compare': async ({ id }) => comparisonOf(await sheetsOf(id)),
  'dossiers.erased': async ({ ids }) => {
    const counts = (await sheetsOfAll(ids)).map((record) => ({
      id: record.id,
      count: comparisonOf(record).outside.length,
    }));
    return { erased: counts.filter(({ count }) => count > 0) };
  },
  'dossiers.find': async (seen) => {
    const { dossiers } = await list();
    const dossier = findSame(dossiers.filter(isOpen), seen);
    // The page goes there at a press: what a file once gave us may be any address, a script even.
    return { dossier: dossier && { ...dossier, url: onRor(dossier.url) } };
  },
  'dossiers.list': async () => {
    const [rows, settings] = [await list(), await readSettings()];
    const at = new Date();
    occasion();
    return { ...rows, today: today(at), moment: momentOf(at, settings), snoozes: snoozeChoices(at) };
  },
  'dossiers.missed': async () => missed((await list()).dossiers, await lastLook(), new Date(), await readSettings()),
  'dossiers.looked': async () => {
    await look(new Date());
    return {};
  },
  'dossiers.calendar': async ({ ids }) => {
    const asked = ids && new Set(ids);
    const open = (await list()).dossiers.filter((dossier) => isOpen(dossier) && (!asked || asked.has(dossier.id)));
    const text = toIcs(open, new Date(), (await readSettings()).workingDaysOnly);
    return { text, name: t('ics_file', now()), count: open.length };
  },
  'dossiers.unreadable': async () => ({ ...(await unreadableFile(now())), name: t('unreadable_file', now()) }),
  'dossiers.put': async ({ dossier }) => {
    await put(dossier);
    changed();
    return { dossier };
  },
  'dossiers.setState': async ({ id, state }) => {
    const settings = await readSettings();
    const dossier = await change(id, (before) => inState(before, state, now(), settings));
    changed();
    return { dossier };
  },
  'dossiers.snooze': async ({ id, until, evening }) => {
    if (!isToCome(until, evening, new Date())) throw new Refused('invalid', 'a time gone by');
    const dossier = await change(id, (before) => snoozed(before, until, now(), evening));
    changed();
    return { dossier };
  },
  'dossiers.confirm': async ({ id, integrated }) => {
    const settings = await readSettings();
    const dossier = await change(id, (before) => confirmed(before, integrated, now(), settings));
    changed();
    return { dossier };
  },
  'dossiers.separate': async ({ id, other }) => {
    const both = await separate(id, other, now());
    changed();
    return both;
  },
  'dossiers.remove': async ({ id }) => {
    const dossier = await remove(id);
    changed();
    return { dossier };
  },
  'dossiers.many': async (act) => {
    if (act.act === 'snooze' && !isToCome(act.until, act.evening, new Date()))
      throw new Refused('invalid', 'a time gone by');
    const before = await changeMany(act, now(), await readSettings());
    changed();
    return { before };
  },
  'dossiers.write': async ({ put: rows, remove: gone }) => {
    await writeMany(rows, gone);
    changed();
    return {};
  },
} satisfies Partial<Handlers>;
