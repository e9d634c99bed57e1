// What the handlers behind "Mere" share: the way back, and what was chosen on the card of the queue.
import {
  type BesideQueue,
  type Data,
  type Inputs,
  QUEUE_INPUTS,
  type QueueNote,
} from '../../../cards/index.ts';
import { type ProposalNo, readProposalNo } from '../../../domain/proposal/number.ts';
import type { TypedJudgement } from '../../../domain/triage/typed-judgement.ts';
import type { Reply } from '../../turn.ts';
import type { Context } from '../context.ts';
import type { ChannelKit } from './channel-kit.ts';
import { pageReply } from './list-handlers.ts';
import { placeIn, spotReply } from './queue-kit.ts';

/** A text of a form; empty when there is none. */
export function textIn(inputs: Inputs, id: string): string {
  const value = inputs[id];
  return typeof value === 'string' ? value : '';
}

/** What is chosen and typed on the card of the queue. */
export function judgementIn(inputs: Inputs): TypedJudgement {
  return {
    area: textIn(inputs, QUEUE_INPUTS.area),
    need: textIn(inputs, QUEUE_INPUTS.need),
    authority: textIn(inputs, QUEUE_INPUTS.authority),
    extent: textIn(inputs, QUEUE_INPUTS.extent),
    value: textIn(inputs, QUEUE_INPUTS.value),
    note: textIn(inputs, QUEUE_INPUTS.note),
  };
}

/** The proposal a card is about, with the way back; undefined when its number is none. */
export function besideIn(
  data: Pick<Data<'more.go'>, 'no' | 'place' | 'kept'>,
): BesideQueue | undefined {
  const no = readProposalNo(data.no);
  if (no === undefined) return undefined;
  const { place, kept } = data;
  return { no, ...(place && { place: placeIn({ place }) }), ...(kept && { kept }) };
}

/**
 * The card of the queue again, with what was chosen on it and what happened since; or the page of the
 * proposal. What was hidden goes from the page everybody has in view.
 */
export async function backReply(
  kit: ChannelKit,
  context: Context,
  {
    at,
    note,
  }: { readonly at: BesideQueue & { readonly no: ProposalNo }; readonly note?: QueueNote },
): Promise<readonly Reply[]> {
  const { no, place, kept } = at;
  if (place === undefined) {
    const way = note?.kind === 'redacted' ? 'forAll' : 'forMe';
    return pageReply(kit, context, { no, way, note });
  }
  return spotReply(kit, context, {
    place,
    wanted: { kind: 'at', no },
    note,
    ...(kept && { typed: kept }),
  });
}
