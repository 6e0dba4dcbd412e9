// The site profile as text to save or to send; apart from the schemas, which must not weigh on a page.
import type { Hooks } from '@/lib/messages';

export const FORMAT = 'compagnon-ror/profil';
export const VERSION = 1;

/** As written in a file, ready to be read by a person. */
export function profileText(hooks: Hooks): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, hooks }, null, 2)}\n`;
}
