// Asks a proposer something about the proposal, and tells the administrator when it gets there.
import { proposerOf, questionAsked } from '../domain/delivery/question-messages.ts';
import { mayGoFrom } from '../domain/delivery/quiet.ts';
import { taskOver } from '../domain/delivery/task-messages.ts';
import { advance } from '../domain/proposal/advance.ts';
import { type ChangeProblem, whyFixed } from '../domain/proposal/change.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import { type Full, hasRoom } from '../domain/proposal/room.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import type { Tagged } from '../ports/tagged.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from './channel-access.ts';
import type { ChannelDeps } from './channel-deps.ts';
import { makeRecipients } from './delivery/recipients.ts';
import { problemWith, type TextProblem } from './supplement-text.ts';
import { tryAgain } from './try-again.ts';

/** Longest question, in characters. */
export const QUESTION_MAX = 1_000;

export type AskProblem = AccessProblem | ChangeProblem | { readonly kind: 'not-found' };

/** Somebody asked something else, and it is not answered yet. */
export interface AlreadyAsked {
  readonly kind: 'already-asked';
  readonly question: string;
}

/** A question as it was typed on its form. */
export interface TypedQuestion {
  readonly no: ProposalNo | undefined;
  /** The form it was typed on: sent from there twice, it is asked once. */
  readonly press: string;
  readonly text: string;
  readonly notCpr: boolean;
}

export interface AskedProposer {
  readonly proposal: Proposal;
  /** Who gets it. */
  readonly name?: string;
  /** ISO instant from which it goes; absent when nothing can be sent to them now. */
  readonly goesAt?: string;
}

/** The proposal, while questions may be put about it. */
export async function mayAsk(
  deps: ChannelDeps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<Tagged<Proposal>, AskProblem>> {
  const access = await channelAccess(deps, caller, 'ask');
  if (!access.ok) return access;
  const stored = no && (await deps.proposals.proposal(caller.tenant, no));
  if (stored === undefined) return refused({ kind: 'not-found' });
  const fixed = whyFixed(stored.value);
  return fixed === undefined ? ok(stored) : refused(fixed);
}

/**
 * Puts the question, once: the same press again, or the same words from another administrator, are
 * answered as if they were the first. Refused while another question is open.
 */
export function askProposer(
  deps: ChannelDeps,
  caller: ChannelCaller,
  typed: TypedQuestion,
): Promise<Result<AskedProposer, AskProblem | AlreadyAsked | TextProblem | Full>> {
  return tryAgain(() => askOnce(deps, caller, typed));
}

async function askOnce(
  deps: ChannelDeps,
  caller: ChannelCaller,
  typed: TypedQuestion,
): Promise<Result<AskedProposer, AskProblem | AlreadyAsked | TextProblem | Full> | 'changed'> {
  const found = await mayAsk(deps, caller, typed.no);
  if (!found.ok) return found;
  const problem = problemWith(typed.text, typed.notCpr, QUESTION_MAX);
  if (problem !== undefined) return refused(problem);
  const before = found.value;
  const question = typed.text.trim();
  const open = before.value.question;
  if (open !== undefined) {
    if (open.text === question) return ok(await onItsWay(deps, before.value));
    return refused({ kind: 'already-asked', question: open.text });
  }
  const by = { person: caller.person, now: deps.clock.now().toISOString() };
  const asked = advance(before.value, { kind: 'asked', question, told: true }, by);
  if (!asked.ok) return asked;
  if (!hasRoom(before.value, asked.value.proposal)) return refused({ kind: 'full' });
  // The press is the client's word: with the number before it, it is nobody else's operation.
  const written = await deps.proposals.change(`ask-${before.value.no}-${typed.press}`, {
    ...asked.value,
    before,
    says: [...taskOver(before.value, asked.value.proposal), ...questionAsked(asked.value.proposal)],
  });
  if (written === 'changed') return written;
  // The press was answered before, and so was the question.
  if (written.question === undefined) return refused({ kind: 'changed-meanwhile' });
  return ok(await onItsWay(deps, written));
}

/** To whom it goes, and when: as the relay finds it. */
async function onItsWay(deps: ChannelDeps, proposal: Proposal): Promise<AskedProposer> {
  const { tenant } = proposal;
  const { recipients } = await makeRecipients(deps, tenant).page(proposerOf(proposal), 'case');
  const [to] = recipients;
  const person = to?.person && (await deps.people.byId(tenant, to.person));
  const now = deps.clock.now().toISOString();
  return {
    proposal,
    ...(person && { name: person.value.name }),
    ...(to?.blocked === undefined && { goesAt: mayGoFrom('case', now, deps.calendar) }),
  };
}
