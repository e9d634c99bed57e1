// What may be in the way of a ready answer: its reviewer is to look first, or owners disagree.
import type { Data } from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { disputeAnswer } from '../../../usecases/decide/dispute-answer.ts';
import { noteLawReview } from '../../../usecases/decide/note-law-review.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { decisionIn } from '../owner/typed-decision.ts';
import { listReply, reviewReply } from './answers-handlers.ts';
import { type ChannelKit, callerOf, refusal } from './channel-kit.ts';

type ReviewVerbs = 'answers.law' | 'answers.dispute';

/** Handlers of the two buttons; each leads back to the answers. */
export function makeReviewHandlers(kit: ChannelKit): Pick<Handlers, ReviewVerbs> {
  return {
    'answers.law': async (context, data) => noted(kit, context, data),
    'answers.dispute': async (context, data) => disputed(kit, context, data),
  };
}

/** The answer again, with what was typed on it still in its fields. */
async function noted(
  kit: ChannelKit,
  context: Context,
  { no: text, seen }: Data<'answers.law'>,
): Promise<readonly Reply[]> {
  const no = readProposalNo(text);
  const typed = decisionIn(context.inputs);
  const done = await noteLawReview(kit, callerOf(context), { no, seen });
  if (done.ok) return reviewReply(kit, context, { no, typed, note: 'law-noted' });
  const { problem } = done;
  return problem.kind === 'changed-meanwhile'
    ? reviewReply(kit, context, { no, typed, note: 'changed' })
    : refusal(problem, context, 'forMe');
}

async function disputed(
  kit: ChannelKit,
  context: Context,
  { no: text, seen }: Data<'answers.dispute'>,
): Promise<readonly Reply[]> {
  const no = readProposalNo(text);
  const sent = await disputeAnswer(kit, callerOf(context), { no, seen });
  if (sent.ok) {
    const forum = sent.value.name;
    return listReply(kit, context, no === undefined ? {} : { disputed: { no, forum } });
  }
  const { problem } = sent;
  switch (problem.kind) {
    case 'changed-since':
      return reviewReply(kit, context, { no, note: 'changed' });
    case 'not-ready':
      return listReply(kit, context, { note: 'not-ready' });
    default:
      return refusal(problem, context, 'forMe');
  }
}
