// The structures that answer, each with two things to do: open its page, pin it.
import { Icon } from '@/components/Icon';
import type { Hit } from '@/lib/messages';
import { onRor } from '@/lib/origin';
import { t } from '@/lib/text/text';

/** Where one is among them: a row, and what to do with it. */
export interface At {
  row: number;
  cell: number;
}
export const CELLS = 2;
export const cellId = (grid: string, { row, cell }: At) => `${grid}-${row}-${cell}`;

interface Props {
  id: string;
  hits: readonly Hit[];
  at: At;
  onOpen: (hit: Hit) => void;
  onPin: (hit: Hit) => void;
}

/** A grid driven from the search field, which keeps the focus (`aria-activedescendant`). */
export function FoundStructures({ id, hits, at, onOpen, onPin }: Props) {
  const isAt = (row: number, cell: number) => at.row === row && at.cell === cell;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table has no current cell.
    <div role="grid" class="found" id={id} aria-label={t('find_found')}>
      {hits.map((hit, row) => {
        const act = hit.pinned ? t('pins_unpin') : t('pins_pin');
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus.
          <div role="row" key={hit.key} class={at.row === row ? 'at' : undefined}>
            {/* biome-ignore lint/a11y: driven from the field by keys, here by the pointer. */}
            <div
              role="gridcell"
              id={cellId(id, { row, cell: 0 })}
              aria-selected={isAt(row, 0)}
              onClick={() => onOpen(hit)}
            >
              <strong>
                <Marked text={hit.name} spans={hit.nameSpans} />
              </strong>
              <small>
                <Marked text={hit.facts} spans={hit.factsSpans} />
                {hit.why && ` · ${hit.why}`}
                {!onRor(hit.href) && ` · ${t('find_no_address')}`}
              </small>
            </div>
            {/* biome-ignore lint/a11y: as above. */}
            <div
              role="gridcell"
              id={cellId(id, { row, cell: 1 })}
              aria-selected={isAt(row, 1)}
              aria-label={t('form_of', act, hit.name)}
              title={act}
              class={hit.pinned ? 'pin pinned' : 'pin'}
              onClick={() => onPin(hit)}
            >
              <Icon name="pin" />
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** A text with what answers the words made visible. */
function Marked({ text, spans }: { text: string; spans: Hit['nameSpans'] }) {
  let end = 0;
  const parts = spans.map(([from, to]) => {
    const before = text.slice(end, from);
    end = to;
    return (
      <>
        {before}
        <mark>{text.slice(from, to)}</mark>
      </>
    );
  });
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
