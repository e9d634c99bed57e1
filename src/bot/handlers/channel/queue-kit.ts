// What the handlers of the queue share: its cards, its place, and the way from one card to the next.

import {
  type Data,
  lookedAt,
  QUEUE_INPUTS,
  type QueueNote,
  type QueuePlace,
  queueCard,
  queueEndCard,
  queueStartCard,
} from '../../../cards/index.ts';
import { assessmentOf } from '../../../domain/proposal/assessment.ts';
import { fieldsOf } from '../../../domain/proposal/fields.ts';
import { type ProposalNo, readProposalNo } from '../../../domain/proposal/number.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import type { PersonId } from '../../../domain/shared/ids.ts';
import type { BestSuggestions } from '../../../domain/triage/best-suggestions.ts';
import { type QueueFilter, readFilter } from '../../../domain/triage/queue.ts';
import { ownAssessment } from '../../../domain/triage/several-assessors.ts';
import type { JudgementFault, TypedJudgement } from '../../../domain/triage/typed-judgement.ts';
import { lookAtQueue, showQueue, type WantedSpot } from '../../../usecases/triage/queue-spot.ts';
import type { Reply } from '../../turn.ts';
import type { Context } from '../context.ts';
import { answer, type ChannelKit, callerOf, namesFor, refusal, type Way } from './channel-kit.ts';

export interface SpotAsked {
  readonly place: QueuePlace;
  readonly wanted: WantedSpot;
  readonly way?: Way;
  readonly note?: QueueNote | undefined;
  /** What was typed, when it must be shown again, and what is wrong with it. */
  readonly typed?: TypedJudgement;
  readonly faults?: readonly JudgementFault[];
}

/** The place as a button carried it; what is no number of a proposal is forgotten. */
export function placeIn({ place }: Data<'queue.open'>): QueuePlace {
  const { filter, trail, overview } = place;
  return {
    filter: readFilter(filter),
    trail: trail.flatMap((no) => readProposalNo(no) ?? []),
    ...(overview !== undefined && { overview }),
  };
}

/** The line from which everybody opens the queue, or a part of it, for themselves. */
export async function queueLine(
  kit: ChannelKit,
  context: Context,
  { filter, way }: { readonly filter: QueueFilter; readonly way: Way },
): Promise<readonly Reply[]> {
  const looked = await lookAtQueue(kit, callerOf(context));
  if (!looked.ok) return refusal(looked.problem, context, way);
  const view = { counts: looked.value, filter, names: await namesFor(kit, context) };
  return answer(queueStartCard(view, context.language), way);
}

/** The wanted proposal, or the end of the queue. */
export async function spotReply(
  kit: ChannelKit,
  context: Context,
  { place, wanted, way = 'forMe', note, typed, faults = [] }: SpotAsked,
): Promise<readonly Reply[]> {
  const { filter } = place;
  const shown = await showQueue(kit, callerOf(context), { filter, wanted });
  if (!shown.ok) return refusal(shown.problem, context, way);
  const names = await namesFor(kit, context);
  const { counts, rules, spot } = shown.value;
  const told = { place, counts, names, ...(note && { note }) };
  if (spot === undefined) return answer(queueEndCard(told, context.language), way);
  const own = rules.severalAssessors ? context.person.id : undefined;
  const judgement = typed ?? filledIn(spot.proposal, spot.suggested, own);
  return answer(queueCard({ ...told, ...spot, judgement, rules, faults }, context.language), way);
}

/** What comes after a proposal; where another part of the queue was chosen, its first one. */
export async function nextReply(
  kit: ChannelKit,
  context: Context,
  from: {
    readonly place: QueuePlace;
    readonly no: ProposalNo;
    /** As it was when it had its place in the queue. */
    readonly was?: Proposal;
    readonly note?: QueueNote;
  },
): Promise<readonly Reply[]> {
  const { no, was, note } = from;
  const typed = context.inputs[QUEUE_INPUTS.filter];
  const filter = typeof typed === 'string' ? readFilter(typed) : from.place.filter;
  // What has left the queue cannot be gone back to.
  const gone = note?.kind === 'sent' || note?.kind === 'handled' || note?.kind === 'asked';
  const place = { ...(gone ? from.place : lookedAt(from.place, no)), filter };
  const wanted: WantedSpot =
    filter === from.place.filter
      ? { kind: 'after', no, ...(was && { was }) }
      : { kind: 'first', but: no };
  return spotReply(kit, context, { place, wanted, note });
}

/**
 * As somebody assessed it, else as the proposer answered, else as the words suggest. With several
 * assessors one's own judgement, so that nobody is led by another's.
 */
function filledIn(
  proposal: Proposal,
  suggested: BestSuggestions,
  own: PersonId | undefined,
): TypedJudgement {
  const judged = own === undefined ? assessmentOf(proposal) : ownAssessment(proposal, own);
  if (judged !== undefined) {
    const { area = '', need, authority, extent, value, note = '' } = judged;
    return { area, need, authority, extent, value, note };
  }
  const { areas, need, authority } = fieldsOf(proposal.answers);
  const said = <T extends string>(answer: T | undefined) =>
    answer === 'unknown' ? undefined : answer;
  return {
    area: areas[0] ?? suggested.area?.is ?? '',
    need: said(need) ?? suggested.need?.is ?? 'unknown',
    authority: said(authority) ?? suggested.authority?.is ?? 'unknown',
    extent: suggested.extent?.is ?? '',
    value: '',
    note: '',
  };
}
