import { describe, expect, it } from 'vitest';
import type { FeedEvent } from '../../src/domain/proposal/event.ts';
import type { ProposalStore } from '../../src/ports/proposal-store.ts';
import { eventsBetween, eventsSince } from '../../src/usecases/read-feed.ts';
import { anEvent } from '../support/a-proposal.ts';
import { TENANT } from '../support/builders.ts';

const MINUTE = 60_000;

/** Feeds by year; each event is given by its minute after 1 January 2026 in UTC. */
function feedsOf(years: Readonly<Record<number, readonly number[]>>) {
  let rows = 0;
  const events = (year: number): readonly FeedEvent[] =>
    (years[year] ?? []).map((minute, index) => ({
      ...anEvent(`${year}-${index + 1}`, { at: at(minute) }),
      seq: index + 1,
    }));
  const store: Pick<ProposalStore, 'feed' | 'lastSeq'> = {
    feed: async ({ year }, after, limit) => {
      const page = events(year).slice(after, after + limit);
      rows += page.length;
      return page;
    },
    lastSeq: async ({ year }) => events(year).length,
  };
  return { store, rowsRead: () => rows };
}

function at(minute: number): string {
  return new Date(Date.parse('2026-01-01T00:00:00.000Z') + minute * MINUTE).toISOString();
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('eventsBetween', () => {
  it('takes the first instant and leaves the last', async () => {
    const { store } = feedsOf({ 2026: [99, 100, 101, 199, 200] });

    const events = await eventsBetween(store, TENANT, { from: at(100), until: at(200) });

    expect(events.map((event) => event.at)).toEqual([at(100), at(101), at(199)]);
  });

  it('looks at proposals of earlier years too, in time order', async () => {
    const { store } = feedsOf({ 2024: [150], 2025: [120, 300], 2026: [110, 160] });

    const events = await eventsBetween(store, TENANT, { from: at(100), until: at(200) });

    expect(events.map(({ no }) => no)).toEqual([
      '2026-0001',
      '2025-0001',
      '2024-0001',
      '2026-0002',
    ]);
  });

  it('reads a short period out of a long feed without reading the rest', async () => {
    const { store, rowsRead } = feedsOf({ 2026: upTo(20_000) });

    const events = await eventsBetween(store, TENANT, { from: at(10_000), until: at(10_100) });

    expect(events).toHaveLength(100);
    expect(rowsRead()).toBeLessThan(600);
  });

  it('misses nothing when clocks of instances differ by minutes', async () => {
    const minutes = upTo(1_000).map((minute) => (minute % 3 === 0 ? minute - 9 : minute));
    const { store } = feedsOf({ 2026: minutes });

    const events = await eventsBetween(store, TENANT, { from: at(500), until: at(600) });

    const wanted = minutes.filter((minute) => minute >= 500 && minute < 600);
    expect(events.map((event) => event.at).toSorted()).toEqual(wanted.map(at).toSorted());
  });

  it('finds the beginning although a slow clock wrote in between', async () => {
    const { store } = feedsOf({ 2026: [501, 495, 502] });

    const events = await eventsBetween(store, TENANT, { from: at(500), until: at(600) });

    expect(events.map((event) => event.at)).toEqual([at(501), at(502)]);
  });

  it('reads more than one page', async () => {
    const { store } = feedsOf({ 2026: upTo(1_700) });

    expect(await eventsBetween(store, TENANT, { from: at(0), until: at(1_700) })).toHaveLength(
      1_700,
    );
  });
});

describe('eventsSince', () => {
  it('goes on after the cursors, whatever the clock said', async () => {
    const { store } = feedsOf({ 2025: [1, 2], 2026: [50, 30, 40] });

    const { events, cursors } = await eventsSince(store, TENANT, {
      cursors: { 2025: 1, 2026: 1 },
      from: at(100),
      now: at(200),
    });

    expect(events.map(({ no }) => no).toSorted()).toEqual(['2025-0002', '2026-0002', '2026-0003']);
    expect(cursors).toMatchObject({ 2025: 2, 2026: 3 });
  });

  it('begins at an instant when there are no cursors, and ends at the last event', async () => {
    const { store } = feedsOf({ 2025: [50, 90], 2026: [10, 99, 100, 150] });

    const { events, cursors } = await eventsSince(store, TENANT, {
      cursors: undefined,
      from: at(100),
      now: at(200),
    });

    expect(events.map((event) => event.at)).toEqual([at(100), at(150)]);
    expect(cursors).toEqual({ 2024: 0, 2025: 2, 2026: 4 });
  });

  it('reads a year begun since from its first event', async () => {
    const { store } = feedsOf({ 2026: [1, 2], 2027: [600_000] });

    const { events } = await eventsSince(store, TENANT, {
      cursors: { 2026: 2 },
      from: at(3),
      now: '2027-03-01T00:00:00.000Z',
    });

    expect(events.map(({ no }) => no)).toEqual(['2027-0001']);
  });
});
