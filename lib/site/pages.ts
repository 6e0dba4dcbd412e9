// Which page is this: each document of the page is recognised by the parts found in it.
import type { FrameReport, PartId } from '@/lib/messages';
import { plain } from '@/lib/text/wording';
import { readLines } from './lines';
import { type FoundList, findList } from './list';
import { type Found, locate, type Options, THRESHOLD } from './locate';
import { remember } from './names';
import { looksLikeStructure } from './read-rows';
import { isShown, select } from './roles';
import { above, type Tree, walk } from './roots';
import { findNotice, findTitle } from './sheet';
import { wordsOf } from './words';

export type PageKind = FrameReport['page'];

/** One document as recognised. Elements are those of the moment: ask the site again after each change. */
export interface View {
  document: Document;
  /** The document and the open shadow roots in it. */
  trees: readonly Tree[];
  kind: PageKind;
  parts: ReadonlyMap<PartId, Found>;
  /** Parts found without being sure enough: told, never used. */
  doubts: ReadonlyMap<PartId, Found>;
  list: FoundList | null;
}

/** More rows than this and the document is a directory: nothing else is searched for in its text. */
export const LONG = 200;

/** Fewer rows, on a page where nothing else is known, and the list is any list. */
const FEW = 8;

/** A page about a dossier that shows no field of its name, as once it is sent: how far it is may be said there. */
export function isAboutDossier({ kind, document, list }: View): boolean {
  return (
    !/structure|dossier|sign/.test(kind) &&
    /dossier/i.test(document.URL + document.title) &&
    !(Number(list?.count()) > LONG)
  );
}

/** Recognise one document, `before` being the list it had. Reads only. */
export function recognise(document: Document, before?: FoundList | null): View {
  remember(true);
  const view = look(document, before);
  remember(false);
  return view;
}

function look(document: Document, before?: FoundList | null): View {
  const { trees, boxes, long } = walk(document);
  // The list that was there is still: the page is ours.
  const still = isStill(before) ? before : undefined;
  let words = still || long ? undefined : wordsOf(trees);
  const parts = new Map<PartId, Found>();
  const doubts = new Map<PartId, Found>();
  const note = (part: PartId, found: Found | null) => {
    if (found) (found.sure < THRESHOLD ? doubts : parts).set(part, found);
    return parts.get(part);
  };
  const find = (part: PartId, options?: Options) =>
    words?.mayHold(part) === false ? undefined : note(part, locate(part, trees, options));
  /** Found by its make-up, unless somebody has taught where it is. */
  const madeUp = (part: PartId, element: Element | null | undefined, sure = 1, count = 1) =>
    find(part) ?? note(part, element ? { element, by: 'makeup', sure, count } : null);
  const view = (kind: PageKind, list: FoundList | null = null): View => ({
    document,
    trees,
    kind,
    parts,
    doubts,
    list,
  });

  const taught = find('structureList')?.element;
  const kept = still && (!taught || still.element === taught) ? still : null;
  const list = kept ?? (words?.mayList === false && !taught ? null : findList(boxes, looksLikeStructure, taught));
  // Long, and none of ours.
  if (long && !list) words = wordsOf(trees);
  const except = list?.element;
  const password = trees.flatMap((tree) => select('input[type=password]', tree, except)).find(isShown);
  if (madeUp('signInForm', password)) {
    parts.delete('structureList');
    return view('sign-in');
  }
  const mss = find('mssToggle', { except });
  find('directoryLink', { except });
  /** Elsewhere the facts of a sheet may be drawn as a list: they are none of establishments. */
  const directory = () => {
    if (list) note('structureList', parts.get('structureList') ?? listPart(list));
    return view('directory', list);
  };
  if (mss || (list && list.count() > LONG)) return directory();

  const notice = madeUp('dossierNotice', findNotice(trees))?.element;
  const name = find('dossierName');
  if (name && (!notice || name.sure > 0.9) && mentionsDossier(trees)) {
    note('saveName', nearest('saveName', name.element, trees));
    return view('dossier');
  }
  parts.delete('dossierName');

  const actions = find('actionsMenu', { except });
  const create = find('createDossier', { except, hiddenToo: true });
  if (notice) note('openDossier', nearest('openDossier', notice.firstElementChild ?? notice, trees));
  const isSheet =
    notice ||
    create ||
    (actions &&
      trees
        .flatMap((tree) => readLines(tree))
        .flat()
        .some(looksLikeStructure));
  if (isSheet) {
    madeUp('structureName', findTitle(trees));
    return view('structure');
  }
  parts.delete('actionsMenu');
  if (list && list.count() >= FEW) return directory();
  return view(parts.has('directoryLink') ? 'home' : 'unknown');
}

const listPart = ({ element, sure, count }: FoundList): Found => ({ element, by: 'makeup', sure, count: count() });

/** The match closest to an element: in its form or line, then in what surrounds them. */
function nearest(part: PartId, element: Element, trees: readonly Tree[]): Found | null {
  for (let i = 0, around = above(element); around && i < 8; i++, around = above(around)) {
    const area = around;
    const inside = trees.filter((tree) => 'host' in tree && holds(area, tree.host));
    const found = locate(part, [area, ...inside], { hiddenToo: true });
    if (found) return found;
  }
  return null;
}

/** Is `element` drawn within `area`, however deep in components? */
function holds(area: Element, element: Element): boolean {
  for (let node: Element | null = element; node; node = above(node)) if (node === area) return true;
  return false;
}

/** A long list that is still there is the list: nothing better is looked for, unless another was taught. */
function isStill(list: FoundList | null | undefined): list is FoundList {
  return list?.element.isConnected === true && list.count() > LONG;
}

/** A text field called so may be anything: the page must speak of a dossier. */
function mentionsDossier(trees: readonly Tree[]): boolean {
  const text = trees.map((tree) => ('body' in tree ? tree.body : tree)?.textContent ?? '').join(' ');
  return plain(text.slice(0, 100_000)).includes('dossier');
}
