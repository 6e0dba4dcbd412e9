// Tracks dossiers from what the pages show: one created, opened or renamed is in the popup without being asked.

import { defineFeature, type FeatureContext } from '@/lib/features/feature';
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
  let stored = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the field held when Save was pressed, until it is known to be kept. */
  let saving = '';

  function name(): string {
    const now = site.views().find((other) => other.document === document);
    return (now && readDossierPage(now)?.name.trim()) ?? '';
  }

  function capture(what: 'opened' | 'renamed', seen: string) {
    if (!seen || seen === stored) return;
    stored = seen;
    const last = visited();
    const told = {
      id: crypto.randomUUID(),
      what,
      sheet,
      ...(last ? { visited: last } : {}),
      name: seen.slice(0, 300),
      url,
    };
    send('dossiers.seen', told).catch(() => {
      stored = '';
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
  document.addEventListener('submit', save, { signal, capture: true });
  // Whoever goes on at once has saved all the same.
  onAbort(signal, settle);
  capture('opened', name());
}
