// The health of the site, feature by feature, in words: for the details of the popup and the table of the settings.
import { NEEDS } from '@/lib/frames/needs';
import type { FeatureId, Recognised, SiteHealth } from '@/lib/messages';
import { dayWords, howFound, lossSentences, partName, unknownSentence } from '@/lib/text/health-words';
import { t } from '@/lib/text/text';
import { FEATURES } from './features';
import { type SiteSummary, summarize } from './site-summary';

export interface HealthRow {
  id: FeatureId;
  title: string;
  /** « active », « attend sa page »… */
  state: string;
  trouble: boolean;
  /** « liste des structures : par sa structure » */
  parts: string[];
  /** « non reconnue depuis le 12/03 » */
  since: string;
}

/** Every feature but the one that tells of the others, in the order one meets them. */
export function healthRows(health: SiteHealth): HealthRow[] {
  const summary = summarize(health.reports);
  return FEATURES.filter(({ id }) => id !== 'site-health').map(({ id, title }) => {
    const state = stateOf(id, health, summary);
    return {
      id,
      title: t(title),
      state: t(`health_state_${state}`),
      trouble: state === 'failed' || state === 'lost' || state === 'lacking',
      parts: partsOf(id, health, summary),
      since: sinceOf(id, health),
    };
  });
}

/** What is wrong, in sentences, the whole site before its features; empty when all is well. */
export function troubles(health: SiteHealth): string[] {
  const { features, unknownSince, today } = health;
  if (health.reports.some(({ ousted }) => ousted)) return [t('health_ousted')];
  if (unknownSince) return [unknownSentence(unknownSince, today)];
  const lost = features.flatMap(({ missing = [], ...one }) => (one.lostOn ? [{ ...one, missing }] : []));
  const known = new Set(lost.map(({ id }) => id));
  const lacking = summarize(health.reports).lacking.filter(({ id }) => !known.has(id));
  const never = lacking.filter(({ id }) => !features.some((one) => one.id === id));
  return lossSentences([...lost, ...never], today);
}

function stateOf(id: FeatureId, { features }: SiteHealth, summary: SiteSummary) {
  if (summary.off.includes(id)) return 'off';
  if (summary.failed.includes(id)) return 'failed';
  if (features.find((one) => one.id === id)?.lostOn) return 'lost';
  if (summary.on.includes(id)) return 'on';
  return summary.lacking.some((one) => one.id === id) ? 'lacking' : 'waiting';
}

function partsOf(id: FeatureId, { reports, taught }: SiteHealth, { on, lacking }: SiteSummary): string[] {
  const { page, parts, uses, may } = NEEDS[id];
  const here = !page || reports.some((report) => report.page === page || report.places?.some((at) => at.page === page));
  const missing = lacking.find((one) => one.id === id)?.missing ?? [];
  if (!here && missing.length === 0) return [];
  const found = reports.flatMap((report) => report.parts);
  return [...parts, ...uses, ...may].flatMap((part) => {
    const best = surest(found.filter((one) => one.id === part));
    const shown = taught.find((one) => one.id === part)?.variants ?? 0;
    if (best) return [t('health_part_found', partName(part), howFound(best, shown))];
    const expected = missing.includes(part) || (!may.includes(part) && on.includes(id));
    return expected ? [t('health_part_missing', partName(part))] : [];
  });
}

const surest = (found: readonly Recognised[]) => [...found].sort((a, b) => b.sure - a.sure)[0];

function sinceOf(id: FeatureId, { features, today }: SiteHealth): string {
  if (!NEEDS[id].page) return t('health_since_any');
  const known = features.find((one) => one.id === id);
  if (!known) return t('health_since_never');
  if (known.lostOn) return t('health_since_lost', dayWords(known.lostOn, today));
  return known.lastOn < today ? t('health_since_last', dayWords(known.lastOn, today)) : t('health_since_today');
}
