// What somebody who was told says of it: is it solved, what is missing, and were they heard.
import type { Changed } from '../proposal/change.ts';
import type { ProposalEvent } from '../proposal/event.ts';
import type { Degree, Verdict } from '../proposal/marks.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { type Full, hasRoom } from '../proposal/room.ts';
import { STATUSES } from '../proposal/status.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { isAskedLater } from './asked-later.ts';
import { reopen } from './reopen.ts';

/** Longest text of what is missing, in characters. */
export const MISSING_MAX = 1_000;

/** Nobody was asked, or more have said more than is kept. */
export type JudgeProblem = { readonly kind: 'not-asked' } | Full;

export type Judging =
  | { readonly solved: Degree }
  | { readonly missing: string }
  | { readonly heard: Degree };

interface By {
  readonly person: PersonId;
  /** ISO instant. */
  readonly now: string;
  /** A day: by when those who sort answer, should it be taken up again. */
  readonly dueOn: string;
}

/** What somebody said; undefined before they said anything. */
export function verdictOf(
  { verdicts = [] }: Pick<Proposal, 'verdicts'>,
  person: PersonId,
): Verdict | undefined {
  return verdicts.find((one) => one.person === person);
}

/** True once everybody was asked: it is reported done, a year has passed, or it was taken up again. */
export function isAsked(proposal: Proposal): boolean {
  const { status, outcome, verdicts = [] } = proposal;
  const { answered, final } = STATUSES[status];
  if (!answered) return !final && verdicts.length > 0;
  return outcome === 'done' || isAskedLater(proposal);
}

/**
 * Keeps the answer as the person's verdict, of which there is one: the latest counts. A no to whether
 * it is solved takes up again what was closed. Said already just so, it has no events. Refused when
 * nobody was asked; what is missing and whether they were heard come after whether it is solved.
 */
export function judgeSolved(
  proposal: Proposal,
  given: Judging,
  by: By,
): Result<Changed, JudgeProblem> {
  const former = verdictOf(proposal, by.person);
  if (!isAsked(proposal)) return refused({ kind: 'not-asked' });
  if (former === undefined && !('solved' in given)) return refused({ kind: 'not-asked' });
  const reopens = 'solved' in given && given.solved === 'no' && proposal.status === 'closed';
  if (former !== undefined && isSame(former, given) && !reopens) {
    return ok({ proposal, events: [] });
  }
  const judged = withVerdict(proposal, given, by);
  const reopened = reopens ? reopen(judged, by) : undefined;
  // What was decided is kept beside what is decided next.
  const { decision: _, ...bare } = proposal;
  const fits = reopened?.ok ? hasRoom(bare, reopened.value.proposal) : hasRoom(proposal, judged);
  if (!fits) return refused({ kind: 'full' });
  if (reopened?.ok !== true) return ok({ proposal: judged, events: [judgedEvent(proposal, by)] });
  const { proposal: open, events } = reopened.value;
  return ok({ proposal: open, events: [judgedEvent(proposal, by), ...events] });
}

function withVerdict(proposal: Proposal, given: Judging, { person, now }: By): Proposal {
  const { verdicts = [] } = proposal;
  const { missing, ...rest }: Omit<Verdict, 'at'> = verdictOf(proposal, person) ?? { person };
  // Solved after all: what was missing is not any more.
  const still = 'solved' in given && given.solved === 'yes' ? undefined : missing;
  const verdict: Verdict = {
    ...rest,
    ...(still !== undefined && { missing: still }),
    ...given,
    ...('solved' in given && { solvedAt: now }),
    at: now,
  };
  const others = verdicts.filter((one) => one.person !== person);
  return { ...proposal, verdicts: [...others, verdict], changedAt: now };
}

function isSame(former: Verdict, given: Judging): boolean {
  if ('solved' in given) return former.solved === given.solved;
  return 'heard' in given ? former.heard === given.heard : former.missing === given.missing;
}

function judgedEvent({ no, status }: Proposal, { person, now }: By): ProposalEvent {
  return { no, kind: 'judged-solved', at: now, by: person, from: status, to: status };
}
