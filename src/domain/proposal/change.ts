// What a proposer may do to a proposal after handing it in.
import type { Answers } from '../shared/answer.ts';
import type { PersonId, UnitId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { dayOf } from '../shared/time.ts';
import type { DaysOff } from '../shared/working-days.ts';
import { dueAfterWait } from './due-after-wait.ts';
import type { ProposalEvent } from './event.ts';
import type { Proposal } from './proposal.ts';
import { type Full, hasRoom } from './room.ts';
import { STATUSES } from './status.ts';

/** Longest supplement, in characters. */
export const SUPPLEMENT_MAX = 4_000;

export type ChangeProblem =
  /** Decided or closed: add a supplement instead. */
  | { readonly kind: 'too-late' }
  /** Withdrawn or merged: there is nothing left to add to. */
  | { readonly kind: 'ended' }
  /** Somebody changed it since it was shown. */
  | { readonly kind: 'changed-meanwhile' };

export interface Changed {
  readonly proposal: Proposal;
  readonly events: readonly ProposalEvent[];
}

interface By {
  readonly person: PersonId;
  /** ISO instant. */
  readonly now: string;
}

/** Why it cannot be changed or taken back; undefined when it can. */
export function whyFixed({ status }: Pick<Proposal, 'status'>): ChangeProblem | undefined {
  if (status === 'withdrawn' || status === 'merged') return { kind: 'ended' };
  return STATUSES[status].editable ? undefined : { kind: 'too-late' };
}

/** New answers before a decision; the version goes up, so the former one is kept. */
export function edit(
  proposal: Proposal,
  next: { readonly answers: Answers; readonly unit?: UnitId; readonly basedOn: number },
  by: By,
): Result<Changed, ChangeProblem> {
  const fixed = whyFixed(proposal);
  if (fixed !== undefined) return refused(fixed);
  if (next.basedOn !== proposal.version) return refused({ kind: 'changed-meanwhile' });
  return ok({
    proposal: {
      ...proposal,
      answers: next.answers,
      ...(next.unit !== undefined && { unit: next.unit }),
      version: proposal.version + 1,
      changedAt: by.now,
    },
    events: [event(proposal, 'edited', by)],
  });
}

/** Takes it back before a decision. Nothing is deleted. */
export function withdraw(proposal: Proposal, by: By): Result<Changed, ChangeProblem> {
  const fixed = whyFixed(proposal);
  if (fixed !== undefined) return refused(fixed);
  const { dueOn: _due, question: _question, sentOnAt: _sentOnAt, ...rest } = proposal;
  return ok({
    proposal: { ...rest, status: 'withdrawn', holder: { kind: 'nobody' }, changedAt: by.now },
    events: [{ ...event(proposal, 'withdrawn', by), to: 'withdrawn' }],
  });
}

/**
 * Adds a text, at any time but after withdrawal or merging. When a question was open it is the
 * answer to it: the proposal goes back to those who asked, and their clock runs on. For an answer there
 * is always room, as none is asked without.
 */
export function supplement(
  proposal: Proposal,
  text: string,
  by: By & {
    /** The day an answer is due when none was before the question. */
    readonly dueOn: string;
    readonly calendar: DaysOff;
  },
): Result<Changed, ChangeProblem | Full> {
  const fixed = whyFixed(proposal);
  if (fixed?.kind === 'ended') return refused(fixed);
  if (proposal.question === undefined) {
    const supplements = [...proposal.supplements, { at: by.now, text }];
    const supplemented = { ...proposal, supplements, changedAt: by.now };
    if (!hasRoom(proposal, supplemented)) return refused({ kind: 'full' });
    return ok({
      proposal: supplemented,
      events: [event(proposal, 'supplemented', by)],
    });
  }
  const { question, ...rest } = proposal;
  const answered = { at: by.now, text, question: question.text };
  return ok({
    proposal: {
      ...rest,
      supplements: [...proposal.supplements, answered],
      status: 'assessing',
      holder: { kind: 'team' },
      dueOn: dueAfterWait(question, dayOf(by.now), by.calendar) ?? by.dueOn,
      changedAt: by.now,
    },
    events: [{ ...event(proposal, 'replied', by), to: 'assessing', holder: { kind: 'team' } }],
  });
}

function event(proposal: Proposal, kind: ProposalEvent['kind'], by: By): ProposalEvent {
  return {
    no: proposal.no,
    kind,
    at: by.now,
    by: by.person,
    from: proposal.status,
    to: proposal.status,
  };
}
