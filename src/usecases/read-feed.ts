// Reads what happened from the change feeds of several years, without reading what came before.
import type { FeedEvent } from '../domain/proposal/event.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import { addMinutes, dayOf, yearOf } from '../domain/shared/time.ts';
import type { ProposalStore, YearOf } from '../ports/proposal-store.ts';

type Feed = Pick<ProposalStore, 'feed' | 'lastSeq'>;

/** Place in the feed after the last event read, by year. */
export type Cursors = Readonly<Record<string, number>>;

/** Proposals this much older than a period may still have had something happen to them in it. */
const YEARS_BACK = 2;
const PAGE = 500;
/** The feed is in commit order; clocks of two instances may differ by less than this. */
const SKEW_MINUTES = 10;

/** What happened from (included) until (not included), in time order. Both are ISO instants. */
export async function eventsBetween(
  store: Feed,
  tenant: TenantId,
  period: { readonly from: string; readonly until: string },
): Promise<readonly FeedEvent[]> {
  const { from, until } = period;
  const years = yearsFrom(yearOf(dayOf(from)) - YEARS_BACK, yearOf(dayOf(until)));
  const found = await Promise.all(
    years.map(async (year) => {
      const at = { tenant, year };
      return readAfter(store, at, { after: await placeOf(store, at, from), until });
    }),
  );
  return found
    .flat()
    .filter((event) => event.at >= from && event.at < until)
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

/**
 * Everything after the cursors, and where it ends now. Without cursors it begins at `from` (ISO); a
 * year begun since is read from its first event.
 */
export async function eventsSince(
  store: Feed,
  tenant: TenantId,
  since: { readonly cursors: Cursors | undefined; readonly from: string; readonly now: string },
): Promise<{ readonly events: readonly FeedEvent[]; readonly cursors: Cursors }> {
  const { cursors, from, now } = since;
  const thisYear = yearOf(dayOf(now));
  const known = Object.keys(cursors ?? {}).map(Number);
  const years = new Set([...known, ...yearsFrom(thisYear - YEARS_BACK, thisYear)]);
  const read = await Promise.all(
    [...years].map(async (year) => {
      const at = { tenant, year };
      const after = cursors ? (cursors[year] ?? 0) : await placeOf(store, at, from);
      const events = await readAfter(store, at, { after });
      return { year, events, last: events.at(-1)?.seq ?? after };
    }),
  );
  return {
    events: read.flatMap(({ events }) => events).filter(({ at }) => cursors || at >= from),
    cursors: Object.fromEntries(read.map(({ year, last }) => [year, last])),
  };
}

function yearsFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

async function readAfter(
  store: Feed,
  at: YearOf,
  range: { readonly after: number; readonly until?: string },
): Promise<readonly FeedEvent[]> {
  const end = range.until === undefined ? undefined : addMinutes(range.until, SKEW_MINUTES);
  const events: FeedEvent[] = [];
  for (let after = range.after; ; ) {
    const page = await store.feed(at, after, PAGE);
    events.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return events;
    if (end !== undefined && last.at >= end) return events;
    after = last.seq;
  }
}

/** The place after which everything lies that happened at `instant` or later: one event read a step. */
async function placeOf(store: Feed, at: YearOf, instant: string): Promise<number> {
  const wanted = addMinutes(instant, -SKEW_MINUTES);
  let low = 0;
  let high = await store.lastSeq(at);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [event] = await store.feed(at, middle, 1);
    if (event === undefined || event.at >= wanted) high = middle;
    else low = event.seq;
  }
  return low;
}
