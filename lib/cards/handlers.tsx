// Draws what the overlay shows of the guide and of the site's health.
import type { Handlers } from '@/lib/gate';
import { flatten } from './flatten';
import { Guide } from './Guide';
import { Health } from './Health';

export const cardHandlers = {
  'cards.guide': async (guide) => ({ drawn: flatten(<Guide {...guide} />) }),
  'cards.health': async (health) => ({ drawn: flatten(<Health {...health} />) }),
} satisfies Partial<Handlers>;
