// What stays of an attribute: its name, and of its value what tells how the page is built.
import type { Rename } from './identifiers';
import { shapeOf } from './shape';

type Attributes = Readonly<Record<string, string>>;
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Gone altogether: looks, secrets, what is said otherwise (`hidden`), and our own mark. */
const DROPPED = words('style hidden popover nonce integrity srcdoc data-compagnon-ror');
/** One identifier, or several. */
const IDENTIFIERS = words(`
  id name for class form list slot is part headers formcontrolname aria-labelledby aria-describedby aria-controls aria-owns
  aria-activedescendant aria-flowto aria-details aria-errormessage
`);
/** Read by people. */
const TEXTS = words(`
  title alt placeholder label summary abbr aria-label aria-description aria-roledescription aria-placeholder
`);
const NUMBERS = words(`
  colspan rowspan tabindex size maxlength minlength rows cols span border cellpadding cellspacing aria-level aria-rowcount aria-colcount
  aria-rowindex aria-colindex aria-setsize aria-posinset aria-rowspan aria-colspan
`);
/** Attributes whose value is one of a few that the standards give, those values, and no other. */
const ENUMERATED = words(`
  role type method scope dir lang target autocomplete contenteditable draggable spellcheck translate align valign wrap shape inputmode
  aria-atomic aria-autocomplete aria-busy aria-checked aria-current aria-disabled aria-expanded aria-haspopup aria-hidden aria-invalid aria-live
  aria-modal aria-multiline aria-multiselectable aria-orientation aria-pressed aria-readonly aria-relevant aria-required aria-selected aria-sort
`);
const TOKENS = words(`
  true false mixed undefined on off yes no none auto inline list both page step location date time menu listbox tree grid dialog polite assertive
  ascending descending other horizontal vertical grammar spelling additions removals text all left right center top middle bottom baseline justify
  ltr rtl fr en es de it pt ar get post _blank _self _top _parent row col rowgroup colgroup hard soft rect circle poly numeric decimal search email
  tel url button checkbox color datetime-local file hidden image month number password radio range reset submit week username
  current-password new-password one-time-code plaintext-only
  alert alertdialog application article banner blockquote caption cell code columnheader combobox complementary contentinfo definition
  deletion directory document emphasis feed figure form generic gridcell group heading img insertion link listitem log main
  marquee math menubar menuitem menuitemcheckbox menuitemradio meter navigation note option paragraph presentation progressbar
  radiogroup region row rowheader scrollbar searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist
  tabpanel term textbox timer toolbar tooltip treegrid treeitem
`);
/** Names of attributes of HTML, ARIA and SVG that fit none of the above: kept without their value. */
const PLAIN = words(`
  value href src action formaction checked disabled readonly required multiple selected open autofocus nowrap width height usemap ismap min max step
  pattern accept enctype rel download loading decoding srcset sizes media datetime cite content charset bgcolor background
  viewbox inert novalidate start reversed accesskey frameborder scrolling marginwidth marginheight noresize exportparts
  onclick onchange oninput onkeyup onkeydown onkeypress onfocus onblur onsubmit onload onmouseover onmouseout onmousedown onmouseup ondblclick
  aria-valuenow aria-valuemin aria-valuemax aria-valuetext aria-keyshortcuts
`);

export const STANDARD_NAMES: ReadonlySet<string> = new Set([
  ...IDENTIFIERS,
  ...TEXTS,
  ...NUMBERS,
  ...ENUMERATED,
  ...PLAIN,
]);
/** All that tells anything of a drawing. */
const TELLING: ReadonlySet<string> = new Set([...IDENTIFIERS, ...TEXTS, ...ENUMERATED]);
export const STANDARD_VALUES = TOKENS;

/** Classes of one element; more are a list of something else. */
const MOST = 30;

/** The attributes that a sample shows for those of an element. */
export function attributesOf(tag: string, attributes: Attributes, rename: Rename): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [raw, value] of Object.entries(attributes)) {
    const name = raw.toLowerCase();
    if (DROPPED.has(name) || (tag === 'svg' && !TELLING.has(name))) continue;
    const shown = STANDARD_NAMES.has(name)
      ? name
      : `${name.startsWith('data-') ? 'data-' : ''}${rename(name.replace(/^data-/, ''))}`;
    if (!kept.has(shown)) kept.set(shown, keptOf(tag, name, value, attributes, rename));
  }
  return kept;
}

function keptOf(tag: string, name: string, value: string, { type = '' }: Attributes, rename: Rename): string {
  const parts = value.trim().split(/\s+/);
  if (IDENTIFIERS.has(name)) return parts.slice(0, MOST).map(rename).join(' ');
  if (TEXTS.has(name)) return shapeOf(value);
  if (NUMBERS.has(name))
    return /^-?\d{1,3}$/.test(value) ? value : value.replace(/\D/g, '').replace(/\d/g, '9').slice(0, 10);
  if (ENUMERATED.has(name))
    return parts.every((part) => TOKENS.has(part.toLowerCase())) ? parts.join(' ').toLowerCase() : '';
  if (name === 'href') return addressKind(value);
  // What a button says; of any other control the value is what somebody entered.
  if (name === 'value' && tag === 'input' && /^(button|submit|reset)$/i.test(type)) return shapeOf(value);
  return '';
}

/** Where a link leads, without where: within the page, to a script, to the site, to another one. */
function addressKind(address: string): string {
  const [, kind = ''] = /^\s*(#[!/]?|javascript:|mailto:|tel:|https?:\/\/|)/i.exec(address) ?? [];
  if (kind === '') return address.trim() === '' ? '' : '/…';
  return kind.startsWith('#') && kind !== '#' ? `${kind}…` : kind.toLowerCase();
}
