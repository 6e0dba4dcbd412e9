// Markup as text whose values are escaped, and as elements of a page.
export class Markup {
  constructor(readonly text: string) {}
}

type Value = Markup | readonly Markup[] | string | number | null;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function inserted(value: Value): string {
  if (value === null) return '';
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(inserted).join('');
  return String(value).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(String.raw({ raw: parts }, ...values.map(inserted)));
}

/** Fills `target` with `markup`. */
export function draw(target: Element, { text }: Markup): void {
  target.innerHTML = text;
}

/** Adds the one element of `markup` at the end of `parent`. */
export function append(parent: Element, { text }: Markup): HTMLElement {
  parent.insertAdjacentHTML('beforeend', text.trim());
  return parent.lastElementChild as HTMLElement;
}

/** The element of `parent` that `selector` names. @throws Error when it was not drawn. */
export function the<E extends HTMLElement = HTMLElement>(parent: ParentNode, selector: string): E {
  const element = parent.querySelector<E>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}
