// Starts and stops features as the page and the settings change; one that fails never stops another.
import type { Directory } from '@/lib/directory/directory';
import type { Feature, FeatureContext } from '@/lib/features/feature';
import type { Drawn, FrameReport, PartId, Settings, Structure } from '@/lib/messages';
import type { Send } from '@/lib/sender';
import { listeners } from '@/lib/signals';
import { isGone } from '@/lib/site/frames';
import { THRESHOLD } from '@/lib/site/locate';
import { isAboutDossier, type View } from '@/lib/site/pages';
import { rawSheet } from '@/lib/site/sheet';
import type { Site } from '@/lib/site/site';
import type { Overlay } from './surface';

interface Run {
  controller: AbortController;
  view: View;
  address: string;
}

export interface Parts {
  site: Site;
  overlay: Overlay;
  directory: Directory;
  settings: { now(): Settings; subscribe(listener: (settings: Settings) => void, signal: AbortSignal): void };
  send: Send;
  visited: Structure | undefined;
  strip: Drawn[];
  onDossiers(listener: () => void, signal: AbortSignal): void;
}

type Status = FrameReport['features'][number];

/** What was found in one document, as told to the popup. */
function recognised({ parts, doubts }: View): FrameReport['parts'] {
  return [...parts, ...doubts].map(([id, { element: _, ...how }]) => ({ id, ...how }));
}

/** Runs `features` until `signal` aborts; `report` is called when what runs, or what is recognised, has changed, and answers what is lost. */
export function runFeatures(
  features: readonly Feature[],
  parts: Parts,
  report: (report: FrameReport) => Promise<{ lost: string }>,
  signal: AbortSignal,
): void {
  const { site, overlay, directory, settings } = parts;
  const runs = new Map<Feature, Run>();
  const failed = new Set<Feature>();
  let visited = parts.visited;
  /** The last sheet sent to be read, as text, and what came of it. */
  let sent = '';
  let paged: string | undefined;
  let reading: Promise<Structure | undefined> = Promise.resolve(undefined);
  let last = '';
  /** What is lost here and since when, as the background last said; and who shows it. */
  let lost = '';
  const showing = listeners<[string]>();

  function viewFor(feature: Feature): View | undefined {
    if (feature.pages.length === 0) return site.views()[0];
    return site.views().find((view) => feature.pages.includes(view.kind));
  }

  const lacking = (ids: readonly PartId[], view: View) => ids.filter((id) => !view.parts.get(id)?.element.isConnected);

  function status(feature: Feature): Status {
    const { id } = feature;
    if (settings.now().off.includes(id)) return { id, state: 'off', missing: [] };
    if (failed.has(feature)) return { id, state: 'failed', missing: [] };
    const view = viewFor(feature);
    const expected = view && (feature.expects?.(view) ?? true);
    if (runs.has(feature)) return { id, state: 'on', missing: expected ? lacking(feature.uses ?? [], view) : [] };
    return { id, state: 'waiting', missing: expected ? lacking(feature.hooks, view) : [] };
  }

  function health(): FrameReport {
    const view = site.views()[0];
    const warned = site.views().some((v) => v.parts.has('dossierNotice'));
    return {
      page: view?.kind ?? 'unknown',
      ...(warned && visited ? { notice: { structure: visited } } : {}),
      ...(visited ? { visited } : {}),
      ...(overlay.ousted() ? { ousted: true } : {}),
      features: features.map(status),
      parts: site.views().flatMap(recognised),
      places: site
        .views()
        .slice(0, 30)
        .map(({ kind, document }) => ({ page: kind, address: document.location.href.slice(0, 2000) })),
      took: site.took(),
    };
  }

  function start(feature: Feature, view: View) {
    const controller = new AbortController();
    const run: Run = { controller, view, address: view.document.location.href };
    runs.set(feature, run);
    const part = (id: PartId) => {
      // Asked between a frame's leaving and our noticing it.
      if (isGone(view.document)) return undefined;
      const now = site.views().find((other) => other.document === view.document);
      const element = now?.parts.get(id)?.element;
      return element?.isConnected ? element : undefined;
    };
    const context: FeatureContext = {
      signal: AbortSignal.any([signal, controller.signal]),
      site,
      view,
      part,
      overlay,
      directory,
      settings: settings.now,
      onSettings: (listener) => settings.subscribe(listener, context.signal),
      sheet: () => reading,
      visited: () => visited,
      strip: parts.strip,
      onDossiers: (listener) => parts.onDossiers(listener, context.signal),
      health,
      onLost(listener) {
        showing.subscribe(listener, context.signal);
        listener(lost);
      },
      send: parts.send,
    };
    try {
      feature.setup(context);
    } catch (error) {
      console.error(feature.id, error);
      controller.abort();
      runs.delete(feature);
      failed.add(feature);
    }
  }

  /** Where no sheet and no field is on screen, the state of a dossier may still be told. */
  function readPage() {
    const view = site.views().find(isAboutDossier);
    const sheet = view && rawSheet(view);
    const text = JSON.stringify(sheet);
    if (sheet && text !== paged) parts.send('dossiers.page', { sheet }).catch(() => {});
    paged = text;
  }

  /** The sheet on screen is read by the background, once for each state of it. */
  function readSheet() {
    const view = site.views().find(({ kind }) => kind === 'structure');
    if (!view) return;
    const sheet = { ...rawSheet(view), notice: view.parts.has('dossierNotice') };
    const text = JSON.stringify(sheet);
    if (text === sent) return;
    sent = text;
    reading = parts.send('reading.sheet', sheet).then(
      ({ structure }) => {
        visited = structure ?? visited;
        tell();
        return structure;
      },
      () => undefined,
    );
  }

  function tell() {
    const now = health();
    // How long it took is no news, nor how many rows a list has drawn as it scrolls and how sure those make it.
    const said = JSON.stringify(now, (key, value) =>
      key === 'took' || key === 'count' ? 0 : key === 'sure' ? value < THRESHOLD : value,
    );
    if (said === last) return;
    last = said;
    report(now).then(
      (answer) => {
        if (said !== last) return;
        lost = answer.lost;
        showing.tell(lost);
      },
      () => undefined,
    );
  }

  /** A run goes on while its page is the same document, at the same address, of a kind it is made for. */
  function holds(feature: Feature, run: Run, view: View | undefined): boolean {
    // What runs everywhere is about the whole page, whichever of its documents comes first.
    if (feature.pages.length === 0) return true;
    if (!view || view.document !== run.view.document) return false;
    return (
      view.kind === run.view.kind &&
      view.document.location.href === run.address &&
      lacking(feature.hooks, view).length === 0
    );
  }

  function refresh() {
    if (signal.aborted) return;
    readSheet();
    readPage();
    for (const feature of features) {
      const view = viewFor(feature);
      const off = settings.now().off.includes(feature.id);
      const run = runs.get(feature);
      if (run && (off || !holds(feature, run, view))) {
        run.controller.abort();
        runs.delete(feature);
      }
      if (!off && view && !runs.has(feature) && !failed.has(feature) && lacking(feature.hooks, view).length === 0)
        start(feature, view);
    }
    tell();
  }

  // A page that goes away is forgotten by the background; one that comes back from the history tells again.
  addEventListener('pagehide', () => (last = ''), { signal });
  site.subscribe((change) => change === 'page' && refresh(), signal);
  settings.subscribe(refresh, signal);
  refresh();
}
