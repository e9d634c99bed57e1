/** Counts how often a suggestion was right, for each language and each kind of label. */
import type { Judged } from './judge.ts';
import { wilson } from './wilson.ts';

export interface Accuracy {
  readonly figure: string;
  /** Share of right ones, 0 to 1. */
  readonly value: number;
  readonly n: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
  readonly basis: string;
  readonly lang: string;
}

const FIGURES = [
  { figure: 'area.top1', about: 'area', among: 1 },
  { figure: 'area.top3', about: 'area', among: 3 },
  { figure: 'need.top1', about: 'need', among: 1 },
] as const;

const ALL = 'all';
const DECIMALS = 3;

/** Language by language and basis by basis, `all` last; what was never seen is left out. */
export function figuresOf(judged: readonly Judged[]): readonly Accuracy[] {
  const langs = [...new Set(judged.map(({ lang }) => lang))].sort();
  const bases = [...new Set(judged.map(({ basis }) => basis))].sort();
  return [...langs, ALL].flatMap((lang) =>
    FIGURES.flatMap(({ figure, about, among }) =>
      [...bases, ALL].flatMap((basis) => {
        const rows = judged.filter(
          (row) => row.about === about && is(row.lang, lang) && is(row.basis, basis),
        );
        if (rows.length === 0) return [];
        const hits = rows.filter(({ place }) => place >= 0 && place < among).length;
        return { figure, ...shareOf(hits, rows.length), basis, lang };
      }),
    ),
  );
}

function is(value: string, wanted: string): boolean {
  return wanted === ALL || value === wanted;
}

function shareOf(hits: number, n: number): Pick<Accuracy, 'value' | 'n' | 'low' | 'high'> {
  const { low, high } = wilson(hits, n);
  return { value: rounded(hits / n), n, low: rounded(low), high: rounded(high) };
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
