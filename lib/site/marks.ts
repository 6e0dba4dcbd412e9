// How the page's own elements are marked: the only style of ours in its trees. The background sends it, `mark.ts` puts it there.

export const MARKS = `
[data-compagnon-ror~='dossier'] {
  outline: 2px dashed #b45309 !important;
  outline-offset: -2px !important;
}

/* A folded corner: a shape, not a colour alone, and nothing of the layout moves. */
[data-compagnon-ror~='dossier'] > :first-child,
[data-compagnon-ror~='dossier']:not(:has(> *)) {
  background-image: linear-gradient(135deg, #b45309 8px, transparent 8px) !important;
  background-repeat: no-repeat !important;
}

[data-compagnon-ror~='pointed'] {
  outline: 3px solid #b45309 !important;
  outline-offset: -3px !important;
}

[data-compagnon-ror~='hidden'] {
  display: none !important;
}

::highlight(compagnon-ror) {
  background-color: Mark;
  color: MarkText;
  text-decoration: underline;
}
`;
