/** One measured figure and whether it is within its limit, as a line of JSON. */

export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  readonly ok: boolean;
}

export interface Limit {
  readonly unit: string;
  readonly limit: number;
  /** `most`: the value must not be over the limit; `least`: not under it. */
  readonly kind?: 'most' | 'least';
}

const DECIMALS = 3;

/** Judges a value by its limit. What is no number is over every limit. */
export function figure(name: string, value: number, { unit, limit, kind = 'most' }: Limit): Figure {
  const ok = kind === 'most' ? value <= limit : value >= limit;
  return { figure: name, value: Number(value.toFixed(DECIMALS)), unit, limit, ok };
}

/** The one in the middle; of an even number the lower. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the values lie; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
