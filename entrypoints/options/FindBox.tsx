// The search of the settings: what is typed, and how many answer.
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { plural, t } from '@/lib/text/text';

interface Props {
  query: string;
  onQuery: (query: string) => void;
  /** Settings that answer; nothing when nothing is asked. */
  count: number | undefined;
  field: RefObject<HTMLInputElement | null>;
}

export function FindBox({ query, onQuery, count, field }: Props) {
  const id = useId();
  return (
    <search class="find">
      <label for={id}>{t('options_find')}</label>
      <input
        id={id}
        ref={field}
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={80}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onQuery('')}
      />
      <p role="status" class="soft">
        {count !== undefined && plural('settings_found', count, query.trim())}
      </p>
    </search>
  );
}
