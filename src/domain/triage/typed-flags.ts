// Marks as they are chosen and typed on their form, and what can be wrong with them.
import { AUTOMATION_STAGES, BUDGET_KINDS, type BudgetKind, type Flags } from '../proposal/marks.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { isDay } from '../shared/time.ts';
import { readNumber } from '../shared/typed-number.ts';
import { FLAG_KINDS, type FlagKind } from './flags.ts';

/** Longest name of a reviewer, in characters. */
export const REVIEWER_MAX = 80;
/** More hours a year than a municipality works are a slip of the finger. */
const HOURS_MAX = 10_000_000;
/** More kroner than a municipality has are one too. */
const KR_MAX = 100_000_000_000;
/** Budgets are for the years to come, and a few that have been. */
const YEARS = { before: 5, ahead: 10 } as const;

/** As chosen and typed; an empty text where nothing is. Days are `2026-12-07`. */
export interface TypedFlags {
  readonly kinds: readonly string[];
  /** Net hours a year, as Danes write numbers. */
  readonly hours: string;
  readonly reviewer: string;
  readonly reviewedAt: string;
  readonly year: string;
  readonly budgetKind: string;
  /** Kroner, without regard to what costs and what saves. */
  readonly amount: string;
  readonly stage: string;
}

export type FlagFault =
  | { readonly field: 'hours' | 'year' | 'amount' | 'reviewedAt'; readonly kind: 'unreadable' }
  | { readonly field: 'reviewer' | 'stage' | 'budgetKind'; readonly kind: 'required' }
  | { readonly field: 'reviewer'; readonly kind: 'too-long' | 'cpr' };

type Read<T> = Result<T, readonly FlagFault[]>;

/**
 * Reads what was typed, or says all that is wrong with it: law needs a named reviewer, the budget a
 * year near `today`. What belongs to a mark that is not set is not looked at.
 */
export function readFlags(typed: TypedFlags, today: string): Read<Flags> {
  const reads: { readonly [K in FlagKind]: () => Read<Flags> } = {
    movesWork: () => readHours(typed.hours),
    touchesLaw: () => readLaw(typed),
    concernsMed: () => ok({ concernsMed: true }),
    budget: () => readBudget(typed, today),
    automation: () => readStage(typed.stage),
  };
  const read = FLAG_KINDS.filter((kind) => typed.kinds.includes(kind)).map((kind) => reads[kind]());
  const faults = read.flatMap((one) => (one.ok ? [] : one.problem));
  if (faults.length > 0) return refused(faults);
  return ok(Object.assign({}, ...read.map((one) => (one.ok ? one.value : {}))));
}

/** What the form shows of flags that are set. */
export function typedFlags(flags: Flags = {}): TypedFlags {
  const { movesWork, touchesLaw, budget, automation } = flags;
  const hours = movesWork?.netHours;
  return {
    kinds: FLAG_KINDS.filter((kind) => flags[kind] !== undefined),
    hours: hours === undefined ? '' : String(hours).replace('.', ','),
    reviewer: touchesLaw?.reviewer ?? '',
    reviewedAt: touchesLaw?.reviewedAt ?? '',
    year: budget === undefined ? '' : String(budget.year),
    budgetKind: budget?.kind ?? '',
    amount: budget?.amount === undefined ? '' : String(Math.abs(budget.amount)),
    stage: automation ?? '',
  };
}

function readHours(text: string): Read<Flags> {
  if (text.trim() === '') return ok({ movesWork: {} });
  const netHours = readNumber(text);
  return netHours === undefined || Math.abs(netHours) > HOURS_MAX
    ? refused([{ field: 'hours', kind: 'unreadable' }])
    : ok({ movesWork: { netHours } });
}

function readLaw({ reviewer: typed, reviewedAt }: TypedFlags): Read<Flags> {
  const reviewer = typed.trim().replace(/\s+/gu, ' ');
  if (reviewer === '') return refused([{ field: 'reviewer', kind: 'required' }]);
  if ([...reviewer].length > REVIEWER_MAX)
    return refused([{ field: 'reviewer', kind: 'too-long' }]);
  if (reviewedAt === '') return ok({ touchesLaw: { reviewer } });
  return isDay(reviewedAt)
    ? ok({ touchesLaw: { reviewer, reviewedAt } })
    : refused([{ field: 'reviewedAt', kind: 'unreadable' }]);
}

/** A year near `today`; an amount has a kind, which says whether it costs or saves. */
function readBudget({ year: typedYear, budgetKind, amount: typed }: TypedFlags, today: string) {
  const year = readYear(typedYear, today);
  const kind = BUDGET_KINDS.find((one) => one === budgetKind);
  const amount = typed.trim() === '' ? undefined : readAmount(typed);
  const unreadable = typed.trim() !== '' && amount === undefined;
  const faults: readonly FlagFault[] = [
    ...(year === undefined ? [{ field: 'year', kind: 'unreadable' } as const] : []),
    ...(unreadable ? [{ field: 'amount', kind: 'unreadable' } as const] : []),
    ...(kind === undefined && amount !== undefined
      ? [{ field: 'budgetKind', kind: 'required' } as const]
      : []),
  ];
  if (year === undefined || faults.length > 0) return refused(faults);
  const signed = kind && amount !== undefined && { amount: signOf(kind) * amount };
  return ok({ budget: { year, ...(kind && { kind }), ...signed } });
}

function readYear(text: string, today: string): number | undefined {
  const year = /^20\d{2}$/.test(text.trim()) ? Number(text.trim()) : 0;
  const now = Number(today.slice(0, 4));
  return year >= now - YEARS.before && year <= now + YEARS.ahead ? year : undefined;
}

/** Whole kroner above 0, whether it was typed with a sign or not. */
function readAmount(text: string): number | undefined {
  const amount = Math.round(Math.abs(readNumber(text) ?? 0));
  return amount === 0 || amount > KR_MAX ? undefined : amount;
}

function signOf(kind: BudgetKind): 1 | -1 {
  return kind === 'investment' ? 1 : -1;
}

function readStage(text: string): Read<Flags> {
  const automation = AUTOMATION_STAGES.find((one) => one === text);
  return automation === undefined
    ? refused([{ field: 'stage', kind: 'required' }])
    : ok({ automation });
}
