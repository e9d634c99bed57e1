// What a wave says to each of those it is put to: the invitation, its reminders, and that it is over.
import type { Privacy } from '../questions/result-rules.ts';
import type { Round, RoundKind } from '../round/round.ts';
import type { SetRef } from '../shared/answer.ts';
import type { RoundId } from '../shared/ids.ts';
import type { Message } from './message.ts';

interface Invited {
  readonly what: RoundKind;
  readonly title: string;
  readonly privacy: Privacy;
  /** ISO instant until which it can be answered. */
  readonly endsAt?: string;
}

/** One thread for the invitation and one for each reminder, each closed in place. */
export interface RoundInvitation extends Invited {
  readonly kind: 'round-invitation';
  readonly round: RoundId;
  readonly state: 'open' | 'answered' | 'over' | 'cancelled';
  /** The number of the reminder; absent on the invitation. */
  readonly reminder?: number;
  /** When the answers came in, ISO instant. */
  readonly at?: string;
}

/** The invitation as the others will see it, to whoever is about to send it. */
export interface RoundSample extends Invited {
  readonly kind: 'round-sample';
  readonly set: SetRef;
}

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

/** True for a wording that only closes what somebody has: it is never news by itself. */
export function closesInvitation(content: {
  readonly kind: string;
  readonly state?: unknown;
}): boolean {
  return content.kind === 'round-invitation' && content.state !== 'open';
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
