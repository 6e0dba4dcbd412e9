// The health of the site in sentences a director understands: what is lost, since when, and how a part was found.
import { NEEDS, SURE } from '@/lib/frames/needs';
import type { CivilDate, FeatureId, PartId, Recognised } from '@/lib/messages';
import { allOf, monthWords } from './language';
import { type TextKey, t } from './text';

/** What a feature has not found; `lostOn` when it once had. */
export interface Loss {
  id: FeatureId;
  missing: readonly PartId[];
  /** Known by the address alone: there may be good reasons. */
  doubt?: boolean | undefined;
  lostOn?: CivilDate | undefined;
}

/** Under this a part that is used is a good guess. */
const CERTAIN = 0.85;

const key = (id: string) => id.replace(/-/g, '_');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** « liste des structures » */
export const partName = (part: PartId) => t(`part_${part}`);

/** « la liste des structures » */
export const theParts = (parts: readonly PartId[]) => allOf(parts.map((id) => t(`the_${id}` as TextKey)));

/** « aujourd’hui », « le 12/03 », « le 12/03/2025 » when it was another year. */
export function dayWords(day: CivilDate, today: CivilDate): string {
  if (day >= today) return t('health_today');
  const [year, month, date] = day.split('-');
  return t('health_day', [date, month, ...(year === today.slice(0, 4) ? [] : [year])].join('/'));
}

/** « La recherche ne reconnaît plus la liste des structures depuis le 12/03. » Features that miss the same are told together. */
export function lossSentences(losses: readonly Loss[], today: CivilDate): string[] {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const same = JSON.stringify([
      loss.missing.length > 0 ? loss.missing : NEEDS[loss.id].page,
      loss.lostOn,
      loss.doubt,
    ]);
    groups.set(same, [...(groups.get(same) ?? []), loss]);
  }
  return [...groups.values()].map((group) => sentence(group, today));
}

function sentence(group: readonly Loss[], today: CivilDate): string {
  const [first] = group as [Loss];
  const many = group.length > 1 || first.id === 'quick-filters';
  const who = capital(allOf(group.map(({ id }) => t(`the_feature_${key(id)}` as TextKey))));
  const { page } = NEEDS[first.id];
  const what = first.missing.length > 0 ? theParts(first.missing) : t(`the_page_${page}` as TextKey);
  if (!first.lostOn) return t(many ? 'health_never_n' : 'health_never_1', who, what);
  const why = first.doubt ? t(`health_normal_${page}` as TextKey) : '';
  return t(many ? 'health_lost_n' : 'health_lost_1', who, what, dayWords(first.lostOn, today) + why);
}

/** « Aucune page du ROR n’est reconnue depuis le 12/03. » */
export const unknownSentence = (since: CivilDate, today: CivilDate) =>
  t('health_unknown_since', dayWords(since, today));

/** How a part was found: « par son libellé (variante de novembre 2026) ». `taught`: how many of its variants the user has shown. */
export function howFound({ by, variant, seen, sure }: Recognised, taught: number): string {
  if (sure < SURE) return t('health_unsure');
  const way = variant !== undefined && variant < taught ? t('health_by_taught') : t(`health_by_${by}`);
  const dated = seen ? t('health_variant', monthWords(seen)) : '';
  return way + dated + (sure < CERTAIN ? t('health_likely') : '');
}

/** « en 3 ms » */
export const tookWords = (took: number) => t('health_took', Math.max(1, Math.round(took)));
