// French departments: their codes, from a number, a name or a postal code; the names of those of the region.
import { plainText } from './plain';

export interface Department {
  /** Two characters, three overseas. */
  code: string;
  name: string;
}

/** The thirteen of the region, by code. */
export const OCCITANIE: readonly Department[] = [
  { code: '09', name: 'Ariège' },
  { code: '11', name: 'Aude' },
  { code: '12', name: 'Aveyron' },
  { code: '30', name: 'Gard' },
  { code: '31', name: 'Haute-Garonne' },
  { code: '32', name: 'Gers' },
  { code: '34', name: 'Hérault' },
  { code: '46', name: 'Lot' },
  { code: '48', name: 'Lozère' },
  { code: '65', name: 'Hautes-Pyrénées' },
  { code: '66', name: 'Pyrénées-Orientales' },
  { code: '81', name: 'Tarn' },
  { code: '82', name: 'Tarn-et-Garonne' },
];

/** The name of a department of Occitanie, null for any other. */
export function departmentName(code: string): string | null {
  return OCCITANIE.find((department) => department.code === code)?.name ?? null;
}

/** Whether a code is that of a French department, as written in names and numbers. */
export function isDepartment(code: string): boolean {
  return /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])$/.test(code) && code !== '20';
}

/** A code as written by hand: `9`, `2a`; null when there is no such department. */
export function departmentCode(text: string): string | null {
  const code = text.toUpperCase().padStart(2, '0');
  return isDepartment(code) ? code : null;
}

function codeOfName(words: string): string | null {
  const name = words.replace(/^(departement|dept|dep)\b ?/, '').replace(/^(de la|de l|du|des|de|d|la|le|les|l) /, '');
  return OCCITANIE.find((department) => plainText(department.name) === name)?.code ?? null;
}

/** `9`, `09`, `Haute-Garonne`, `31 - Haute-Garonne`, `Gard (30)` → the code; null when unknown or contradictory. */
export function parseDepartment(text: string): string | null {
  const words = plainText(text.slice(0, 100)).split(' ');
  const isCode = (word: string) => /^(\d{1,3}|2[ab])$/.test(word);
  const numbers = words.filter(isCode);
  const name = words.filter((word) => !isCode(word)).join(' ');
  const named = /^(departement|dept|dep)?$/.test(name) ? undefined : codeOfName(name);
  if (!numbers.length) return named ?? null;
  const code = numbers.length === 1 ? departmentCode(numbers[0] ?? '') : null;
  return named === undefined || named === code ? code : null;
}

/** The department of a postal code, CEDEX ones included; null when it does not tell (part of Corsica, armies, Monaco). */
export function departmentOfPostalCode(text: string): string | null {
  const digits = text.replace(/\s/g, '');
  if (!/^\d{5}$/.test(digits)) return null;
  if (/^20[01]/.test(digits)) return '2A';
  if (/^20[26]/.test(digits)) return '2B';
  return departmentCode(digits.slice(0, digits.startsWith('97') ? 3 : 2));
}
