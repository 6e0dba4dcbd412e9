// What to tell the user of anything that was thrown.
import { Refusal } from '../site-api';

export function messageOf(error: unknown): string {
  return error instanceof Refusal ? error.message : 'Une erreur technique est survenue. Veuillez réessayer.';
}
