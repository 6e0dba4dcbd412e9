// What the frames of a tab reported, brought together: one page, and each feature once.
import type { FeatureId, FrameReport, PartId } from '@/lib/messages';

type Page = FrameReport['page'];
type FeatureReport = FrameReport['features'][number];

export interface SiteSummary {
  page: Page;
  on: FeatureId[];
  /** Switched off in the settings. */
  off: FeatureId[];
  failed: FeatureId[];
  /** Meant for this page, but parts of it were not found. */
  lacking: { id: FeatureId; missing: PartId[] }[];
}

/** In a frameset the sheet matters more than the menu beside it. */
const PAGES: readonly Page[] = ['dossier', 'structure', 'directory', 'home', 'sign-in'];
/** A feature that runs in one frame runs; one that broke anywhere is told before one that waits. */
const STATES: readonly FeatureReport['state'][] = ['on', 'failed', 'waiting', 'off'];

export function summarize(reports: readonly FrameReport[]): SiteSummary {
  const best = new Map<FeatureId, FeatureReport>();
  for (const feature of reports.flatMap((report) => report.features)) {
    const known = best.get(feature.id);
    const gain = known ? STATES.indexOf(known.state) - STATES.indexOf(feature.state) : 1;
    // Of two frames where it waits, the one that has more of its parts says best what is missing.
    const closer = gain === 0 && known && feature.missing.length < known.missing.length && feature.missing.length > 0;
    if (gain > 0 || closer) best.set(feature.id, feature);
  }
  const features = [...best.values()];
  const inState = (state: FeatureReport['state']) => features.filter((f) => f.state === state).map(({ id }) => id);
  return {
    page: PAGES.find((page) => reports.some((report) => report.page === page)) ?? 'unknown',
    on: inState('on'),
    off: inState('off'),
    failed: inState('failed'),
    lacking: features
      .filter(({ state, missing }) => state === 'waiting' && missing.length > 0)
      .map(({ id, missing }) => ({ id, missing })),
  };
}
