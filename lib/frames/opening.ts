// Answers a page that opens with all it needs to begin.
import { stripInTime } from '@/lib/cards/reminder';
import { FEATURE_STYLES } from '@/lib/features/styles';
import type { Handlers } from '@/lib/gate';
import { overlayStyle } from '@/lib/overlay/style';
import { readKnowledge } from '@/lib/profile/storage';
import { readSettings } from '@/lib/settings/storage';
import { visitedIn } from './reports';

export const openingHandlers = {
  'site.opening': async (_, { tab }) => {
    const strip = stripInTime();
    return {
      settings: await readSettings(),
      knowledge: await readKnowledge(),
      visited: tab?.id === undefined ? undefined : await visitedIn(tab.id),
      strip: await strip,
      style: overlayStyle() + FEATURE_STYLES,
    };
  },
} satisfies Partial<Handlers>;
