// The overlay's own mark in the bar; pressing it folds the dock into a tab, or unfolds it.
import type { Drawn } from '@/lib/messages';
import { t } from '@/lib/text/text';

const FOLDER = 'M1 5a3 3 0 0 1 3-3h4l2 3h6a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3z';

/** Act: `fold`. */
export function brand(folded: boolean): Drawn {
  const label = t(folded ? 'overlay_unfold' : 'overlay_fold');
  return [
    'button',
    {
      type: 'button',
      class: 'plain row',
      'aria-expanded': !folded,
      'aria-label': label,
      title: label,
      'data-act': 'fold',
    },
    [
      'svg',
      { viewBox: '0 0 20 20', width: 18, height: 18, 'aria-hidden': 'true' },
      ['path', { d: FOLDER, fill: 'var(--accent)' }],
      ['path', { d: 'M6 11l3 3 5-5', fill: 'none', stroke: 'var(--on-accent)', 'stroke-width': 2 }],
    ],
    ['span', {}, 'Compagnon'],
  ];
}
