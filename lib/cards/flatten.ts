// A view as plain data, to be sent to the page: the overlay shows it and tells, by their `data-act`, which of its controls was used.
import { type ComponentChildren, isValidElement, type VNode } from 'preact';
import type { Drawn } from '@/lib/messages';

type Attributes = Record<string, string | number | boolean>;

/** The elements of a view. Components are called; what only lives in code (handlers, references) has no place in it. */
export function flatten(view: ComponentChildren): Drawn[] {
  if (Array.isArray(view)) return view.flatMap(flatten);
  if (!isValidElement(view)) return view === null || view === undefined || typeof view === 'boolean' ? [] : [`${view}`];
  const { type, props } = view as VNode<Attributes>;
  if (typeof type !== 'string') return flatten((type as (props: unknown) => ComponentChildren)(props));
  const { children, ...attributes } = props;
  const known = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return [[type, Object.fromEntries(known), ...flatten(children)]];
}
