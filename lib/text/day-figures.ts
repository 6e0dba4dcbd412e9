// Days in figures, as files and letters have them: French in every language, for they go from one colleague to another.
import type { CivilDate } from '@/lib/messages';

/** `2027-01-04` → `04/01/2027`. */
export function dayFigures(day: CivilDate): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
