// What a page, a file or a hand may put where a name is awaited: markup, script, marks of direction, sheer length.
import fc from 'fast-check';

/** A text that would run sets this, and a text that would be markup makes elements of this name. */
export const RUN = 'plantedRun';
export const ELEMENT = 'planted-element';

const MARK = `globalThis.${RUN}=1`;

/** Each known to have got somewhere, once. */
const HAND_WRITTEN: readonly string[] = [
  `<img src=x onerror="${MARK}">`,
  `"><img src=x onerror=${MARK}>`,
  `'><svg onload=${MARK}>`,
  `<script>${MARK}</script>`,
  `</script><script>${MARK}</script>`,
  `</title></textarea></style><script>${MARK}</script>`,
  `<${ELEMENT}>gras</${ELEMENT}>`,
  `--><${ELEMENT}>`,
  `]]><${ELEMENT}>`,
  `<![CDATA[<${ELEMENT}>]]>`,
  `<!--[if gte IE 4]><script>${MARK}</script><![endif]-->`,
  `<iframe srcdoc="<script>parent.${RUN}=1</script>">`,
  `<iframe src="javascript:${MARK}">`,
  `javascript:${MARK}`,
  `data:text/html,<script>${MARK}</script>`,
  `" onmouseover="${MARK}" x="`,
  `' onfocus=${MARK} autofocus='`,
  `\` onclick=${MARK}`,
  `<a href="javascript:${MARK}">lien</a>`,
  `<template><${ELEMENT}></template>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${MARK}>`,
  `<svg><script>${MARK}</script></svg>`,
  `<style>*{display:none}</style>`,
  `<base href="https://example.org/">`,
  `<meta http-equiv=refresh content="0;url=https://example.org/">`,
  `<form><button formaction="javascript:${MARK}">Enregistrer</button></form>`,
  `<object data="javascript:${MARK}"></object>`,
  `\${${MARK}}`,
  `{{constructor.constructor('${MARK}')()}}`,
  `#{${MARK}}`,
  `<%= ${MARK} %>`,
  '$1 $2 $& $`',
  '$$PLACEHOLDER$$',
  '__MSG_extension_name__',
  '&lt;b&gt;&amp;&#60;script&#62;',
  '&#x202e;',
  '\u202eENTÊTE À L’ENVERS',
  '\u202d\u202e\u202a\u202b',
  '\u2066\u2067\u2068',
  'avant\u2069après\u2069',
  '\u200f\u200e\u061c',
  'בית אבות',
  'دار المسنين',
  '\u202eGNP.exe',
  'é'.normalize('NFD').repeat(120),
  'z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324'.repeat(20),
  '👩‍👩‍👧‍👦'.repeat(20),
  '🏳️‍🌈🇫🇷👨🏿‍⚕️',
  '\ud83d',
  '\udc00 seul',
  '\u0000nul\u0000',
  '\u0001\u0007\u0008\u001b[31mrouge',
  '\ufeffmarque',
  '\u200b\u200c\u200d\u2060',
  'a\u2028b\u2029c',
  'ligne\nligne\r\nligne\ttab',
  '\\u003cscript\\u003e',
  '%3Cscript%3E',
  "'; DROP TABLE dossiers; --",
  '=HYPERLINK("https://example.org")',
  '../../../etc/passwd',
  'constructor',
  '__proto__',
  'toString',
  'null',
  'undefined',
  'NaN',
  '(a+)+$',
  'a'.repeat(100_000),
  `<${ELEMENT}>`.repeat(6000),
  '\u202e'.repeat(50_000),
];

const PIECES = [
  ...['<', '>', '</', '/>', '"', "'", '`', '=', '&', ';', '<!--', '-->', ']]>', '<![CDATA[', '${', '{{', '}}'],
  ...[
    '<img src=x onerror=',
    '<script>',
    '</script>',
    'javascript:',
    ' onclick=',
    MARK,
    `<${ELEMENT}>`,
    `</${ELEMENT}>`,
  ],
  ...['\u202e', '\u2067', '\u2069', '\u200f', '\u0000', '\ud800', '👩‍👧', 'שלום', 'é', ' ', 'EHPAD', '31700', '\n'],
];

/** As many texts, the same at each call: those written by hand, then some put together of their pieces. */
export function hostileTexts(count = 220): string[] {
  const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((some) => some.join(''));
  const made = fc.sample(pieces, { numRuns: Math.max(0, count - HAND_WRITTEN.length), seed: 5 });
  return [...HAND_WRITTEN, ...made];
}
