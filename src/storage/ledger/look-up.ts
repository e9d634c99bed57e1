// Finds entries of a tenant's ledger by what they are asked for.
import type { DeliveryState, EntryKey, LedgerEntry } from '../../domain/delivery/ledger.ts';
import { isWithheld } from '../../domain/delivery/withheld.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Ledger, Standing, Tally } from '../../ports/ledger.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { ledgerEntryCodec, slotsCodec } from '../codecs/ledger.ts';
import { rowsAfter } from '../keys.ts';
import { atMost, type Partition } from '../partition.ts';
import type { Range } from '../table.ts';
import { bringOver, isFormer } from './former-rows.ts';
import { dueAt, entryAt, RANGES, ROWS } from './ledger-rows.ts';

type LookUp = Pick<
  Ledger,
  | 'entry'
  | 'entriesOf'
  | 'slots'
  | 'due'
  | 'queuedTo'
  | 'blockedOf'
  | 'attention'
  | 'standing'
  | 'tally'
>;

/** None is counted beyond. */
const MOST_COUNTED = 1_000;
const PAGE = 1_000;

/** The part of the ledger that only reads. */
export function makeLookUp(partition: (tenant: TenantId) => Partition): LookUp {
  return {
    entry: (tenant, which) => partition(tenant).read(ledgerEntryCodec, ROWS.entry(which)),
    async entriesOf(tenant, message, limit) {
      const rows = partition(tenant);
      const found = await rows.rows(atMost(limit, RANGES.message(message)));
      return found.map((row) => rows.decode(ledgerEntryCodec, row));
    },
    slots: (tenant, persons) =>
      Promise.all(persons.map((person) => partition(tenant).read(slotsCodec, ROWS.slots(person)))),
    async due(tenant, now, limit) {
      const rows = partition(tenant);
      const index = await dueIndex(rows, now, limit);
      return inState(await entriesAt(rows, index), 'queued');
    },
    async queuedTo(tenant, to) {
      const rows = partition(tenant);
      const lanes = await Promise.all(RANGES.queued.map((lane) => indexIn(rows, lane)));
      const theirs = lanes.flat().filter((row) => !isFormer(row) && entryAt(row).to === to);
      return inState(await entriesAt(rows, theirs), 'queued');
    },
    async blockedOf(tenant, person) {
      const rows = partition(tenant);
      const index = await indexIn(rows, RANGES.blocked(person));
      return inState(await entriesAt(rows, index), 'blocked');
    },
    async attention(tenant, state, limit) {
      const rows = partition(tenant);
      const index = await indexIn(rows, atMost(limit, RANGES.state(state)));
      return inState(await entriesAt(rows, index), state);
    },
    standing: (tenant, now) => standing(partition(tenant), now),
    tally: (tenant, message) => tally(partition(tenant), RANGES.message(message)),
  };
}

async function indexIn(rows: Partition, range: Range): Promise<readonly string[]> {
  return (await rows.rows(range)).map(({ row }) => row);
}

/** Lane after lane, until there are enough. */
async function dueIndex(rows: Partition, now: string, limit: number): Promise<readonly string[]> {
  let index: readonly string[] = [];
  for (const lane of RANGES.due(now)) {
    const left = limit - index.length;
    if (left > 0) index = [...index, ...(await indexIn(rows, atMost(left, lane)))];
  }
  const former = index.filter(isFormer);
  for (const row of former) await bringOver(rows, row);
  return former.length === 0 ? index : dueIndex(rows, now, limit);
}

/** Entries that index rows lead to. */
async function entriesAt(
  rows: Partition,
  index: readonly string[],
): Promise<readonly Tagged<LedgerEntry>[]> {
  const read = (which: EntryKey) => rows.read(ledgerEntryCodec, ROWS.entry(which));
  const found = await Promise.all(index.map((row) => read(entryAt(row))));
  return found.flatMap((entry) => entry ?? []);
}

/** Without those that were moved on since their index row was read. */
function inState(entries: readonly Tagged<LedgerEntry>[], state: DeliveryState) {
  return entries.filter(({ value }) => value.state === state);
}

async function standing(rows: Partition, now: string): Promise<Standing> {
  const count = async (ranges: readonly Range[]) => {
    const found = ranges.map((range) => indexIn(rows, atMost(MOST_COUNTED, range)));
    return (await Promise.all(found)).flat();
  };
  const [queued, unknown, failed] = await Promise.all([
    count(RANGES.queued),
    count([RANGES.state('unknown')]),
    count([RANGES.state('failed')]),
  ]);
  // Earliest first in each lane, so those that are due are among the ones counted.
  const due = queued.flatMap((row) => dueAt(row) ?? []).filter((instant) => instant <= now);
  const [oldestDue] = due.toSorted();
  const most = (found: readonly unknown[]) => Math.min(found.length, MOST_COUNTED);
  return {
    queued: most(queued),
    due: most(due),
    ...(oldestDue !== undefined && { oldestDue }),
    unknown: most(unknown),
    failed: most(failed),
  };
}

/** Page by page, so that a message to everybody is never in memory as a whole. */
async function tally(rows: Partition, all: Range): Promise<Tally> {
  const counts = { queued: 0, sending: 0, sent: 0, failed: 0, blocked: 0, unknown: 0 };
  let nextDue: string | undefined;
  for (let range = all; ; ) {
    const page = await rows.rows(atMost(PAGE, range));
    for (const row of page) {
      const entry = rows.decode(ledgerEntryCodec, row).value;
      if (isWithheld(entry)) continue;
      const { state, due } = entry;
      counts[state] += 1;
      if (state === 'queued' && (nextDue === undefined || due < nextDue)) nextDue = due;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) {
      return { ...counts, ...(nextDue !== undefined && { nextDue }) };
    }
    range = rowsAfter(last.row, all);
  }
}
