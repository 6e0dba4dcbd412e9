// Draws what the overlay shows of the guide, the filters, the alert and the site's health.
import { listOf } from '@/lib/catalogue/lists';
import type { Handlers } from '@/lib/gate';
import { boundKeys } from '@/lib/keys/commands';
import { keyWords } from '@/lib/keys/key-words';
import { isPinned } from '@/lib/pins/store';
import { Refused } from '@/lib/refused';
import { readSettings } from '@/lib/settings/storage';
import { Filters } from './Filters';
import { filtersCard } from './filters-card';
import { flatten } from './flatten';
import { Guide } from './Guide';
import { Health } from './Health';
import { PinToggle } from './Pin';
import { Warning } from './Warning';

export const cardHandlers = {
  'cards.guide': async (guide) => {
    const keys = guide.open ? keyWords(await boundKeys()) : [];
    return { drawn: flatten(<Guide {...guide} keys={keys} />) };
  },
  'cards.health': async (health) => ({ drawn: flatten(<Health {...health} />) }),
  'cards.filters': async ({ list, words, known: _known, choice, ...filters }) => {
    // Told again by the page, which then asks again.
    const known = list ? listOf(list) : undefined;
    if (list && !known) throw new Refused('missing');
    const { presets } = await readSettings();
    return {
      drawn: flatten(<Filters {...filtersCard({ ...filters, list, words, choice }, presets, known?.catalogue)} />),
    };
  },
  'cards.pin': async ({ structure, pinned, said }) => ({
    drawn: flatten(<PinToggle pinned={pinned ?? (await isPinned(structure))} said={said} />),
  }),
  'cards.warning': async (warning) => ({ drawn: flatten(<Warning {...warning} />) }),
} satisfies Partial<Handlers>;
