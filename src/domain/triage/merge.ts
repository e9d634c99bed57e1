// Merging proposals about the same into one challenge, and taking that apart again.
import type { Changed } from '../proposal/change.ts';
import type { ProposalEvent } from '../proposal/event.ts';
import type { EventKind } from '../proposal/event-kinds.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { STATUSES } from '../proposal/status.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** Longest reason told with it, in characters. */
export const MERGE_REASON_MAX = 500;
/** As many can be merged into one. */
export const MERGED_MAX = 50;

export type MergeProblem =
  | { readonly kind: 'itself' }
  /** The one that is to stay is withdrawn, closed or merged itself. */
  | { readonly kind: 'main-ended' }
  /** This one is withdrawn, closed or part of another. */
  | { readonly kind: 'child-ended' }
  /** One of the two has its answer, or the answer lies ready. */
  | { readonly kind: 'answered' }
  /** Others are merged into this one: those must be taken apart first. */
  | { readonly kind: 'has-merged' }
  | { readonly kind: 'too-many' };

export type UnmergeProblem =
  /** The answer was given for all of them. */
  { readonly kind: 'answered' };

interface By {
  readonly person: PersonId | 'system';
  /** ISO instant. */
  readonly now: string;
}

/**
 * Why the one cannot become part of the other; undefined when it can, or is already. The number of
 * the one that stays is smaller where two were merged into each other at once: it wins.
 */
export function whyNotMerged(main: Proposal, child: Proposal): MergeProblem | undefined {
  if (main.no === child.no) return { kind: 'itself' };
  return whyNoMain(main, child.no) ?? whyNoChild(child, main.no);
}

/** First the one that stays takes the other up; it has it already: no events. */
export function absorb(main: Proposal, child: ProposalNo, by: By): Result<Changed, MergeProblem> {
  if (main.no === child) return refused({ kind: 'itself' });
  if (hasMerged(main, child)) return ok({ proposal: main, events: [] });
  const problem = whyNoMain(main, child);
  if (problem !== undefined) return refused(problem);
  const merged = [...(main.merged ?? []), child];
  return ok({
    proposal: { ...main, merged, changedAt: by.now },
    events: [event(main, { kind: 'absorbed', with: child }, by)],
  });
}

/** Then the other becomes part of it, and keeps what it was; it is already: no events. */
export function mergeInto(
  child: Proposal,
  main: ProposalNo,
  by: By,
): Result<Changed, MergeProblem> {
  if (child.mergedInto?.no === main) return ok({ proposal: child, events: [] });
  const problem = whyNoChild(child, main);
  if (problem !== undefined) return refused(problem);
  const { dueOn, question, sentOnAt: _sentOnAt, merged: _merged, ...rest } = child;
  // A question that is open is moot: afterwards it is with those who sort again.
  const was =
    question === undefined
      ? { status: child.status, holder: child.holder, dueOn }
      : { status: 'assessing' as const, holder: { kind: 'team' } as const, dueOn: question.dueOn };
  return ok({
    proposal: {
      ...rest,
      status: 'merged',
      holder: { kind: 'nobody' },
      mergedInto: {
        no: main,
        status: was.status,
        holder: was.holder,
        ...(was.dueOn !== undefined && { dueOn: was.dueOn }),
      },
      changedAt: by.now,
    },
    events: [
      {
        ...event(child, { kind: 'merged', with: main }, by),
        to: 'merged',
        holder: { kind: 'nobody' },
      },
    ],
  });
}

/** Why a merging cannot be undone; undefined when it can. One that was taken back lets go of all. */
export function whyNotUnmerged(main: Proposal): UnmergeProblem | undefined {
  return isAnswered(main) ? { kind: 'answered' } : undefined;
}

/** First the one that stayed lets go of the other; it has not got it: no events. */
export function letGo(main: Proposal, child: ProposalNo, by: By): Changed {
  if (!hasMerged(main, child)) return { proposal: main, events: [] };
  const { merged = [], ...rest } = main;
  const left = merged.filter((one) => one !== child);
  return {
    proposal: { ...rest, ...(left.length > 0 && { merged: left }), changedAt: by.now },
    events: [event(main, { kind: 'unmerged', with: child }, by)],
  };
}

/**
 * Then the other is as it was. Where its day has passed meanwhile, or is today, it gets `dueOn`
 * instead; whoever had it to answer has it anew. It is its own already: no events.
 */
export function standAlone(
  child: Proposal,
  main: ProposalNo,
  by: By & { readonly today: string; readonly dueOn: string },
): Changed {
  const { mergedInto: was, ...rest } = child;
  if (was?.no !== main) return { proposal: child, events: [] };
  const { status, holder } = was;
  const dueOn = was.dueOn !== undefined && was.dueOn <= by.today ? by.dueOn : was.dueOn;
  return {
    proposal: {
      ...rest,
      status,
      holder,
      ...(dueOn !== undefined && { dueOn }),
      ...(status === 'forwarded' && { sentOnAt: by.now }),
      changedAt: by.now,
    },
    events: [{ ...event(child, { kind: 'unmerged', with: main }, by), to: status, holder }],
  };
}

/**
 * Which of them stays unless somebody chooses: one that others were merged into already, else the
 * oldest; undefined when none of them can.
 */
export function stayingOf(proposals: readonly Proposal[]): Proposal | undefined {
  const rank = ({ merged = [] }: Proposal) => (merged.length > 0 ? 0 : 1);
  return proposals
    .filter((one) => whyNoMain(one, one.no) === undefined)
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) ||
        compare(one.receivedAt, other.receivedAt) ||
        compare(one.no, other.no),
    )[0];
}

/** True when it can still be merged with others. */
export function mayMerge(proposal: Proposal): boolean {
  return stayingOf([proposal]) !== undefined;
}

function whyNoMain(main: Proposal, child: ProposalNo): MergeProblem | undefined {
  if (isAnswered(main)) return { kind: 'answered' };
  if (STATUSES[main.status].final) return { kind: 'main-ended' };
  const { merged = [] } = main;
  return merged.length >= MERGED_MAX && !hasMerged(main, child) ? { kind: 'too-many' } : undefined;
}

function whyNoChild(child: Proposal, main: ProposalNo): MergeProblem | undefined {
  if (child.mergedInto?.no === main) return undefined;
  if (isAnswered(child)) return { kind: 'answered' };
  if (STATUSES[child.status].final) return { kind: 'child-ended' };
  const others = (child.merged ?? []).filter((one) => one !== main);
  const isLoser = others.length === 0 && compare(main, child.no) < 0;
  return child.merged === undefined || isLoser ? undefined : { kind: 'has-merged' };
}

function isAnswered({ status, decision }: Proposal): boolean {
  return STATUSES[status].answered || (decision !== undefined && decision.state !== 'draft');
}

function hasMerged({ merged = [] }: Proposal, child: ProposalNo): boolean {
  return merged.includes(child);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function event(
  { no, status }: Proposal,
  what: { readonly kind: EventKind; readonly with: ProposalNo },
  { person, now }: By,
): ProposalEvent {
  return { no, ...what, at: now, by: person, from: status, to: status };
}
