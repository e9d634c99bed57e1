/** What people do about each proposal of a simulated year, and what everybody behind it must hear of that. */
import type { Content } from '../../../src/domain/delivery/message.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { addDays } from '../../../src/domain/shared/time.ts';
import { chanceFrom } from '../../feed/random.ts';

/** One proposal from receiving to the last question; all moments are days. */
export interface Course {
  readonly receivedOn: string;
  readonly publishedOn: string;
  /** When it was promised for; absent when it is not carried out. */
  readonly until?: string;
  readonly doneOn?: string;
  readonly proposer: PersonId;
  readonly endorsers: readonly PersonId[];
}

export const FIRST_DAY = '2026-11-23';
/** A quarter in which proposals come in, what becomes of them, and the question a year after. */
export const DAYS = 560;

const RECEIVING_DAYS = 90;
const MOST_ENDORSERS = 12;
const SHARE_PLANNED = 0.7;
const SHARE_LATE = 0.3;

/** The kinds that are told to everybody behind a proposal, each once in such a course. */
export const TOLD_TO_ALL = ['answer', 'promise', 'completed', 'asked-later'] as const;
export type ToldToAll = (typeof TOLD_TO_ALL)[number];

export function isToldToAll(kind: Content['kind']): kind is ToldToAll {
  return TOLD_TO_ALL.some((one) => one === kind);
}

/** People are `person-0`, `person-1`, … of as many as there are proposals. */
export function coursesOf(proposals: number, seed: number): readonly Course[] {
  const { next, hits } = chanceFrom(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  return Array.from({ length: proposals }, (): Course => {
    const receivedOn = addDays(FIRST_DAY, upTo(RECEIVING_DAYS));
    const publishedOn = addDays(receivedOn, 5 + upTo(25));
    const behind = new Set([upTo(proposals - 1), ...manyOf(upTo(MOST_ENDORSERS), proposals, upTo)]);
    const [proposer = personAt(0), ...endorsers] = [...behind].map(personAt);
    const course = { receivedOn, publishedOn, proposer, endorsers };
    if (!hits(SHARE_PLANNED)) return course;
    const until = addDays(publishedOn, 40 + upTo(60));
    // Ten days early, or so late that there is a working morning on which it is told.
    return { ...course, until, doneOn: addDays(until, hits(SHARE_LATE) ? 25 : -10) };
  });
}

export function personAt(index: number): PersonId {
  return asId<PersonId>(`person-${index}`);
}

/** What each of those behind it must have heard of it in the end. */
export function expectedOf({ until, doneOn }: Course): readonly ToldToAll[] {
  if (until === undefined || doneOn === undefined) return ['answer', 'asked-later'];
  return doneOn > until ? TOLD_TO_ALL : ['answer', 'completed', 'asked-later'];
}

function manyOf(count: number, people: number, upTo: (most: number) => number): readonly number[] {
  return Array.from({ length: count }, () => upTo(people - 1));
}
