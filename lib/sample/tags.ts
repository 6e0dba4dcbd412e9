// Names of elements: those of HTML stay, those of drawings go, those that a site made up are renamed.
import type { Rename } from './identifiers';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const HTML = words(`
  html head title body frameset frame iframe header footer main nav aside section article div span p br hr wbr h1 h2 h3 h4 h5 h6 hgroup
  table caption colgroup col thead tbody tfoot tr td th ul ol li dl dt dd menu form fieldset legend label input button select option optgroup
  textarea datalist output progress meter a b strong i em u s small big font center tt code pre kbd samp var q cite abbr dfn sub sup mark time data
  ins del bdi bdo ruby rt rp address blockquote figure figcaption details summary dialog slot img picture map area video audio canvas svg g use desc
`);
/** Nothing in them says how a page works, or they would change how what follows is read. */
const DROPPED = words(`
  path circle ellipse rect line polyline polygon defs lineargradient radialgradient stop clippath mask filter symbol pattern image marker animate
  script style link meta base noscript template object embed param applet source track plaintext xmp listing noembed noframes noframe
`);
/** Without an end tag. */
export const VOID = words('area br col frame hr img input wbr');
/** Never drawn, or drawn by the control they are in: whether they are is no news. */
export const UNDRAWN = words('html head title desc option optgroup datalist area map br wbr col colgroup slot use');
/** What they hold was typed by somebody, or is not read as HTML. */
export const EMPTY = words('textarea iframe canvas video audio');

export const STANDARD_TAGS = HTML;

/** The tag to show; none when the element is left out. */
export function tagOf(tag: string, rename: Rename): string | undefined {
  const name = tag.toLowerCase();
  if (HTML.has(name)) return name;
  if (DROPPED.has(name)) return undefined;
  // A made-up element has a hyphen; what has none here is of no standard that matters.
  const shown = rename(name).replace(/[^\w-]/g, '-');
  return /^[a-z].*-/i.test(shown) ? shown.toLowerCase() : `x-${shown.toLowerCase()}`;
}
