// What the search looks like: the box in the bar, the count, and the panel laid over the site's list.
import type { Found } from '@/lib/messages';
import { Press } from '@/lib/overlay/Press';
import { formatNumber, plural, t } from '@/lib/text/text';

interface BoxProps {
  words: string;
  expanded: boolean;
  active: string;
  box: (element: HTMLInputElement | null) => void;
  onInput: (words: string) => void;
  onKey: (event: KeyboardEvent) => void;
  onFocus: () => void;
}

export function SearchBox({ words, expanded, active, box, onInput, onKey, onFocus }: BoxProps) {
  return (
    <input
      ref={box}
      class="search-box"
      type="text"
      value={words}
      role="combobox"
      aria-label={t('search_label')}
      aria-autocomplete="list"
      aria-expanded={expanded}
      aria-controls="hits"
      aria-activedescendant={active || undefined}
      placeholder={t('search_placeholder')}
      autocomplete="off"
      spellcheck={false}
      maxLength={200}
      onInput={(event) => onInput(event.currentTarget.value)}
      onKeyDown={onKey}
      onFocus={onFocus}
    />
  );
}

interface StatusProps {
  answer: Found;
  /** Rows the site says its list holds. */
  declared: number;
  asking: boolean;
  complete: boolean;
  /** Share of the list read through, 0 to 1, while that goes on. */
  share: number | undefined;
  onRead: () => void;
}

/** « 12 structures sur 3 643 »; while only a part of the list is known, that is said, and can be mended. */
export function Status({ answer: { total, known }, declared, asking, complete, share, onRead }: StatusProps) {
  const count = asking ? plural('search_count', total, formatNumber(known)) : plural('search_all', known);
  return (
    <div class="count row">
      <p role="status">
        {known > 0 ? count : t(complete ? 'search_count_none' : 'search_unread')}
        {declared > known && ` ${t('search_partly', formatNumber(declared))}`}
      </p>
      {!complete && share === undefined && (
        <Press title={t('search_partial_list')} onPress={onRead}>
          {t('search_read_all')}
        </Press>
      )}
      {share !== undefined && <progress max={1} value={share} aria-label={t('search_read_all')} />}
    </div>
  );
}

/** Heights that the panel is laid out by, px: its own size is set, so that nothing of the page is laid out with it. */
const HEAD = 46;
const NOTE = 50;
const LINE = 51;

interface PanelProps {
  shown: boolean;
  answer: Found;
  complete: boolean;
  note: string;
  list: (element: HTMLElement | null) => void;
  onClose: () => void;
}

export function Panel({ shown, answer, complete, note, list, onClose }: PanelProps) {
  const { unmatched, total, hits } = answer;
  const notes = [note, total === 0, !complete].filter(Boolean).length;
  return (
    <div
      class="hits-panel"
      hidden={!shown}
      style={{ '--hits-height': `${HEAD + notes * NOTE + hits.length * LINE}px` }}
    >
      <header class="hits-head row">
        <p class="hits-title">{t('search_hits')}</p>
        <p class="hits-keys">{t('search_keys')}</p>
        <Press class="plain" label={t('search_close')} onPress={onClose}>
          ×
        </Press>
      </header>
      {note && <p class="hits-note">{note}</p>}
      {shown && total === 0 && (
        <p class="hits-note">{answer.guesses ? t('search_guesses', unmatched.join(', ')) : t('search_nothing')}</p>
      )}
      {!complete && <p class="hits-note">{t('search_partial_list')}</p>}
      <div ref={list} id="hits" class="hits" role="listbox" tabIndex={-1} aria-label={t('search_hits')} />
    </div>
  );
}
