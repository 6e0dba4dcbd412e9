// Finds a structure without the ROR's list on screen: among all those seen, and those pinned.
import { useEffect, useId, useState } from 'preact/hooks';
import type { Found, Hit } from '@/lib/messages';
import { formatNumber, plural, t } from '@/lib/text/text';
import { type At, CELLS, cellId, FoundStructures } from './FoundStructures';

const FIRST: At = { row: 0, cell: 0 };

interface Props {
  words: string;
  onWords: (words: string) => void;
  onFocus: () => void;
  found: Found | undefined;
  onOpen: (hit: Hit) => void;
  onPin: (hit: Hit) => void;
}

/** What a key makes of the place among `rows`; nothing for a key that is the field's own. */
function moved({ row, cell }: At, { key }: KeyboardEvent, rows: number, atEnd: boolean): At | undefined {
  if (key === 'ArrowDown') return { row: (row + 1) % rows, cell };
  if (key === 'ArrowUp') return { row: (row + rows - 1) % rows, cell };
  if (key === 'ArrowRight' && atEnd && cell < CELLS - 1) return { row, cell: cell + 1 };
  if (key === 'ArrowLeft' && cell > 0) return { row, cell: cell - 1 };
  return undefined;
}

export function FindStructure({ words, onWords, onFocus, found, onOpen, onPin }: Props) {
  const id = useId();
  const [at, setAt] = useState(FIRST);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, other answers: the best one first.
  useEffect(() => setAt(FIRST), [words]);
  const hits = found?.hits ?? [];
  const current = { ...at, row: Math.min(at.row, Math.max(0, hits.length - 1)) };
  const grid = `${id}-found`;

  function pressed(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && words !== '') {
      event.preventDefault();
      onWords('');
      return;
    }
    const hit = hits[current.row];
    if (!hit) return;
    const { selectionStart, value } = event.currentTarget;
    const next = moved(current, event, hits.length, selectionStart === value.length);
    if (!next && event.key !== 'Enter') return;
    event.preventDefault();
    if (next) setAt(next);
    else if (current.cell === 0) onOpen(hit);
    else onPin(hit);
  }

  return (
    <search class="find">
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('find_label')}
        placeholder={t('find_label')}
        aria-expanded={hits.length > 0}
        aria-haspopup="grid"
        aria-controls={grid}
        aria-activedescendant={hits.length > 0 ? cellId(grid, current) : undefined}
        aria-describedby={`${id}-says`}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
        onFocus={onFocus}
        onKeyDown={pressed}
      />
      <p id={`${id}-says`} class="soft find-says" role="status">
        {found && says(found)}
      </p>
      {hits.length > 0 && <FoundStructures id={grid} hits={hits} at={current} onOpen={onOpen} onPin={onPin} />}
    </search>
  );
}

/** How many answer, or what to do when none does. */
function says({ known, total, guesses, unmatched, hits }: Found): string {
  if (known === 0) return t('find_nothing_seen');
  if (guesses && unmatched.length > 0) return t('search_guesses', unmatched.join(', '));
  if (total === 0) return t('find_none');
  return total > hits.length ? t('find_more', hits.length, formatNumber(total)) : plural('find_count', total);
}
