// Whatever a page may be drawn with, as a tree to build node by node: tags, roles and names that mean something to us, at random.
import fc from 'fast-check';
import { pageText } from './page-text';

/** An element with its attributes, what is in it, and what its open shadow root holds. */
export interface MadeElement {
  tag: string;
  attributes: Record<string, string>;
  inside: MadeNode[];
  shadow?: MadeNode[] | undefined;
}
export type MadeNode = string | MadeElement;

const TAGS = [
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h6', 'p', 'div'],
  ...['span', 'b', 'a', 'button', 'input', 'select', 'option', 'textarea', 'label', 'form', 'fieldset', 'legend'],
  ...['nav', 'dialog', 'details', 'summary', 'slot', 'ror-fiche', 'svg', 'math', 'img', 'iframe', 'template', 'style'],
  ...['map', 'area', 'object', 'frameset', 'frame', 'body', 'head', 'compagnon-ror', 'menu', 'font', 'marquee'],
];
/** Fields and forms called so stand in place of what a script would find there. */
const CLOBBERING = [
  ...['children', 'parentElement', 'parentNode', 'attributes', 'matches', 'closest', 'querySelector', 'nodeName'],
  ...['querySelectorAll', 'getAttribute', 'className', 'textContent', 'firstElementChild', 'childElementCount'],
  ...['nodeType', 'ownerDocument', 'isConnected', 'body', 'title', 'location', 'URL', 'forms', 'addEventListener'],
];
const attributes = fc.dictionary(
  fc.constantFrom(
    ...['role', 'aria-label', 'aria-labelledby', 'aria-hidden', 'aria-expanded', 'aria-level', 'aria-pressed'],
    ...[
      'aria-rowcount',
      'aria-setsize',
      'title',
      'alt',
      'placeholder',
      'value',
      'href',
      'for',
      'type',
      'slot',
      'style',
    ],
    ...['class', 'hidden', 'checked', 'contenteditable', 'colspan', 'maxlength', 'autocomplete', 'data-compagnon-ror'],
  ),
  fc.oneof(
    fc.constantFrom(
      ...['row', 'cell', 'gridcell', 'grid', 'table', 'tree', 'treeitem', 'list', 'listitem', 'columnheader', 'none'],
      ...['button', 'link', 'checkbox', 'menu', 'menuitem', 'dialog', 'heading', 'textbox', 'password', 'radio', 'tab'],
      ...['true', 'false', '', '-1', '1e9', 'NaN', 'a', 'b', 'a b', 'display: contents', 'display: none', '#', '//x'],
      ...['javascript:void 0', 'http://[', '/ror/fiche?id=1', 'hidden', 'off'],
    ),
    pageText(300),
  ),
  { maxKeys: 5 },
);
const named = fc.option(fc.constantFrom('a', 'b', 'mss', 'nomDossier', ...CLOBBERING), { nil: undefined, freq: 2 });

/** The first of them over and over, where it is small: rows. */
function repeated(inside: MadeNode[], times: number): MadeNode[] {
  const [first] = inside;
  return first !== undefined && JSON.stringify(first).length < 1500
    ? Array.from({ length: times }, () => first)
    : inside;
}

const { element } = fc.letrec<{ element: MadeElement; node: MadeNode }>((tie) => ({
  element: fc
    .record({
      tag: fc.constantFrom(...TAGS),
      own: attributes,
      named,
      inside: fc.array(tie('node'), { maxLength: 7 }),
      shadow: fc.option(fc.array(tie('node'), { maxLength: 3 }), { nil: undefined, freq: 1 }),
      times: fc.oneof({ weight: 6, arbitrary: fc.constant(1) }, fc.constantFrom(4, 12, 250)),
    })
    .map(({ tag, own, named: name, inside, shadow, times }) => ({
      tag,
      attributes: name === undefined ? own : { ...own, name, id: name },
      inside: times > 1 ? repeated(inside, times) : inside,
      shadow,
    })),
  node: fc.oneof({ depthSize: 'medium' }, pageText(300), tie('element')),
}));

/** What stands in the body of any page. */
export const anyTree: fc.Arbitrary<MadeElement[]> = fc.array(element, { minLength: 1, maxLength: 8 });
