// Writes an internal note on a proposal.
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Full } from '../../domain/proposal/room.ts';
import { type Result, refused } from '../../domain/shared/result.ts';
import { cleanText } from '../../domain/shared/typed-text.ts';
import { addNote, INTERNAL_NOTE_MAX } from '../../domain/triage/notes.ts';
import { type ChannelCaller, channelAccess } from '../channel-access.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { type ChangeOneDeps, type ChangeOneProblem, changeOne } from './change-one.ts';

/** Refused when nothing is typed, too much, or what looks like a CPR number. */
export async function writeNote(
  deps: ChangeOneDeps,
  caller: ChannelCaller,
  given: { readonly no: ProposalNo | undefined; readonly text: string; readonly notCpr: boolean },
): Promise<Result<Proposal, ChangeOneProblem | TextProblem | Full>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const text = cleanText(given.text).trim();
  const problem = problemWith(text, given.notCpr, INTERNAL_NOTE_MAX);
  if (problem !== undefined) return refused(problem);
  return changeOne(deps, caller, {
    no: given.no,
    right: 'triage',
    name: 'note',
    decide: (proposal, by) => addNote(proposal, text, by),
  });
}
