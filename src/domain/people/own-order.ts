// A person's own data, asked for and too much for a turn to wait for: gathered off the turn, and told of.
import type { PersonId, TenantId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';
import { KEPT_MINUTES } from '../shared/offered-file.ts';
import { addMinutes, type Instant, isoOf } from '../shared/time.ts';

/** Whoever gathers it is given up on after so long: it takes seconds, or a minute or two. */
const GIVEN_UP_MINUTES = 10;
/** What cannot be gathered is tried so often. */
const TRIES = 2;

export const OWN_ORDER_STATES = ['asked', 'making', 'made', 'too-large', 'failed'] as const;
export type OwnOrderState = (typeof OWN_ORDER_STATES)[number];
/** What came of it. */
export type OwnOrderEnd = Exclude<OwnOrderState, 'asked' | 'making'>;

/** One for each person: the latest. */
export interface OwnOrder {
  readonly tenant: TenantId;
  readonly person: PersonId;
  /** The file is kept under it. */
  readonly id: string;
  readonly language: Language;
  readonly state: OwnOrderState;
  /** ISO instant of the latest change. */
  readonly movedAt: string;
  readonly tries: number;
}

/** Nobody has begun with it. */
export function askedOwn(
  given: Pick<OwnOrder, 'tenant' | 'person' | 'id' | 'language'>,
  now: Instant,
): OwnOrder {
  return { ...given, state: 'asked', movedAt: isoOf(now), tries: 0 };
}

/** True as long as the person is to wait for it. */
export function isUnderWay({ state }: OwnOrder): boolean {
  return state === 'asked' || state === 'making';
}

/** True when it is for us to gather: nobody has begun, or whoever did has stopped. */
export function isToGather({ state, movedAt }: OwnOrder, now: Instant): boolean {
  if (state === 'asked') return true;
  return state === 'making' && addMinutes(movedAt, GIVEN_UP_MINUTES) <= isoOf(now);
}

/** Begun once more; given up when it was tried often enough. */
export function begunOwn(order: OwnOrder, now: Instant): OwnOrder {
  if (order.tries >= TRIES) return endedOwn(order, 'failed', now);
  return { ...order, state: 'making', tries: order.tries + 1, movedAt: isoOf(now) };
}

export function endedOwn(order: OwnOrder, state: OwnOrderEnd, now: Instant): OwnOrder {
  return { ...order, state, movedAt: isoOf(now) };
}

/** True when it is over, and its file is gone. */
export function isOverOwn(order: OwnOrder, now: Instant): boolean {
  return !isUnderWay(order) && addMinutes(order.movedAt, KEPT_MINUTES) <= isoOf(now);
}
