// Asking a proposer something: the form, and what came of it.
import {
  ASK_INPUTS,
  type AskView,
  askCard,
  type Data,
  questionSentCard,
} from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import { askProposer, mayAsk } from '../../../usecases/ask-proposer.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, refusal } from './channel-kit.ts';
import { nextReply, placeIn } from './queue-kit.ts';

type AskVerbs = 'proposal.ask' | 'proposal.ask-send';

/** Handlers of the button on a proposal and of its form. */
export function makeAskHandlers(kit: ChannelKit): Pick<Handlers, AskVerbs> {
  return {
    'proposal.ask': async (context, data) =>
      form(kit, context, { no: data.no, press: kit.ids.fresh(), ...fromQueue(data) }),
    'proposal.ask-send': async (context, data) => send(kit, context, data),
  };
}

interface Typed extends Pick<AskView, 'press' | 'typed' | 'problem' | 'queue'> {
  readonly no: string;
}

/** The form about the proposal as it is now; a question that is open is told at once. */
async function form(kit: ChannelKit, context: Context, typed: Typed): Promise<readonly Reply[]> {
  const found = await mayAsk(kit, callerOf(context), readProposalNo(typed.no));
  if (!found.ok) return refusal(found.problem, context, 'forMe');
  const { no, answers, question } = found.value.value;
  const problem = typed.problem ?? openIn(question);
  const view = { ...typed, no, title: titleOf({ answers }), ...(problem && { problem }) };
  return answer(askCard(view, context.language), 'forMe');
}

async function send(
  kit: ChannelKit,
  context: Context,
  { no, press, ...from }: Data<'proposal.ask-send'>,
): Promise<readonly Reply[]> {
  const text = context.inputs[ASK_INPUTS.text];
  const typed = typeof text === 'string' ? text : '';
  const notCpr = context.inputs[ASK_INPUTS.notCpr] === 'true';
  const question = { no: readProposalNo(no), press, text: typed, notCpr };
  const asked = await askProposer(kit, callerOf(context), question);
  if (asked.ok) {
    const { proposal, ...way } = asked.value;
    if (from.place !== undefined) {
      const note = { kind: 'asked', no: proposal.no } as const;
      const place = placeIn({ place: from.place });
      return nextReply(kit, context, { place, no: proposal.no, note });
    }
    const now = kit.clock.now().toISOString();
    return answer(questionSentCard({ ...way, no: proposal.no, now }, context.language), 'forMe');
  }
  const { problem } = asked;
  switch (problem.kind) {
    case 'required':
    case 'too-long':
    case 'full':
    case 'cpr':
    case 'already-asked':
      return form(kit, context, { no, press, typed, problem, ...fromQueue(from) });
    default:
      return refusal(problem, context, 'forMe');
  }
}

/** The way back, when it was opened from the queue. */
function fromQueue({
  place,
  kept,
}: Pick<Data<'proposal.ask'>, 'place' | 'kept'>): Pick<Typed, 'queue'> {
  return place === undefined ? {} : { queue: { place: placeIn({ place }), ...(kept && { kept }) } };
}

function openIn(question: Proposal['question']): AskView['problem'] {
  return question && { kind: 'already-asked', question: question.text };
}
