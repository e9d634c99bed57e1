// Sending a proposal on from the queue: where it goes is shown first, then it goes.
import {
  type Data,
  type QueuePlace,
  SEND_ON_INPUTS,
  type SendOnView,
  sendOnCard,
} from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import type { TypedWay } from '../../../domain/triage/send-on.ts';
import {
  sendProposalOn,
  showWay,
  type WayAhead,
  type WayProblem,
} from '../../../usecases/triage/send-on.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, namesFor, refusal } from './channel-kit.ts';
import { nextReply, placeIn, spotReply } from './queue-kit.ts';

type Sent = Data<'queue.send'>;

/** Handler of the button that sends. */
export function makeSendOnHandlers(kit: ChannelKit): Pick<Handlers, 'queue.send'> {
  return { 'queue.send': async (context, data) => send(kit, context, data) };
}

/** The card that shows where it goes. */
export async function wayReply(
  kit: ChannelKit,
  context: Context,
  {
    place,
    ahead,
    typed,
    fault,
  }: {
    readonly place: QueuePlace;
    readonly ahead: WayAhead;
    readonly typed?: TypedWay;
    readonly fault?: SendOnView['fault'];
  },
): Promise<readonly Reply[]> {
  const { proposal, way, dueOn, days, reach } = ahead;
  const view = {
    proposal,
    place,
    way,
    days,
    reach,
    names: await namesFor(kit, context),
    typed: typed ?? { forum: '', dueOn },
    ...(fault && { fault }),
  };
  return answer(sendOnCard(view, context.language), 'forMe');
}

async function send(kit: ChannelKit, context: Context, data: Sent): Promise<readonly Reply[]> {
  const { inputs } = context;
  const no = readProposalNo(data.no);
  const typed = typedIn(context);
  const notCpr = inputs[SEND_ON_INPUTS.notCpr] === 'true';
  const given = { no, seen: data.seen, typed, notCpr };
  const sent = await sendProposalOn(kit, callerOf(context), given);
  const place = placeIn(data);
  if (sent.ok) {
    const { value: proposal } = sent;
    return nextReply(kit, context, { place, no: proposal.no, note: { kind: 'sent', proposal } });
  }
  const { problem } = sent;
  if (problem.kind !== 'bad-way') return elsewhere(kit, context, { place, problem, data });
  const shown = await showWay(kit, callerOf(context), no);
  return shown.ok
    ? wayReply(kit, context, { place, ahead: shown.value, typed, fault: problem.fault })
    : elsewhere(kit, context, { place, problem: shown.problem, data });
}

/** It was handled meanwhile, or assessed so that it goes nowhere yet: back to the queue. */
async function elsewhere(
  kit: ChannelKit,
  context: Context,
  {
    place,
    problem,
    data,
  }: { readonly place: QueuePlace; readonly problem: WayProblem; readonly data: Sent },
): Promise<readonly Reply[]> {
  switch (problem.kind) {
    case 'handled': {
      const { proposal } = problem;
      const note = { kind: 'handled', proposal } as const;
      return nextReply(kit, context, { place, no: proposal.no, note });
    }
    case 'no-authority':
    case 'no-area':
    case 'no-owner': {
      const wanted = { kind: 'at', no: readProposalNo(data.no) } as const;
      return spotReply(kit, context, { place, wanted });
    }
    default:
      return refusal(problem, context, 'forMe');
  }
}

function typedIn({ inputs }: Context): TypedWay {
  const text = (id: string) => {
    const value = inputs[id];
    return typeof value === 'string' ? value : '';
  };
  return {
    forum: text(SEND_ON_INPUTS.forum),
    dueOn: text(SEND_ON_INPUTS.dueOn),
    answer: text(SEND_ON_INPUTS.answer),
  };
}
