// Which element plays a part, given something a person shows in it; and what can be told of that element.
import type { PartId, Pointed, Variant } from '@/lib/messages';
import { known } from './knowledge';
import { listAround } from './list';
import { locateBy } from './locate';
import { fieldName, nameOf } from './names';
import { selectorOf } from './roles';
import { above } from './roots';
import type { Site } from './site';

/** Ancestors looked at, for the one that plays and for what stands around it. */
const FAR = 9;

/** The nearest element able to play `part`: around what is shown, tied to it as a label is, or alone beside it. */
export function playerOf(part: PartId, shown: Element): Element | undefined {
  if (part === 'structureList') return listAround(shown);
  const able = selectorOf((known.hooks[part] ?? []).flatMap(({ roles }) => roles ?? []));
  if (!able) return shown;
  let around: Element | null = shown;
  for (let i = 0; around && i < FAR; i++, around = above(around)) {
    if (around.matches(able)) return around;
    const { control } = around as HTMLLabelElement;
    if (control?.matches(able)) return control;
    const inside = around.querySelectorAll(able);
    if (inside.length === 1 && i < 4) return inside[0];
    if (inside.length > 0) break;
  }
  // What nothing declares as a control may be one all the same; a name is written in a field.
  return part === 'dossierName' ? undefined : shown;
}

/** Raw facts of an element and of what it stands in; the background makes a description of them. */
export function factsOf(part: PartId, element: Element): Pointed {
  const trail: Pointed['trail'] = [];
  for (let node: Element | null = element; node && trail.length < FAR; node = node.parentElement) {
    const { localName } = node;
    // A form's own `id` and `name` may be fields of it: attributes are read as such.
    const read = (name: string) => node?.getAttribute(name) ?? '';
    trail.push([localName, ...['id', 'name', 'role', 'type', 'class'].map(read)]);
  }
  return { part, name: (nameOf(element) || fieldName(element)).slice(0, 300), trail };
}

/** The first of several variants that finds this element, and nothing else, on the whole page. */
export function singledOut(variants: readonly Variant[], element: Element, site: Site) {
  const trees = site.views().flatMap((view) => view.trees);
  return variants.find((variant) => {
    const found = locateBy([variant], trees);
    return found?.element === element && found.count === 1;
  });
}
