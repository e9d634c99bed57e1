// Keeps what somebody says of a proposal reported done, and tells the channel what is not solved.

import {
  type JudgeProblem,
  type Judging,
  judgeSolved,
  MISSING_MAX,
  verdictOf,
} from '../../domain/decision/judge-solved.ts';
import type { Message } from '../../domain/delivery/message.ts';
import { toChannel } from '../../domain/delivery/to-channel.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Verdict } from '../../domain/proposal/marks.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Result } from '../../domain/shared/result.ts';
import { ok, refused } from '../../domain/shared/result.ts';
import { answerDay } from '../drafts/hand-in.ts';
import type { LeaderDeps } from '../leader-deps.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { tryAgain } from '../try-again.ts';
import { type ToldOne, toldOne } from './told-one.ts';

export type JudgeRefusal = JudgeProblem | { readonly kind: 'not-found' };

export interface JudgedProposal {
  readonly proposal: Proposal;
  readonly verdict: Verdict;
}

/** The same answer again, from a second device too, changes nothing and is answered the same. */
export function judgeProposal(
  deps: LeaderDeps,
  person: Person,
  given: { readonly no: ProposalNo; readonly judging: Judging },
): Promise<Result<JudgedProposal, JudgeRefusal>> {
  return tryAgain(() => judgeOnce(deps, person, given));
}

async function judgeOnce(
  deps: LeaderDeps,
  person: Person,
  { no, judging }: Parameters<typeof judgeProposal>[2],
): Promise<Result<JudgedProposal, JudgeRefusal> | 'changed'> {
  const found = await toldOne(deps, person, { no, right: 'judge' });
  if (found === undefined) return refused({ kind: 'not-found' });
  const before = found.before.value;
  const now = deps.clock.now().toISOString();
  const by = { person: person.id, now, dueOn: answerDay(deps) };
  const judged = judgeSolved(before, judging, by);
  if (!judged.ok) return judged;
  const { proposal, events } = judged.value;
  if (events.length > 0) {
    const written = await deps.proposals.change(operationOf(before, person, judging), {
      proposal,
      events,
      before: found.before,
      says: saysOf(proposal, found, { person, judging }),
    });
    return written === 'changed' ? written : judgedBy(written, person);
  }
  return judgedBy(proposal, person);
}

/** The same, with a text of what is missing as it was typed. */
export async function tellMissing(
  deps: LeaderDeps,
  person: Person,
  typed: { readonly no: ProposalNo; readonly text: string; readonly notCpr: boolean },
): Promise<Result<JudgedProposal, JudgeRefusal | TextProblem>> {
  const problem = problemWith(typed.text, typed.notCpr, MISSING_MAX);
  // Whether they may is found out first: a refusal tells nobody what a text lacks.
  if (problem === undefined) {
    const judging = { missing: typed.text.trim() };
    return judgeProposal(deps, person, { no: typed.no, judging });
  }
  const found = await toldOne(deps, person, { no: typed.no, right: 'judge' });
  return refused(found === undefined ? { kind: 'not-found' } : problem);
}

/** What the person said of it, when they may say anything and have. */
export async function verdictBy(
  deps: LeaderDeps,
  person: Person,
  no: ProposalNo,
): Promise<JudgedProposal | undefined> {
  const found = await toldOne(deps, person, { no, right: 'judge' });
  const verdict = found && verdictOf(found.before.value, person.id);
  return found && verdict && { proposal: found.before.value, verdict };
}

function judgedBy(proposal: Proposal, person: Person): Result<JudgedProposal, JudgeRefusal> {
  const verdict = verdictOf(proposal, person.id);
  return verdict === undefined ? refused({ kind: 'not-asked' }) : ok({ proposal, verdict });
}

/** By what the person said before: the same step from two devices is one. */
function operationOf(before: Proposal, person: Person, judging: Judging): string {
  const former = verdictOf(before, person.id)?.at ?? 'first';
  const [what] = Object.keys(judging);
  const step = 'missing' in judging ? 'missing' : `${what}-${Object.values(judging)[0]}`;
  return `judge-${before.no}-${person.id}-${former}-${step}`;
}

/**
 * A no is told at once, and in the same place once more with what is missing; what is partly solved
 * only with what is missing.
 */
function saysOf(
  proposal: Proposal,
  { as }: ToldOne,
  { person, judging }: { readonly person: Person; readonly judging: Judging },
): readonly Message[] {
  const verdict = verdictOf(proposal, person.id);
  if (verdict === undefined || 'heard' in judging || verdict.solved === 'yes') return [];
  const { solved, solvedAt = '', missing } = verdict;
  if (solved === 'partly' && missing === undefined) return [];
  const said = toChannel(proposal, {
    what: solved === 'no' ? 'not-solved' : 'partly-solved',
    by: as,
    ...(missing !== undefined && { text: missing }),
  });
  const id = `judged~${proposal.no}~${person.id}~${solvedAt}`;
  return [{ ...said, thread: { id, revision: missing === undefined ? 1 : 2 } }];
}
