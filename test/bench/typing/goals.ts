// What was wanted beside what was measured, one line a goal.
import type { Memory } from './memory';
import { number, whole } from './numbers';
import type { Readiness } from './readiness';
import type { Score, Scores } from './report';
import { median, medianRatio, quantile } from './statistics';

/** All that one browser gave; what was not measured is not there. */
export interface Measured {
  bySize: ReadonlyMap<number, Scores>;
  /** The extension's mean over the same few keys, by size. */
  curve: ReadonlyMap<number, number>;
  index: { size: number; readiness: readonly Readiness[]; memory: Memory | undefined } | undefined;
}

export interface Goal {
  wanted: string;
  /** Undefined: not measured in this run. */
  measured: number | undefined;
  most: number;
  unit?: string;
}

/** Sizes of today's region and of the whole extract, with what the mean may be of DataTables'. */
const REGION = [
  { size: 3643, meanShare: 0.15 },
  { size: 9013, meanShare: 0.08 },
];

export function goalsOf({ bySize, curve, index }: Measured): Goal[] {
  const known = index?.readiness.map((one) => one.known) ?? [];
  const hits = index?.readiness.map((one) => one.firstHit) ?? [];
  const blocked = index?.readiness.flatMap(({ longTasks }) => (longTasks ? [Math.max(0, ...longTasks)] : [])) ?? [];
  const bytes = index?.memory && index.memory.page + index.memory.worker;
  const [small, big] = [curve.get(1000), curve.get(50_000)];
  return [
    ...REGION.flatMap(({ size, meanShare }) => atSize(size, meanShare, bySize.get(size))),
    { wanted: 'moyenne à 50 000 lignes / à 1 000', measured: small && big && big / small, most: 2 },
    { wanted: '9 013 lignes lues après leur apparition', measured: some(known), most: 300, unit: 'ms' },
    {
      wanted: 'premier résultat / toutes les lignes lues (avant la fin : ≤ 1)',
      measured: hits.length > 0 ? median(hits) / median(known) : undefined,
      most: 1,
    },
    { wanted: 'tâche la plus longue pendant cette lecture', measured: some(blocked), most: 50, unit: 'ms' },
    { wanted: 'mémoire par ligne (page et travail de fond)', measured: bytes, most: 1024, unit: 'octets' },
  ];
}

function atSize(size: number, meanShare: number, scores: Scores | undefined): Goal[] {
  const ours = scores?.get('ours');
  const [tables, grid, floor] = (['datatables', 'ag-grid', 'floor'] as const).map((name) => scores?.get(name));
  const share = (peer: Score | undefined, figure: 'p50' | 'p95' | 'mean') =>
    ours && peer && ours[figure] / peer[figure];
  const byRound = (q: number) =>
    ours && floor && medianRatio(ours.rounds, floor.rounds, (values) => quantile(values, q));
  const extra =
    ours?.longTasks === undefined || floor?.longTasks === undefined ? undefined : ours.longTasks - floor.longTasks;
  const at = `${whole(size)} lignes : `;
  return [
    { wanted: `${at}p95 / DataTables`, measured: share(tables, 'p95'), most: 0.1 },
    { wanted: `${at}moyenne / DataTables`, measured: share(tables, 'mean'), most: meanShare },
    { wanted: `${at}moyenne / ag-grid`, measured: share(grid, 'mean'), most: 1.2 },
    { wanted: `${at}p50 / plancher`, measured: share(floor, 'p50'), most: 1.3 },
    { wanted: `${at}p95 / plancher, médiane des passages`, measured: byRound(0.95), most: 1.3 },
    { wanted: `${at}tâches longues de plus que le plancher`, measured: extra, most: 0, unit: 'ms' },
  ];
}

function some(values: readonly number[]): number | undefined {
  return values.length > 0 ? median(values) : undefined;
}

/** ✔ or ✘ before each goal; « – » before those that this run did not measure. */
export function inWords({ wanted, measured, most, unit = '' }: Goal): string {
  const mark = measured === undefined ? '–' : measured <= most ? '✔' : '✘';
  return `${mark} ${wanted} : voulu ≤ ${most.toLocaleString('fr-FR')}, mesuré ${number(measured)} ${unit}`.trimEnd();
}
