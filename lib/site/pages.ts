// Which page is this: each document of the page is recognised by the parts found in it.

import { plain } from '@/lib/text/wording';
import type { HookId } from './hooks';
import { type FoundList, findList } from './list';
import { type Found, locate } from './locate';
import { looksLikeStructure } from './read-rows';
import { isShown } from './roles';
import { findNotice } from './sheet';

export type PageKind = 'sign-in' | 'home' | 'directory' | 'structure' | 'dossier' | 'unknown';
/** A part of a page: a control found by its words, or one of the four found by their make-up. */
export type PartId = HookId | 'signInForm' | 'structureList' | 'dossierNotice' | 'structureFacts';

/** One document as recognised. Elements are those of the moment: ask the site again after each change. */
export interface View {
  document: Document;
  kind: PageKind;
  parts: ReadonlyMap<PartId, Found>;
  list: FoundList | null;
}

/** More rows than this and the document is a directory: nothing else is searched for in its text. */
const LONG = 200;

/** Fewer rows, on a page where nothing else is known, and the list is any list. */
const FEW = 8;

/** Recognise one document. Reads only; about 1 ms on a page that is none of ours. */
export function recognise(document: Document): View {
  const parts = new Map<PartId, Found>();
  const find = (hook: HookId, options = {}) => {
    const found = locate(hook, document, options);
    if (found) parts.set(hook, found);
    return found;
  };
  const view = (kind: PageKind, list: FoundList | null = null): View => ({ document, kind, parts, list });

  const password = [...document.querySelectorAll('input[type=password]')].find(isShown);
  if (password) {
    parts.set('signInForm', { element: password, variant: 0, sure: 1 });
    return view('sign-in');
  }

  const list = findList(document, looksLikeStructure);
  const except = list?.element;
  const mss = find('mssToggle', { except });
  find('directoryLink', { except });
  if (list) parts.set('structureList', { element: list.element, variant: 0, sure: list.sure });
  if (mss || (list && list.rows().length > LONG)) return view('directory', list);

  const name = find('dossierName');
  if (name && mentionsDossier(document)) {
    const save = nearest('saveName', name.element);
    if (save) parts.set('saveName', save);
    return view('dossier');
  }
  parts.delete('dossierName');

  const notice = findNotice(document);
  if (notice) parts.set('dossierNotice', { element: notice, variant: 0, sure: 1 });
  const actions = find('actionsMenu', { except });
  const create = find('createDossier', { except, hiddenToo: true });
  const open = notice && nearest('openDossier', notice.firstElementChild ?? notice);
  if (open) parts.set('openDossier', open);
  if (notice || create || (actions && looksLikeStructure(document.body?.textContent ?? ''))) return view('structure');

  if (list && list.rows().length >= FEW) return view('directory', list);
  return view(parts.has('directoryLink') ? 'home' : 'unknown');
}

/** The match closest to an element: in its form or line, then in what surrounds them. */
function nearest(hook: HookId, element: Element): Found | null {
  let around = element.parentElement;
  for (let i = 0; around && i < 6; i++, around = around.parentElement) {
    const found = locate(hook, around, { hiddenToo: true });
    if (found) return found;
  }
  return null;
}

/** A text field called so may be anything: the page must speak of a dossier. */
function mentionsDossier(document: Document): boolean {
  return plain((document.body?.textContent ?? '').slice(0, 100_000)).includes('dossier');
}
