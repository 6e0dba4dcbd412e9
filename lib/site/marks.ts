// How the page's own elements are marked: the only style of ours in its trees. The background sends it, `mark.ts` puts it there.

export const MARKS = `
/* A folded corner and a bar: shapes, not a colour alone; they are painted in the background, and nothing of the layout moves. */
tr[data-compagnon-ror~='dossier'] > :first-child,
[data-compagnon-ror~='dossier']:not(tr) {
  background-image:
    linear-gradient(135deg, #b45309 9px, transparent 9.5px),
    linear-gradient(90deg, #b45309 4px, #b4530916 4px) !important;
  background-repeat: no-repeat !important;
}

/* Where the system chooses the colours, it paints no background of ours. */
@media (forced-colors: active) {
  [data-compagnon-ror~='dossier'] {
    outline: 2px dashed !important;
    outline-offset: -2px !important;
  }
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
