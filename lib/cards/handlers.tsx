// Draws what the overlay shows of the guide, the filters, the alert and the site's health.
import { isAsking, isSame } from '@/lib/catalogue/act';
import { listOf } from '@/lib/catalogue/lists';
import type { Handlers } from '@/lib/gate';
import { isPinned } from '@/lib/pins/store';
import { Refused } from '@/lib/refused';
import { PRESETS_MAX } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/storage';
import { Filters } from './Filters';
import { flatten } from './flatten';
import { Guide } from './Guide';
import { Health } from './Health';
import { PinToggle } from './Pin';
import { Warning } from './Warning';

export const cardHandlers = {
  'cards.guide': async (guide) => ({ drawn: flatten(<Guide {...guide} />) }),
  'cards.health': async (health) => ({ drawn: flatten(<Health {...health} />) }),
  'cards.filters': async ({ list, words, known: _known, choice, ...filters }) => {
    // Told again by the page, which then asks again.
    const known = list ? listOf(list) : undefined;
    if (list && !known) throw new Refused('missing');
    const { presets } = await readSettings();
    const asked = { choice, words };
    const preset = presets.find((one) => isSame(one, asked))?.name ?? '';
    const card = {
      ...filters,
      choice,
      counts: known?.catalogue.count(words, choice),
      presets: presets.map(({ name }) => name),
      preset,
      canSave: list !== undefined && preset === '' && isAsking(asked) && presets.length < PRESETS_MAX,
    };
    return { drawn: flatten(<Filters {...card} />) };
  },
  'cards.pin': async ({ structure, pinned, said }) => ({
    drawn: flatten(<PinToggle pinned={pinned ?? (await isPinned(structure))} said={said} />),
  }),
  'cards.warning': async (warning) => ({ drawn: flatten(<Warning {...warning} />) }),
} satisfies Partial<Handlers>;
