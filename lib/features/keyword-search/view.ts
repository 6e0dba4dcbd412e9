// What the search looks like: the box in the bar, the count, and the panel laid over the site's list.
import type { Drawn, Found, Hit } from '@/lib/messages';
import { div, draw, type Piece } from '@/lib/overlay/draw';
import { formatNumber, plural, t } from '@/lib/text/text';

/** The box of words; it lives as long as the search does, so that what is typed is never drawn over. */
export function searchBox(): HTMLInputElement {
  const place = div();
  draw(place, [
    [
      'input',
      {
        class: 'search-box',
        type: 'text',
        role: 'combobox',
        'aria-label': t('search_label'),
        'aria-autocomplete': 'list',
        'aria-controls': 'hits',
        placeholder: t('search_placeholder'),
        autocomplete: 'off',
        spellcheck: 'false',
        maxlength: 200,
      },
    ],
  ]);
  return place.firstElementChild as HTMLInputElement;
}

export interface Counted {
  answer: Found;
  /** Rows the site says its list holds. */
  declared: number;
  asking: boolean;
  complete: boolean;
  /** Share of the list read through, 0 to 1, while that goes on. */
  share: number | undefined;
}

/** « 12 structures sur 3 643 »; while only a part of the list is known, that is said, and can be mended. Act: `read`, also what stops it. */
export function status({ answer: { total, known }, declared, asking, complete, share }: Counted): Piece[] {
  const count = asking ? plural('search_count', total, formatNumber(known)) : plural('search_all', known);
  const said = known > 0 ? count : t(complete ? 'search_count_none' : 'search_unread');
  const partly = declared > known ? ` ${t('search_partly', formatNumber(declared))}` : '';
  const title = t('search_partial_list');
  const pieces: Drawn[] = [['p', { role: 'status' }, ['span', {}, said + partly]]];
  const reading = share !== undefined;
  // First: the button pressed stays where it is, and keeps the focus.
  if (reading || !complete)
    pieces.push([
      'button',
      { type: 'button', title, 'data-act': 'read' },
      t(reading ? 'search_stop' : 'search_read_all'),
    ]);
  if (reading) pieces.push(['progress', { max: 1, value: share, 'aria-label': t('search_read_all') }]);
  return [['div', { class: 'count row' }, ...pieces]];
}

/** Heights that the panel is laid out by, px: its own size is set, so that nothing of the page is laid out with it. */
const HEAD = 46;
const CHIPS = 42;
const NOTE = 50;
const LINE = 51;
/** What a reason on a line of its own adds to the last hits. */
const MORE = 18;

function noneWords({ behind, guesses, unmatched }: Found): string {
  if (behind > 0) return plural('search_behind', behind);
  return guesses ? t('search_guesses', unmatched.join(', ')) : t('search_nothing');
}

export interface Panel {
  element: HTMLElement;
  /** The listbox, to be filled with hits. */
  list: HTMLElement;
  /** `active`: the marked hit. */
  show(shown: boolean, answer: Found, complete: boolean, note: string, active: Hit | undefined): void;
}

/** What was understood of the words, each to be taken away. Act: `chip`, with its place as value. */
function chipRow(chips: Found['chips']): Drawn {
  const buttons = chips.map(({ label, unmatched }, i): Drawn => {
    const name = t(unmatched ? 'search_chip_unmatched' : 'search_chip_remove', label);
    const type = unmatched ? 'chip unmatched' : 'chip';
    return [
      'button',
      { type: 'button', class: type, value: i, 'aria-label': name, title: name, 'data-act': 'chip' },
      label,
    ];
  });
  return ['div', { class: 'chips row', role: 'group', 'aria-label': t('search_chips') }, ...buttons];
}

/** Pins the marked hit, or takes its pin away: who uses keys alone has no star to press. Act: `pin`. */
function pinButton({ name, pinned }: Hit): Drawn {
  const label = t(pinned ? 'pins_unpin_one' : 'pins_pin_one', name);
  const attributes = { type: 'button', class: 'plain', 'aria-label': label, title: label, 'data-act': 'pin' };
  return ['button', attributes, pinned ? '★' : '☆'];
}

/** The panel of hits. Acts: `close`, `pin`, `chip`. */
export function panel(): Panel {
  const element = div();
  element.className = 'hits-panel';
  const list = div();
  list.id = 'hits';
  list.className = 'hits';
  list.tabIndex = -1;
  list.role = 'listbox';
  list.ariaLabel = t('search_hits');
  const close = t('search_close');
  const title: Drawn[] = [
    ['p', { class: 'hits-title' }, t('search_hits')],
    ['p', { class: 'hits-keys' }, t('search_keys')],
  ];
  const end: Drawn = [
    'button',
    { type: 'button', class: 'plain', 'aria-label': close, title: close, 'data-act': 'close' },
    '×',
  ];

  return {
    element,
    list,
    show(shown, answer, complete, note, active) {
      const { chips, hits } = answer;
      const none = shown && answer.total === 0 ? noneWords(answer) : '';
      const said = [note, none, complete ? '' : t('search_partial_list')].filter(Boolean);
      draw(element, [
        ['header', { class: 'hits-head row' }, ...title, ...(active ? [pinButton(active)] : []), end],
        ...(chips.length > 0 ? [chipRow(chips)] : []),
        ...said.map((text): Drawn => ['p', { class: 'hits-note' }, text]),
        list,
      ]);
      element.hidden = !shown;
      const head = HEAD + (chips.length > 0 ? CHIPS : 0);
      element.style.setProperty('--hits-height', `${head + said.length * NOTE + hits.length * LINE + MORE}px`);
    },
  };
}
