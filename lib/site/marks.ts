// How the page's own elements are marked: the only style of ours in its trees. The background sends it, `mark.ts` puts it there.

export const MARKS = `
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
