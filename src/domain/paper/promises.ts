// Promises: every time that was told for an initiative or a decision, and whether it held.
import { INITIATIVE_STATES } from '../initiative/initiative.ts';
import type { ProposalNo } from '../proposal/number.ts';
import { addDays, dayOf } from '../shared/time.ts';
import type { PaperProposal } from './paper-proposal.ts';
import type { PaperInitiative } from './stock.ts';

/**
 * `kept`: done on its last day or before. `moved` and `given-up`: another time, or that nothing comes
 * of it, was told before it ran out. `broken`: it ran out without a word. `running`: it may still be kept.
 */
export const PROMISE_STATES = ['kept', 'moved', 'given-up', 'broken', 'running'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

export interface ToldPromise {
  /** What was promised. */
  readonly title: string;
  readonly proposals: readonly ProposalNo[];
  /** Days: the last one it was promised for, and the one on which it was settled. */
  readonly until: string;
  readonly settledOn?: string;
  readonly state: PromiseState;
  /** The day it was done after all. */
  readonly doneOn?: string;
}

/** One time that was told, from `toldOn` until it was moved or is as it is now; all are days. */
interface Told {
  readonly until: string;
  readonly toldOn: string;
  readonly movedOn?: string;
}

/**
 * Every promise of the initiatives, and of decisions that have none, as it stands on the day `on`. A
 * time that was over when it was told is no promise.
 */
export function promisesOf(
  proposals: readonly PaperProposal[],
  initiatives: readonly PaperInitiative[],
  on: string,
): readonly ToldPromise[] {
  return [
    ...initiatives.flatMap((one) => ofInitiative(one, on)),
    ...proposals
      .filter((one) => !initiatives.some((initiative) => answers(initiative, one)))
      .flatMap((one) => ofDecision(one, on)),
  ];
}

/** True when the initiative answers the proposal, or one that was merged into it. */
export function answers(
  { proposals }: Pick<PaperInitiative, 'proposals'>,
  { no, merged }: Pick<PaperProposal, 'no' | 'merged'>,
): boolean {
  return proposals.some((one) => one === no || merged.includes(one));
}

/** Those that were settled in a stretch of days, both included. */
export function settledIn(
  promises: readonly ToldPromise[],
  { since, on }: { readonly since: string; readonly on: string },
): readonly ToldPromise[] {
  return promises.filter(
    ({ settledOn }) => settledOn !== undefined && settledOn >= since && settledOn <= on,
  );
}

function ofInitiative(initiative: PaperInitiative, on: string): readonly ToldPromise[] {
  const { title, proposals, state, doneAt } = initiative;
  const doneOn = state === 'done' && doneAt !== undefined ? dayOf(doneAt) : undefined;
  return timesOf(initiative).map((told): ToldPromise => {
    const { until } = told;
    const settled = told.movedOn === undefined ? now(initiative, until, on) : moved(told);
    return { title, proposals, until, ...settled, ...(doneOn !== undefined && { doneOn }) };
  });
}

function timesOf({ createdAt, horizon, moved: before = [] }: PaperInitiative): readonly Told[] {
  const times = before.map(({ until, at }, index) => ({
    until,
    toldOn: dayOf(before[index - 1]?.at ?? createdAt),
    movedOn: dayOf(at),
  }));
  const toldOn = dayOf(before.at(-1)?.at ?? createdAt);
  const last = horizon === undefined ? [] : [{ until: horizon.until, toldOn }];
  return [...times, ...last].filter((one) => one.until >= one.toldOn);
}

type Settled = Pick<ToldPromise, 'state' | 'settledOn'>;

function moved({ until, movedOn = until }: Told): Settled {
  return movedOn <= until ? { state: 'moved', settledOn: movedOn } : brokenAfter(until);
}

/** The time that holds. */
function now({ state, doneAt }: PaperInitiative, until: string, on: string): Settled {
  if (!INITIATIVE_STATES[state].over) return unsettled(until, on);
  const overOn = doneAt === undefined ? until : dayOf(doneAt);
  if (overOn > until) return brokenAfter(until);
  return { state: state === 'done' ? 'kept' : 'given-up', settledOn: overOn };
}

function ofDecision(proposal: PaperProposal, on: string): readonly ToldPromise[] {
  const { no, status, decision } = proposal;
  const { horizon, initiative, challenge = '' } = decision?.parts ?? {};
  if (decision === undefined || horizon === undefined || status !== 'decided') return [];
  const { until } = horizon;
  if (until < dayOf(decision.publishedAt)) return [];
  return [{ title: initiative ?? challenge, proposals: [no], until, ...unsettled(until, on) }];
}

function unsettled(until: string, on: string): Settled {
  return until < on ? brokenAfter(until) : { state: 'running' };
}

/** The day after its last one. */
function brokenAfter(until: string): Settled {
  return { state: 'broken', settledOn: addDays(until, 1) };
}
