// Narrows the site's own list in place where that is cheap; elsewhere it is left alone and covered.
import type { Marker } from '@/lib/site/mark';
import type { Directory } from './directory';

/** What hiding and showing rows of a plain table costs, ms a row, measured in Chromium. */
const COST = { shown: 0.13, hidden: 0.05, left: 0.045 };
/** Firefox lays a table out again in more than linear time. */
const FIREFOX_FACTOR = 4;
const BUDGET_MS = 100;

/** Main-thread time a narrowing would take, ms; an estimate. */
export function estimate(shown: number, hidden: number, left: number, firefox: boolean): number {
  return (shown * COST.shown + hidden * COST.hidden + left * COST.left) * (firefox ? FIREFOX_FACTOR : 1);
}

const inFirefox = () => /firefox/i.test(navigator.userAgent);

/** Could a list be narrowed to `total` rows within the budget, at best, when so many are hidden already? Costs nothing to ask. */
export function mayNarrow(directory: Directory, total: number, hidden: number): boolean {
  const toHide = Math.max(0, directory.places().size - total - hidden);
  return directory.complete() && estimate(0, toHide, total, inFirefox()) <= BUDGET_MS;
}

/**
 * Show only the rows of `keys`, all of them for null, in one go and by attribute alone, if it fits the budget.
 * True when the site's list now shows just these; false when it shows all and must stay covered. `hidden` is kept between calls.
 */
export function narrow(
  directory: Directory,
  keys: ReadonlySet<string> | null,
  marker: Marker,
  hidden: Set<Element>,
): boolean {
  if (!directory.complete()) return false;
  const wanted = new Set<Element>();
  let left = 0;
  for (const [key, { element }] of directory.places()) {
    if (keys && !keys.has(key)) wanted.add(element);
    else left++;
  }
  const toHide = [...wanted].filter((element) => !hidden.has(element));
  const toShow = [...hidden].filter((element) => !wanted.has(element));
  if (keys && estimate(toShow.length, toHide.length, left, inFirefox()) > BUDGET_MS) {
    narrow(directory, null, marker, hidden);
    return false;
  }
  for (const element of toShow) marker.set(element, 'hidden', false);
  for (const element of toHide) marker.set(element, 'hidden', true);
  hidden.clear();
  for (const element of wanted) hidden.add(element);
  return true;
}
