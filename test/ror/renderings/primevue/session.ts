// Who is signed in, for the whole application.
import { ref } from 'vue';
import { Refusal, signOut, whoIsThere } from '../site-api';

/** Undefined until the server has said. */
export const user = ref<string | null>();

export async function askWhoIsThere(): Promise<void> {
  user.value = (await whoIsThere())?.user ?? null;
}

export async function leave(): Promise<void> {
  await signOut();
  user.value = null;
}

/** What to tell the person of a failure; somebody whose session ended is brought back to the sign-in page. */
export function sentenceOf(reason: unknown): string {
  if (reason instanceof Refusal && reason.status === 401) user.value = null;
  return reason instanceof Error ? reason.message : 'Une erreur est survenue.';
}
