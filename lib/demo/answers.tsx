// What answers the overlay on the demonstration page: the background's own thinking over a memory that ends with the page.
// Nothing here reads or writes what the extension keeps, so nothing of the demonstration can be taken for the user's own.

import { Filters } from '@/lib/cards/Filters';
import { filtersCard } from '@/lib/cards/filters-card';
import { flatten } from '@/lib/cards/flatten';
import { GuardAfter, GuardHow, GuardQuestion } from '@/lib/cards/Guard';
import { Guide } from '@/lib/cards/Guide';
import { PinToggle } from '@/lib/cards/Pin';
import { proposal } from '@/lib/cards/proposal';
import { Warning } from '@/lib/cards/Warning';
import { afterAct } from '@/lib/catalogue/act';
import { type Catalogue, createCatalogue } from '@/lib/catalogue/catalogue';
import { found, NOTHING } from '@/lib/catalogue/found';
import { findSame } from '@/lib/dossiers/identity';
import { FEATURE_STYLES } from '@/lib/features/styles';
import type { Handlers } from '@/lib/gate';
import type { Structure } from '@/lib/messages';
import { overlayStyle } from '@/lib/overlay/style';
import { knowledgeWith } from '@/lib/profile/knowledge';
import { type Columns, columnsOf, readRow } from '@/lib/reading/rows';
import { readDossierSheet, readSheet } from '@/lib/reading/sheet';
import { Refused } from '@/lib/refused';
import { DEFAULTS, isChoosing } from '@/lib/settings/defaults';
import { namingOf } from '@/lib/settings/naming';
import { t } from '@/lib/text/text';
import type { Demo, TrackedDossier } from './state';

/** What one would keep of the real site is not kept here, and said so. */
const KEEPS = ['savePreset', 'export'];

/** What the overlay asks on the pages shown; what is not here is refused. */
export function answersOver(demo: Demo): Partial<Handlers> {
  const lists = new Map<string, { catalogue: Catalogue; columns: Columns }>();
  const trackedOf = (structure: Structure) => findSame(demo.now().tracked, { structure });
  const pinOf = (structure: Structure) =>
    findSame(
      demo.now().pinned.map((one) => ({ structure: one })),
      { structure },
    )?.structure;
  const marks = {
    withDossier: (row: Structure) => trackedOf(row) !== undefined,
    pinned: (row: Structure) => pinOf(row) !== undefined,
  };

  function track(seen: TrackedDossier) {
    const { tracked } = demo.now();
    const known = tracked.find(({ url }) => url === seen.url) ?? trackedOf(seen.structure);
    const dossier = known ? { ...seen, id: known.id } : seen;
    demo.change({ tracked: [...tracked.filter((one) => one !== known), dossier] });
    return { outcome: known ? ('known' as const) : ('added' as const), dossier };
  }

  return {
    'site.opening': async () => ({
      settings: DEFAULTS,
      knowledge: knowledgeWith(),
      style: overlayStyle() + FEATURE_STYLES,
      strip: [],
    }),
    'site.report': async () => ({ lost: '' }),
    'site.gone': async () => ({}),
    'settings.set': async () => DEFAULTS,

    'catalogue.put': async ({ list, titles, rows }) => {
      const known = lists.get(list) ?? { catalogue: createCatalogue(), columns: columnsOf(titles, rows[0]) };
      lists.set(list, known);
      for (const raw of rows) {
        const row = readRow(raw, known.columns);
        if (row) known.catalogue.put(row, raw.key);
      }
      return { known: known.catalogue.size() };
    },
    'catalogue.ask': async ({ list, words, filter, limit, all }) => {
      const catalogue = lists.get(list)?.catalogue;
      if (!catalogue) return NOTHING;
      catalogue.mark(marks);
      const answer = catalogue.ask(words, filter, limit);
      if (words.trim() && answer.total > 0) demo.did('search');
      return { ...found(catalogue.size(), answer, words, filter), ...(all ? { keys: answer.keys() } : {}) };
    },
    'cards.filters': async ({ known: _known, ...asked }) => ({
      drawn: flatten(
        <Filters {...filtersCard(asked, [], asked.list ? lists.get(asked.list)?.catalogue : undefined)} />,
      ),
    }),
    'filters.act': async ({ act, value, choice, words }) => {
      const after = afterAct({ choice, words }, act, value, []);
      if (isChoosing(after.choice)) demo.did('filter');
      return { ...after, said: KEEPS.includes(act) ? t('demo_not_kept') : '' };
    },
    'pins.toggle': async ({ list, key, structure, on }) => {
      const shown = structure ?? (list && key ? lists.get(list)?.catalogue.rowOf(key) : undefined);
      if (!shown) throw new Refused('missing');
      const known = pinOf(shown);
      const pinned = on ?? known === undefined;
      const others = demo.now().pinned.filter((one) => one !== known);
      demo.change({ pinned: pinned ? [...others, shown] : others });
      return { pinned };
    },
    'cards.pin': async ({ structure, pinned, said }) => ({
      drawn: flatten(<PinToggle pinned={pinned ?? marks.pinned(structure)} said={said} />),
    }),

    // The browser's keys go to pages of the ROR, not to this one.
    'cards.guide': async (guide) => ({ drawn: flatten(<Guide {...guide} keys={[]} />) }),
    // All its parts are found, and no lesson is to be given.
    'cards.health': async () => ({ drawn: [] }),
    'cards.strip': async () => ({ drawn: [] }),
    'cards.warning': async (warning) => {
      demo.did('warning');
      return { drawn: flatten(<Warning {...warning} />) };
    },
    'guard.ask': async ({ structure, notice, link }) => {
      if (!notice || demo.now().passed.includes(structure.name)) return { question: [], how: [], after: [] };
      const dossier = trackedOf(structure);
      const url = dossier?.url ?? link;
      return {
        ...(url ? { url } : {}),
        question: flatten(<GuardQuestion name={dossier?.name} />),
        how: flatten(<GuardHow />),
        after: flatten(<GuardAfter />),
      };
    },
    'guard.pass': async ({ structure }) => {
      demo.change({ passed: [...demo.now().passed, structure.name] });
      return {};
    },

    'reading.sheet': async (sheet) => {
      const structure = readSheet(sheet);
      return structure ? { structure } : {};
    },
    'naming.propose': async (asked) => proposal(asked, namingOf()),
    'dossiers.seen': async ({ id, sheet, visited, name, url }) =>
      track({ id, name, url, structure: readDossierSheet(sheet, name, visited) }),
    'dossiers.capture': async ({ id, structure, name = structure.name, url }) => track({ id, name, url, structure }),
    'dossiers.find': async ({ structure }) => ({ dossier: trackedOf(structure) }),
    'dossiers.sheet': async () => ({}),
    'dossiers.page': async () => ({}),
  };
}
