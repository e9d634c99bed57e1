// What a wave says to each of those it is put to: the invitation, its reminders, and that it is over.
import type { AnsweredCampaign } from '../proposal/origin.ts';
import type { Round } from '../round/round.ts';
import { MOST_REMINDERS } from '../round/wave.ts';
import type { RoundId } from '../shared/ids.ts';
import type { RoundInvitation } from './invitation-contents.ts';
import type { Message } from './message.ts';

/** First wording, answered, over: a later one is never taken back. */
const REVISIONS = { open: 1, answered: 2, over: 3 } as const;

/** To everybody it is put to. */
export function invitation(round: Round): readonly Message[] {
  return [
    {
      audience: { kind: 'invited', round: round.id },
      content: contentOf(round, { state: 'open' }),
      thread: { id: waveThread(round.id, 0), revision: REVISIONS.open },
    },
  ];
}

/** To those who have not answered by then; numbers count from 1. */
export function reminder(round: Round, number: number): readonly Message[] {
  return [
    {
      audience: { kind: 'invited', round: round.id, only: 'unanswered' },
      content: contentOf(round, { state: 'open', reminder: number }),
      thread: { id: waveThread(round.id, number), revision: REVISIONS.open },
    },
  ];
}

/** What one of them has got is closed in place; `to` is their id among those asked. */
export function answeredInvitation(
  round: Round,
  { to, at }: { readonly to: string; readonly at: string },
): readonly Message[] {
  return threadsOf(round).map((number) => ({
    audience: { kind: 'invited', round: round.id, only: 'told', to },
    content: contentOf(round, { state: 'answered', at }),
    thread: { id: waveThread(round.id, number), revision: REVISIONS.answered },
  }));
}

/**
 * The same of a collection, said with the proposal that was written for it, or with an example of
 * somebody else's. However many reminders came until then: what was never sent stays unsaid.
 */
export function answeredCampaign(
  campaign: AnsweredCampaign | undefined,
  at: string,
): readonly Message[] {
  if (campaign?.as === undefined) return [];
  const { round, title, as: to } = campaign;
  const common = { kind: 'round-invitation', round, title, privacy: 'named' } as const;
  return Array.from({ length: MOST_REMINDERS + 1 }, (_, number) => ({
    audience: { kind: 'invited', round, only: 'told', to },
    content: { ...common, what: 'collection', state: 'answered', at },
    thread: { id: waveThread(round, number), revision: REVISIONS.answered },
  }));
}

/** Everything anybody has got is closed in place; nobody hears of it who was not told before. */
export function invitationOver(round: Round): readonly Message[] {
  const state = round.state === 'cancelled' ? 'cancelled' : 'over';
  return threadsOf(round).map((number) => ({
    audience: { kind: 'invited', round: round.id, only: 'told' },
    content: contentOf(round, { state }),
    thread: { id: waveThread(round.id, number), revision: REVISIONS.over },
  }));
}

/** The id of the thread of the invitation (0) or of a reminder. */
export function waveThread(round: RoundId, number: number): string {
  return `wave~${round}~${number}`;
}

function threadsOf({ wave }: Round): readonly number[] {
  return Array.from({ length: (wave?.reminded ?? 0) + 1 }, (_, number) => number);
}

function contentOf(
  { id, kind, title, privacy, endsAt }: Round,
  more: Pick<RoundInvitation, 'state' | 'reminder' | 'at'>,
): RoundInvitation {
  return {
    kind: 'round-invitation',
    round: id,
    what: kind,
    title,
    privacy,
    ...(endsAt !== undefined && { endsAt }),
    ...more,
  };
}
