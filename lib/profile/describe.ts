// Makes lasting descriptions of an element that a person has shown: its words first, then its field's name, last where it stands.
// The page tries them in this order and keeps the first that finds that element alone.
import { HOOKS } from '@/lib/site/hooks';
import { attributeWords, plain } from '@/lib/text/wording';
import { isGenerated, isStableClass, isStableId } from './generated';
import type { PartId, Pointed, Role, Variant } from './schema';

/** What a variant says, before it is dated. */
type Description = Pick<Variant, 'roles' | 'says' | 'fields' | 'css'>;

/** An element as told. */
interface Told {
  tag: string;
  id: string;
  name: string;
  role: string;
  type: string;
  classes: string;
}

function elementOf([tag = '', id = '', name = '', role = '', type = '', classes = '']: string[]): Told {
  return { tag, id, name, role, type, classes };
}

/** More would be tried for long on a large page, and be worth nothing. */
const MOST = 24;
const CLICKABLE: Role[] = ['button', 'link', 'menuitem'];
/** Parts whose words are those of an establishment, or of all of them: another on the next page. */
const WORDLESS: readonly PartId[] = ['structureName', 'structureList', 'signInForm'];
/** Tags that say by themselves what they are. */
const TELLING = /^(h[1-4]|table|main|nav|header|footer|aside|form|fieldset|dialog|select|textarea|[a-z]+-[a-z-]+)$/;
const LANDMARKS = /^(main|nav|header|footer|aside|form|fieldset|dialog|table)$/;

/**
 * Descriptions, best first; none when nothing of the element lasts.
 * @param seen month of the lesson, `YYYY-MM`
 * @param names of the establishments on screen: they are no part of a control's name
 */
export function describe(shown: Pointed, seen: string, names: readonly string[] = []): Variant[] {
  const { part } = shown;
  const [own, ...around] = shown.trail.map(elementOf);
  if (!own) return [];
  const roles = rolesOf(part, own, around[0]);
  const places = placesOf(own, around);
  const said = WORDLESS.includes(part) ? [] : wordingsOf(shown, names);
  const found: Description[] = [
    // Without a role to go by, words are looked for in what is drawn alike.
    ...said.flatMap((says): Description[] =>
      roles ? [{ roles, says: [says] }] : places.slice(0, 6).map((css) => ({ css, says: [says] })),
    ),
    ...(roles ? fieldsOf(own).map((field) => ({ roles, fields: [field] })) : []),
    // A notice is there or not: where it stands tells nothing.
    ...(part === 'dossierNotice' ? [] : places.map((css): Description => (roles ? { roles, css } : { css }))),
  ];
  const once = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  return once.slice(0, MOST).map((one) => ({ seen, ...one, sure: 1 }));
}

/** What may play the part: a button may become a link. None when the element is declared as nothing of the kind. */
function rolesOf(part: PartId, own: Told, parent: Told | undefined): Role[] | undefined {
  const hooks: Partial<Record<PartId, { roles: Role[] }[]>> = HOOKS;
  const able = new Set(hooks[part]?.flatMap(({ roles }) => roles));
  if (!playedBy(own, parent).some((role) => able.has(role))) return undefined;
  return able.has('button') ? CLICKABLE : [...able];
}

/** The roles of an element, as `ROLE_SELECTORS` of the page tells them. */
function playedBy({ tag, type, role }: Told, parent: Told | undefined): Role[] {
  const input = tag === 'input' ? type || 'text' : '';
  const plays: Record<Role, boolean> = {
    button: /^(button|summary)$/.test(tag) || /^(button|submit|image)$/.test(input) || role === 'button',
    link: /^(a|area)$/.test(tag) || role === 'link',
    checkbox: /^(checkbox|radio)$/.test(input) || /^(checkbox|switch|radio|tab|menuitemcheckbox)$/.test(role),
    textbox: /^(text|search)$/.test(input) || tag === 'textarea' || role === 'textbox',
    menuitem: role === 'menuitem' || parent?.role === 'menu' || (tag === 'li' && parent?.tag === 'menu'),
    heading: /^h[1-4]$/.test(tag) || role === 'heading',
  };
  return (Object.keys(plays) as Role[]).filter((one) => plays[one]);
}

/** `mss 1 234` → `mss *`, `mss 1 234`; the name of an establishment is any words. */
function wordingsOf({ part, name }: Pointed, names: readonly string[]): string[] {
  let words = ` ${plain(name)} `;
  for (const other of names.map(plain)) if (other.length > 3) words = words.replaceAll(` ${other} `, ' * ');
  const said = words.trim().replace(/\*( \*)+/g, '*');
  if (part === 'dossierNotice') return openingOf(said);
  const counted = /^(.*\D) (\d+(?: \d{3})*)$/.exec(said);
  const general = counted ? `${counted[1]} *` : '';
  // A large number at the end is a count, that changes; a small one may be what tells a field from the next.
  const both = counted && digitsIn(counted[2]) > 2 ? [general, said] : [said, general];
  return both.filter((one) => one.length <= 120 && /[a-z]{2}/.test(one));
}

/** A notice goes on with a date or somebody's name: its first words are enough, four at least. */
function openingOf(said: string): string[] {
  const words = said.split(' ');
  const end = words.findIndex((word) => /\d|\*/.test(word));
  const first = words.slice(0, Math.min(end < 0 ? words.length : end, 8));
  return first.length < 3 ? [] : [`${first.join(' ')} *`];
}

const digitsIn = (text = '') => text.replace(/\D/g, '').length;

/** Its `name` then its `id`, what is made up replaced: `j_idt45:nomDossier` → `* nom dossier`. */
function fieldsOf({ name, id }: Told): string[] {
  return [name, id].flatMap((attribute) => {
    const tokens = attribute.split(/[:.[\]]+/).filter(Boolean);
    const words = tokens.map((token) => (isGenerated(token) ? '*' : attributeWords(token)));
    const wording = words
      .join(' ')
      .replace(/\*( \*)+/g, '*')
      .trim();
    return wording.length <= 120 && /[a-z]{3}/.test(wording) ? [wording] : [];
  });
}

/** Selectors, surest first: its own id, its classes, then those of what it stands in; never by its rank among others. */
function placesOf(own: Told, around: readonly Told[]): string[] {
  const tag = tagOf(own);
  const role = roleOf(own);
  const classes = classesOf(own).map((one) => `${tag}.${one}`);
  const selves = [
    ...classes,
    ...(role ? [tag + role] : []),
    ...(tag === 'input' && own.type ? [`${tag}${quoted('type', own.type)}`] : []),
    tag,
  ];
  const anchors = around.flatMap((one) => [
    ...idOf(one),
    ...classesOf(one).map((name) => `.${name}`),
    ...(LANDMARKS.test(one.tag) ? [one.tag] : []),
  ]);
  const inside = anchors.flatMap((anchor) => selves.map((self) => `${anchor} ${self}`));
  const alone = [...idOf(own), ...(role ? [tag + role] : []), ...classes];
  const css = [...alone, ...inside, ...(TELLING.test(tag) ? [tag] : [])];
  return css.filter((one) => one.length <= 300);
}

const tagOf = ({ tag }: Told) => (/^[a-z][a-z\d-]*$/.test(tag) ? tag : '*');
const quoted = (attribute: string, value: string) => (/^[\w:.-]+$/.test(value) ? `[${attribute}="${value}"]` : '');
const roleOf = ({ role }: Told) => quoted('role', role);

/** Its id, and for a form its name. */
function idOf({ tag, id, name }: Told): string[] {
  return [
    ...(isStableId(id) ? [quoted('id', id)] : []),
    ...(/^(form|table|fieldset)$/.test(tag) && isStableId(name) ? [tag + quoted('name', name)] : []),
  ];
}

const classesOf = ({ classes }: Told) => classes.split(/\s+/).filter(isStableClass).slice(0, 4);
