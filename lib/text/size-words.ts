// A number of bytes in words: « 312 octets », « 4,2 ko », « 18 Mo ».
import { plural, t } from './text';

/** French writes a comma; past ten, what stands after it says nothing. */
const shortly = (n: number) => (n < 9.95 ? n.toFixed(1).replace('.', ',').replace(',0', '') : String(Math.round(n)));

/** In thousands, as disks are sold. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return plural('size_bytes', bytes);
  return bytes < 999_500 ? t('size_kilo', shortly(bytes / 1000)) : t('size_mega', shortly(bytes / 1_000_000));
}
