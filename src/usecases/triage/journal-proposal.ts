// Somebody of the administration writes down under which number a proposal was filed.
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { CASE_NUMBER_MAX } from '../../domain/shared/case-number.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { cleanLine } from '../../domain/shared/typed-text.ts';
import { type JournalProblem, journalled } from '../../domain/triage/journal.ts';
import { type ChannelCaller, channelAccess } from '../channel-access.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { type ChangeOneDeps, type ChangeOneProblem, changeOne } from './change-one.ts';

export interface JournalGiven {
  readonly no: ProposalNo | undefined;
  /** Empty to take it away. */
  readonly number: string;
  /** The number that was in view; empty for none. */
  readonly seen: string;
  /** What looks like a CPR number is none. */
  readonly notCpr: boolean;
}

/** The number it has now; empty for none. */
export async function journalNumber(
  deps: ChangeOneDeps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<string, ChangeOneProblem>> {
  const access = await channelAccess(deps, caller, 'journal');
  if (!access.ok) return access;
  const stored = no && (await deps.proposals.proposal(caller.tenant, no));
  if (stored === undefined) return refused({ kind: 'not-found' });
  return ok(stored.value.journal?.number ?? '');
}

/** Any number is taken, whatever its form. */
export async function journalProposal(
  deps: ChangeOneDeps,
  caller: ChannelCaller,
  { no, number, seen, notCpr }: JournalGiven,
): Promise<Result<Proposal, ChangeOneProblem | JournalProblem | TextProblem>> {
  const typed = cleanLine(number);
  const problem = problemWith(typed, notCpr, CASE_NUMBER_MAX);
  if (problem !== undefined && problem.kind !== 'required') return refused(problem);
  return changeOne(deps, caller, {
    no,
    right: 'journal',
    name: 'journal',
    decide: (proposal, by) => journalled(proposal, { number: typed, seen }, by),
  });
}
