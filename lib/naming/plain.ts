// A text without what two writings of the same label differ by: case, accents, punctuation, dots within an acronym.

/** `Ét. d’Accueil (E.A.M.)` → `et d accueil eam`. */
export function plainText(text: string): string {
  const lower = text.toLowerCase();
  const bare = /[^ -~]/.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe') : lower;
  return bare
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
