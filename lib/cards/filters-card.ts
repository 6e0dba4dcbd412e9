// What the bar of the filters shows, from what the page asks, the list and the questions kept.

import type * as z from 'zod/mini';
import { isAsking, isSame } from '@/lib/catalogue/act';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Preset, Protocol } from '@/lib/messages';
import { PRESETS_MAX } from '@/lib/settings/schema';

type Asked = Omit<z.output<Protocol['cards.filters']['in']>, 'known'>;

/** `catalogue`: the list on screen, where there is one. */
export function filtersCard({ list, words, ...card }: Asked, presets: readonly Preset[], catalogue?: Catalogue) {
  const asked = { choice: card.choice, words };
  const preset = presets.find((one) => isSame(one, asked))?.name ?? '';
  return {
    ...card,
    counts: catalogue?.count(words, card.choice),
    presets: presets.map(({ name }) => name),
    preset,
    canSave: list !== undefined && preset === '' && isAsking(asked) && presets.length < PRESETS_MAX,
  };
}
