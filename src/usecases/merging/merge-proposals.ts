// Merges proposals about the same: who would be told is shown first, then it is done, and can be undone.
import { type ProposalNo, readProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import {
  MERGE_REASON_MAX,
  stayingOf,
  type UnmergeProblem,
  whyNotMerged,
  whyNotUnmerged,
} from '../../domain/triage/merge.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import {
  type AccessDeps,
  type AccessProblem,
  type ChannelCaller,
  channelAccess,
} from '../channel-access.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { type MergeDeps, mergeOne, type StepProblem, splitOff } from './merge-steps.ts';

type Deps = AccessDeps & MergeDeps & { readonly proposals: Pick<ProposalStore, 'endorsements'> };

/** Which proposals, and which of them stays; without a word on it, the rules choose. */
export interface WantedMerge {
  readonly of: readonly ProposalNo[];
  readonly main?: ProposalNo;
}

/** As it was shown. */
export interface DecidedMerge {
  readonly main: ProposalNo;
  readonly children: readonly ProposalNo[];
}

export interface LeftOut {
  readonly no: ProposalNo;
  readonly why: StepProblem['kind'];
}

export interface MergePreview {
  readonly main: Proposal;
  /** Those that can become part of it. */
  readonly can: readonly Proposal[];
  readonly cannot: readonly LeftOut[];
  /** How many people are told. */
  readonly told: number;
}

export interface Merged {
  readonly main: Proposal;
  readonly merged: readonly ProposalNo[];
  readonly cannot: readonly LeftOut[];
}

export type MergeRefusal = AccessProblem | { readonly kind: 'not-found' };
export type ReasonProblem = {
  readonly kind: 'bad-reason';
  readonly fault: Exclude<TextProblem, { readonly kind: 'required' }>;
};

/** What would happen; nothing is changed. Without one that can stay there is nothing to show. */
export async function previewMerge(
  deps: Deps,
  caller: ChannelCaller,
  { of, main }: WantedMerge,
): Promise<Result<MergePreview, MergeRefusal | { readonly kind: 'ended' }>> {
  const access = await channelAccess(deps, caller, 'merge');
  if (!access.ok) return access;
  const numbers = [...new Set(main === undefined ? of : [main, ...of])];
  const read = await Promise.all(numbers.map((no) => deps.proposals.proposal(caller.tenant, no)));
  const found = read.flatMap((one) => one?.value ?? []);
  if (found.length === 0) return refused({ kind: 'not-found' });
  const stays = stayingOf(main === undefined ? found : found.filter(({ no }) => no === main));
  if (stays === undefined) return refused({ kind: 'ended' });
  const can: Proposal[] = [];
  const cannot: LeftOut[] = [];
  for (const no of numbers.filter((one) => one !== stays.no)) {
    const child = found.find((one) => one.no === no);
    const why = child === undefined ? 'not-found' : whyNotMerged(stays, child)?.kind;
    if (why !== undefined) cannot.push({ no, why });
    else if (child !== undefined) can.push(child);
  }
  return ok({ main: stays, can, cannot, told: await peopleToldOf(deps, can) });
}

/** Merges what can be, each with its own refusal; pressed again, it goes on where it stopped. */
export async function mergeProposals(
  deps: Deps,
  caller: ChannelCaller,
  given: DecidedMerge & { readonly why: string; readonly notCpr: boolean },
): Promise<Result<Merged, MergeRefusal | ReasonProblem>> {
  const access = await channelAccess(deps, caller, 'merge');
  if (!access.ok) return access;
  const why = given.why.trim();
  const fault = problemWith(why, given.notCpr, MERGE_REASON_MAX);
  if (fault !== undefined && fault.kind !== 'required') {
    return refused({ kind: 'bad-reason', fault });
  }
  const by = { person: caller.person, ...(why !== '' && { why }) };
  const merged: ProposalNo[] = [];
  const cannot: LeftOut[] = [];
  for (const child of childrenOf(given)) {
    const pair = { tenant: caller.tenant, main: given.main, child };
    const problem = await whyNot(deps, pair);
    const done = problem === undefined ? await mergeOne(deps, pair, by) : refused(problem);
    if (done.ok) merged.push(child);
    else cannot.push({ no: child, why: done.problem.kind });
  }
  const main = await deps.proposals.proposal(caller.tenant, given.main);
  return main === undefined
    ? refused({ kind: 'not-found' })
    : ok({ main: main.value, merged, cannot });
}

/** Takes one out again; it is as it was. Out already, it is answered as if it were the first press. */
export async function unmergeProposal(
  deps: Deps,
  caller: ChannelCaller,
  { main, child }: { readonly main: ProposalNo; readonly child: ProposalNo },
): Promise<Result<Proposal, MergeRefusal | UnmergeProblem>> {
  const access = await channelAccess(deps, caller, 'merge');
  if (!access.ok) return access;
  const [kept, part] = await Promise.all([
    deps.proposals.proposal(caller.tenant, main),
    deps.proposals.proposal(caller.tenant, child),
  ]);
  if (kept === undefined || part === undefined) return refused({ kind: 'not-found' });
  const isPart = part.value.mergedInto?.no === main || kept.value.merged?.includes(child);
  if (!isPart) return ok(part.value);
  const problem = whyNotUnmerged(kept.value);
  if (problem !== undefined) return refused(problem);
  const split = await splitOff(deps, { tenant: caller.tenant, main, child }, caller.person);
  return split.ok ? split : refused({ kind: 'not-found' });
}

/** Numbers as somebody types them, with commas or spaces between; what is none is left out. */
export function typedNumbers(typed: string, thisYear: number): readonly ProposalNo[] {
  return typed.split(/[\s,;]+/u).flatMap((one) => readProposalNo(one, thisYear) ?? []);
}

/** Asked before the first change, so that a refusal leaves no trace on the one that stays. */
async function whyNot(
  { proposals }: Deps,
  {
    tenant,
    main,
    child,
  }: { readonly tenant: ChannelCaller['tenant'] } & {
    readonly main: ProposalNo;
    readonly child: ProposalNo;
  },
): Promise<StepProblem | undefined> {
  const [kept, part] = await Promise.all([
    proposals.proposal(tenant, main),
    proposals.proposal(tenant, child),
  ]);
  if (kept === undefined || part === undefined) return { kind: 'not-found' };
  return whyNotMerged(kept.value, part.value);
}

function childrenOf({ main, children }: DecidedMerge): readonly ProposalNo[] {
  return [...new Set(children)].filter((no) => no !== main);
}

/** Whoever raised one of them, or endorsed it and follows it; each once. */
async function peopleToldOf({ proposals }: Deps, all: readonly Proposal[]): Promise<number> {
  const people = new Set<string>(all.map(({ proposer }) => proposer));
  for (const { tenant, no, endorsed } of all) {
    if (endorsed === undefined) continue;
    for (const { person, following } of await proposals.endorsements(tenant, no)) {
      if (following) people.add(person);
    }
  }
  return people.size;
}
