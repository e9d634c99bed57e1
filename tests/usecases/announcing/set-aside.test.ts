import { expect, it } from 'vitest';
import type { FeedEvent } from '../../../src/domain/proposal/event.ts';
import { addMinutes } from '../../../src/domain/shared/time.ts';
import type { Telling } from '../../../src/ports/announcing.ts';
import {
  dueAgain,
  hasRoomAside,
  lateGivenUp,
  tried,
  without,
} from '../../../src/usecases/announcing/set-aside.ts';
import { no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';

const NINE = '2026-11-24T09:00:00.000Z';
const EMPTY: Telling = { tenant: TENANT, receiver: 'journal', cursors: {} };
const anEvent = (seq: number): FeedEvent => ({
  ...{ no: no('2026-0001'), kind: 'decided', at: NINE, by: 'system', to: 'decided' },
  seq,
});
const aside = (telling: Telling, seq: number, at = NINE) => {
  const before = telling.again?.find((one) => one.seq === seq);
  return tried(telling, { year: 2026, event: anEvent(seq), before }, at);
};

it('is tried again after pauses that grow to four hours', () => {
  let [telling, at] = [EMPTY, NINE];
  const pauses: number[] = [];
  for (let time = 0; time < 9; time += 1) {
    telling = aside(telling, 1, at).telling;
    const next = telling.again?.[0]?.nextAt ?? '';
    pauses.push((Date.parse(next) - Date.parse(at)) / 60_000);
    at = next;
  }

  expect(pauses).toEqual([1, 5, 15, 30, 60, 120, 240, 240, 240]);
});

it('stands in the order of the feed, and comes first when its time has come', () => {
  const both = aside(aside(EMPTY, 2).telling, 1).telling;

  expect(both.again?.map(({ seq }) => seq)).toEqual([1, 2]);
  expect(dueAgain(both, NINE)).toBeUndefined();
  const due = dueAgain(both, addMinutes(NINE, 1));
  expect(due?.seq).toBe(1);
  expect(due && without(both, due).again?.map(({ seq }) => seq)).toEqual([2]);
});

it('is given up three days after the first try, and counted for a week', () => {
  const first = aside(EMPTY, 1).telling;
  const end = addMinutes(NINE, 3 * 24 * 60);

  expect(aside(first, 1, addMinutes(end, -1)).tries).toBe(2);
  const over = aside(first, 1, end);
  expect(over.tries).toBe('given-up');
  expect(over.telling).toEqual({ ...EMPTY, givenUp: { count: 1, at: end } });
  const two = aside(aside(over.telling, 2, NINE).telling, 2, end).telling;
  expect(lateGivenUp(two, end)).toEqual({ count: 2, at: end });
  expect(lateGivenUp(two, addMinutes(end, 7 * 24 * 60))).toBeUndefined();
});

it('begins nothing new when a hundred wait', () => {
  let telling = EMPTY;
  for (let seq = 1; seq <= 100; seq += 1) {
    expect(hasRoomAside(telling)).toBe(true);
    telling = aside(telling, seq).telling;
  }

  expect(hasRoomAside(telling)).toBe(false);
});
