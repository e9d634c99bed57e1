// What those who handle proposals do to them: one step along, with its event.
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import type { Changed, ChangeProblem } from './change.ts';
import type { EventKind } from './event-kinds.ts';
import type { Holder, Proposal } from './proposal.ts';
import { type Outcome, STATUSES, type Status } from './status.ts';

/** A step: what is done, and what it needs said. Days are `2026-12-07`. */
export type Step =
  | { readonly kind: 'assessing' }
  /** `told` when the question goes out as a message of its own. */
  | { readonly kind: 'asked'; readonly question: string; readonly told?: true }
  | { readonly kind: 'waiting'; readonly holder: Holder }
  | { readonly kind: 'forwarded'; readonly holder: Holder; readonly dueOn: string }
  | { readonly kind: 'decided'; readonly outcome: Outcome; readonly answer: string }
  | { readonly kind: 'closed'; readonly outcome: Outcome; readonly answer: string };

const LEADS_TO = {
  assessing: 'assessing',
  asked: 'waiting',
  waiting: 'waiting',
  forwarded: 'forwarded',
  decided: 'decided',
  closed: 'closed',
} as const satisfies Record<Step['kind'], Status> & Partial<Record<EventKind, Status>>;

/** Takes a step; refused when the proposal has ended, or was answered and the step is not to close it. */
export function advance(
  proposal: Proposal,
  step: Step,
  by: { readonly person: PersonId | 'system'; readonly now: string },
): Result<Changed, ChangeProblem> {
  const { final, answered } = STATUSES[proposal.status];
  if (final) return refused({ kind: 'ended' });
  if (answered && step.kind !== 'closed') return refused({ kind: 'too-late' });
  const to = LEADS_TO[step.kind];
  const next = after(proposal, step, by.now);
  return ok({
    proposal: { ...next, status: to, changedAt: by.now },
    events: [
      {
        no: proposal.no,
        kind: step.kind,
        at: by.now,
        by: by.person,
        from: proposal.status,
        to,
        ...('holder' in step && { holder: step.holder }),
        ...('outcome' in step && { outcome: step.outcome }),
      },
    ],
  });
}

function after(proposal: Proposal, step: Step, now: string): Proposal {
  const { dueOn, question: _question, sentOnAt: _sentOnAt, ...rest } = proposal;
  switch (step.kind) {
    case 'assessing':
      return { ...rest, holder: { kind: 'team' }, ...(dueOn !== undefined && { dueOn }) };
    case 'asked':
      return {
        ...rest,
        holder: { kind: 'proposer' },
        question: {
          at: now,
          text: step.question,
          ...(step.told && { told: step.told }),
          ...(dueOn !== undefined && { dueOn }),
        },
      };
    case 'waiting':
      return { ...rest, holder: step.holder };
    case 'forwarded':
      return { ...rest, holder: step.holder, dueOn: step.dueOn, sentOnAt: now };
    case 'decided':
    case 'closed':
      return {
        ...rest,
        holder: { kind: 'nobody' },
        outcome: step.outcome,
        answer: step.answer,
        answeredAt: proposal.answeredAt ?? now,
      };
  }
}
