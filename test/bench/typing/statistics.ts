// Figures made of measures: quantiles, means, ratios.

export interface Summary {
  count: number;
  p50: number;
  p95: number;
  max: number;
  mean: number;
}

/** The value below which a share `q` of `values` lies, interpolated between neighbours; NaN of nothing. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function summary(values: readonly number[]): Summary {
  return {
    count: values.length,
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    max: quantile(values, 1),
    mean: mean(values),
  };
}

/** The median, over rounds that both have, of the ratio of a figure of one to that of the other. */
export function medianRatio(
  ours: readonly (readonly number[])[],
  theirs: readonly (readonly number[])[],
  figure: (values: readonly number[]) => number,
): number {
  const rounds = ours.slice(0, theirs.length);
  return median(rounds.map((values, i) => figure(values) / figure(theirs[i] ?? [])));
}

/** The same in another order, each order as likely. */
export function shuffled<T>(values: readonly T[], random: () => number = Math.random): T[] {
  const left = [...values];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1));
  return order;
}
