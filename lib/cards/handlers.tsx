// Draws what the overlay shows of the guide, the filters, the alert and the site's health.
import type { Handlers } from '@/lib/gate';
import { Filters } from './Filters';
import { flatten } from './flatten';
import { Guide } from './Guide';
import { Health } from './Health';
import { Warning } from './Warning';

export const cardHandlers = {
  'cards.guide': async (guide) => ({ drawn: flatten(<Guide {...guide} />) }),
  'cards.health': async (health) => ({ drawn: flatten(<Health {...health} />) }),
  'cards.filters': async (filters) => ({ drawn: flatten(<Filters {...filters} />) }),
  'cards.warning': async (warning) => ({ drawn: flatten(<Warning {...warning} />) }),
} satisfies Partial<Handlers>;
