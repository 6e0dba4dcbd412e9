// What a feature is: where it runs, what it needs of the page, and the one function that starts it.

import type { Directory } from '@/lib/directory/directory';
import type { Drawn, FeatureId, FrameReport, PartId, Settings, Structure } from '@/lib/messages';
import type { Overlay } from '@/lib/overlay/surface';
import type { Send } from '@/lib/sender';
import type { PageKind, View } from '@/lib/site/pages';
import type { Site } from '@/lib/site/site';

export interface FeatureContext {
  /** Aborts when the page, the setting or the extension goes: everything started takes it and leaves the page as it was. */
  signal: AbortSignal;
  site: Site;
  /** The document this run is for. Its parts are those of the moment it was recognised: ask `part` for today's. */
  view: View;
  /** A part this feature needs, as it is now; undefined while the page redraws it. */
  part(id: PartId): Element | undefined;
  overlay: Overlay;
  /** The list on screen as data, shared by what searches and what filters it. */
  directory: Directory;
  settings(): Settings;
  /** Called at once and after each change of the settings. */
  onSettings(listener: (settings: Settings) => void): void;
  /** The establishment of the sheet on screen, as read by the background; undefined when nothing names it. */
  sheet(): Promise<Structure | undefined>;
  /** The establishment whose sheet was last on screen in this tab. */
  visited(): Structure | undefined;
  /** What reminds of the dossiers, as drawn when the page opened. */
  strip: readonly Drawn[];
  /** Called after each change of the dossiers that are tracked. */
  onDossiers(listener: () => void): void;
  /** What was recognised and which features run, as told to the popup. */
  health(): FrameReport;
  /** Called at once and when it changes, with what is lost on this page and since when, in words; '' when nothing is. */
  onLost(listener: (lost: string) => void): void;
  send: Send;
}

/** Its title and its sentence are `feature_<id>` and `feature_<id>_about` in the messages. */
export interface Feature {
  id: FeatureId;
  /** Pages where it runs; none: wherever the overlay is. */
  pages: readonly PageKind[];
  /** Parts without which it does not start, and says so. */
  hooks: readonly PartId[];
  /** Parts it does without, and whose absence it says all the same. */
  uses?: readonly PartId[];
  /** Should these parts be there on this page? Otherwise their absence is no news for site health; always, unless told. */
  expects?: (view: View) => boolean;
  setup(context: FeatureContext): void;
}

export function defineFeature(feature: Feature): Feature {
  return feature;
}
