// A filter that is on or off, with how many structures it would leave.
import { formatNumber, plural } from '@/lib/text/text';

interface ToggleProps {
  act: string;
  label: string;
  pressed: boolean;
  ready: boolean;
  count: number | undefined;
  help?: string;
}

/** The count is beside the name, not in it: what a button is called does not change while one types. */
export function Toggle({ act, label, pressed, ready, count, help }: ToggleProps) {
  return (
    <button
      type="button"
      class="toggle"
      aria-pressed={pressed}
      aria-description={count === undefined ? help : [help, plural('filters_count', count)].filter(Boolean).join('. ')}
      disabled={!ready}
      title={help}
      data-act={act}
    >
      {label}
      {/* Its place is kept while it is not known: the bar must not change its height, and the page its place. */}
      <span class="count" aria-hidden="true">
        {count === undefined ? '' : formatNumber(count)}
      </span>
    </button>
  );
}
