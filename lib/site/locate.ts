// Finds a named part of the page by what a person sees of it: its role and its words.

import { fits } from '@/lib/text/wording';
import { HOOKS, type HookId, THRESHOLD, type Variant } from './hooks';
import { fieldName, isShown, withRole } from './roles';

export interface Found {
  element: Element;
  /** Index of the variant that matched in `HOOKS`, for site health. */
  variant: number;
  /** 0 to 1. */
  sure: number;
}

export interface Options {
  /** Subtree never looked into: the list's thousands of links are no controls of the page. */
  except?: Element | undefined;
  /** Menus keep their entries in the document, unseen until they open. */
  hiddenToo?: boolean;
}

/** The best match of a hook in a document or element, or null when none is sure enough. */
export function locate(hook: HookId, within: Document | Element, options: Options = {}): Found | null {
  const variants: readonly Variant[] = HOOKS[hook];
  const roles = [...new Set(variants.flatMap((variant) => variant.roles))];
  let best: Found | null = null;
  for (const element of withRole(roles, within, options.except)) {
    const name = fieldName(element);
    if (name.length > 120) continue;
    const variant = variants.findIndex((v) => v.sure >= THRESHOLD && v.says.some((wording) => fits(name, wording)));
    const sure = variants[variant]?.sure ?? 0;
    if (sure <= (best?.sure ?? 0) || !(options.hiddenToo || isShown(element))) continue;
    best = { element, variant, sure };
  }
  return best;
}
