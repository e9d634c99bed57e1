// Answers a question that was asked back; whoever asked is told, and nobody else.
import {
  type Asked,
  askedAt,
  type ReplyBackProblem,
  replyBack,
} from '../../domain/decision/ask-back.ts';
import type { Message } from '../../domain/delivery/message.ts';
import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Full } from '../../domain/proposal/room.ts';
import { othersSeeText } from '../../domain/proposal/text-visibility.ts';
import { titleOf } from '../../domain/proposal/title.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { tryAgain } from '../try-again.ts';
import { ASK_BACK_MAX } from './ask-back.ts';

/** A question by its proposal and the instant it was asked. */
export interface WhichAsked {
  readonly no: ProposalNo | undefined;
  readonly at: string;
}

export type ReplyBackRefusal = AccessProblem | { readonly kind: 'not-found' };

export interface AskedNow {
  readonly before: Tagged<Proposal>;
  readonly asked: Asked;
}

/** The question, for those who may ask proposers too. */
export async function mayReplyBack(
  deps: ChannelDeps,
  caller: ChannelCaller,
  { no, at }: WhichAsked,
): Promise<Result<AskedNow, ReplyBackRefusal>> {
  const access = await channelAccess(deps, caller, 'ask');
  if (!access.ok) return access;
  const before = no && (await deps.proposals.proposal(caller.tenant, no));
  const asked = before && askedAt(before.value, at);
  return before === undefined || asked === undefined
    ? refused({ kind: 'not-found' })
    : ok({ before, asked });
}

/** The same answer again is answered the same; another one is refused with the one that was given. */
export async function replyTo(
  deps: ChannelDeps,
  caller: ChannelCaller,
  typed: WhichAsked & { readonly text: string; readonly notCpr: boolean },
): Promise<Result<Asked, ReplyBackRefusal | TextProblem | ReplyBackProblem | Full>> {
  return tryAgain(async () => {
    const found = await mayReplyBack(deps, caller, typed);
    if (!found.ok) return found;
    const problem = problemWith(typed.text, typed.notCpr, ASK_BACK_MAX);
    if (problem !== undefined) return refused(problem);
    const { before, asked } = found.value;
    const text = typed.text.trim();
    const by = { person: caller.person, now: deps.clock.now().toISOString() };
    const replied = replyBack(before.value, { at: typed.at, text }, by);
    if (!replied.ok) return replied;
    const { proposal, events } = replied.value;
    if (events.length === 0) return ok(asked);
    const says = [toAsker(proposal, { ...asked, reply: text })];
    const operation = `reply-back-${proposal.no}-${typed.at}-${caller.person}`;
    const written = await deps.proposals.change(operation, { proposal, events, before, says });
    // Somebody else changed it between reading and writing: judged again by what is there now.
    const isOurs = written !== 'changed' && askedAt(written, typed.at)?.reply === text;
    return isOurs ? ok({ ...asked, reply: text }) : 'changed';
  });
}

function toAsker(proposal: Proposal, { by, text, from, reply = '' }: Asked): Message {
  const { no, answers } = proposal;
  const seen = from === undefined || othersSeeText(fieldsOf(answers).visibility);
  return {
    audience: { kind: 'person', person: by },
    content: {
      kind: 'answered-back',
      no,
      question: text,
      text: reply,
      ...(seen && { title: titleOf(proposal) }),
      ...(from === 'endorser' && { endorser: true as const }),
    },
  };
}
