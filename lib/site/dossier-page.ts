// Reads the page of a dossier: the field of its name.
import type { View } from './pages';

export interface DossierPage {
  field: HTMLInputElement | HTMLTextAreaElement;
  /** What the field holds now, saved or not. */
  name: string;
  /** Longest name the field takes, characters; undefined when it does not say. */
  limit: number | undefined;
}

/** Null while the page redraws its field, or when that is not a field one types in. */
export function readDossierPage(view: View): DossierPage | null {
  const field = view.parts.get('dossierName')?.element;
  if (!field?.isConnected || !('value' in field)) return null;
  const input = field as HTMLInputElement;
  return {
    field: input,
    name: input.value,
    limit: input.maxLength > 0 ? input.maxLength : undefined,
  };
}
