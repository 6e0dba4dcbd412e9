// What one cell holds, told at the price of a glance: thousands of rows are read while one waits for their list.
import { departmentOfPostalCode } from '@/lib/naming/departments';
import { departmentOfFiness, findFiness, finessKeyOk } from '@/lib/naming/finess';

const isDigit = (code: number) => code > 47 && code < 58;
const isLetter = (code: number) => (code > 64 && code < 91) || (code > 96 && code < 123);

/** Whether as many digits stand in a row somewhere. */
export function hasDigits(text: string, count: number): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    run = isDigit(text.charCodeAt(i)) ? run + 1 : 0;
    if (run === count) return true;
  }
  return false;
}

/** Two letters or more, of any alphabet. */
export function hasLetters(text: string): boolean {
  for (let i = 1; i < text.length; i++)
    if (isLetter(text.charCodeAt(i)) && isLetter(text.charCodeAt(i - 1))) return true;
  return /\p{L}.*\p{L}/u.test(text);
}

/** Five digits that stand alone. */
export function postalCodeIn(text: string): string | undefined {
  let run = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && isDigit(text.charCodeAt(i))) run++;
    else if (run === 5) return text.slice(i - 5, i);
    else run = 0;
  }
  return undefined;
}

/** `2A0000000` has the fewest digits. */
const FEWEST_DIGITS = 8;

/** `findFiness`, without a search where there is nothing to find. */
export function finessIn(text: string): string | null {
  let digits = 0;
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) digits++;
  if (digits < FEWEST_DIGITS) return null;
  if (digits !== 9 || text.length !== 9) return findFiness(text);
  return departmentIn(text) && finessKeyOk(text) ? text : null;
}

const departments = new Map<string, string | null>();

/** The department of a whole FINESS number, or of a postal code: its first characters tell, and they are few. */
export function departmentIn(number: string): string | null {
  const start = number.length === 5 ? number : number.slice(0, 4);
  let department = departments.get(start);
  if (department === undefined) {
    department = number.length === 5 ? departmentOfPostalCode(number) : departmentOfFiness(number);
    if (departments.size < MOST_TEXTS) departments.set(start, department);
  }
  return department;
}

const MOST_TEXTS = 2000;
const texts = new Map<string, string>();

/** The same text, kept once: communes and categories come with row after row, each time as a text of its own. */
export function shared(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(text, text);
  return text;
}
