// Tracks dossiers from what the pages show: one created, opened or renamed is in the popup without being asked.

import { defineFeature, type FeatureContext } from '@/lib/features/feature';
import type { RawSheet } from '@/lib/messages';
import { onAbort } from '@/lib/signals';
import { readDossierPage } from '@/lib/site/dossier-page';
import { isGone } from '@/lib/site/frames';
import { rawSheet } from '@/lib/site/sheet';

/** The site's answer to its own Save is waited for this long before the name is read again, ms. */
const SAVED_MS = 1200;

export default defineFeature({ id: 'dossier-capture', pages: ['dossier'], hooks: ['dossierName'], setup });

function setup({ signal, site, view, part, visited, send }: FeatureContext) {
  const { document } = view;
  const url = document.location.href.slice(0, 2000);
  const sheet = rawSheet(view);
  /** The sheet as last told. */
  let told = JSON.stringify(sheet);
  let stored = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the field held when Save was pressed, until it is known to be kept. */
  let saving = '';

  const current = () => site.views().find((other) => other.document === document);

  function name(): string {
    const now = current();
    return (now && readDossierPage(now)?.name.trim()) ?? '';
  }

  function capture(what: 'opened' | 'renamed', seen: string) {
    if (!seen || seen === stored) return;
    stored = seen;
    send('dossiers.seen', { id: crypto.randomUUID(), what, ...about(sheet) }).catch(() => {
      stored = '';
    });
  }

  function about(sheet: RawSheet) {
    const last = visited();
    return { sheet, ...(last ? { visited: last } : {}), name: stored.slice(0, 300), url };
  }

  /** What is edited in the dossier is compared without its page being opened again. */
  function follow() {
    const now = current();
    const sheet = now && rawSheet(now);
    const text = JSON.stringify(sheet);
    if (!sheet || !stored || text === told) return;
    told = text;
    send('dossiers.sheet', about(sheet)).catch(() => {
      told = '';
    });
  }

  function settle() {
    clearTimeout(timer);
    // A site that says the field is wrong has kept nothing.
    const refused = part('dossierName')?.ariaInvalid === 'true';
    if (saving && !refused) capture('renamed', isGone(document) ? saving : name() || saving);
    saving = '';
  }

  function save() {
    saving = name();
    clearTimeout(timer);
    timer = setTimeout(settle, SAVED_MS);
  }

  // Only the press of the site's own Save tells that a name is kept: what is being typed is nobody's business.
  const onClick = (event: Event) => {
    const button = part('saveName');
    if (event.isTrusted && button && event.composedPath().includes(button)) save();
  };
  document.addEventListener('click', onClick, { signal, capture: true });
  document.addEventListener('submit', (event) => event.isTrusted && save(), { signal, capture: true });
  // Whoever goes on at once has saved all the same.
  onAbort(signal, settle);
  site.subscribe((change) => change === 'page' && follow(), signal);
  capture('opened', name());
}
