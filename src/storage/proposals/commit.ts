// Commits changes of a year one after another, carrying its counter from one to the next.
import type { ProposalChange, YearOf } from '../../ports/proposal-store.ts';
import { counterCodec } from '../codecs/bookkeeping.ts';
import { makeLines } from '../lines.ts';
import type { OutboxPartitions } from '../outbox-partitions.ts';
import { openPartition, tagOf } from '../partition.ts';
import { PACING, type Pacing } from '../retries.ts';
import type { Backend } from '../table.ts';
import { partitionOf, ROWS } from './proposal-rows.ts';
import { type CounterSeen, commitOf, isCounterWrite } from './proposal-writes.ts';

export interface CommitDeps {
  readonly partitions: OutboxPartitions;
  readonly pacing?: Pacing;
}

/** Commits what `build` makes of the next free number; undefined when it no longer holds. */
export type CommitChange = (
  at: YearOf,
  operation: string,
  build: (nextNumber: number) => ProposalChange,
) => Promise<ProposalChange | undefined>;

const NOTHING_YET: CounterSeen = { value: { numbers: 0, seq: 0, said: 0 }, tag: undefined };
const MOST_TRIES = 40;
/** Longest wait after the first lost race, in ms; it grows with each, to ten times as much. */
const WAIT_MS = 20;

/**
 * Makes the one way to write to a year. Its writers stand in line in this process, so that only
 * another process can be faster; then the counter is read again after a wait of random length.
 */
export function makeCommit(
  backend: Backend,
  { partitions, pacing = PACING }: CommitDeps,
): CommitChange {
  const inLine = makeLines();
  const carried = new Map<string, CounterSeen>();

  async function commit(...[at, operation, build]: Parameters<CommitChange>) {
    const partition = partitionOf(at);
    const rows = openPartition(backend, 'proposals', partition);
    const counter = async () =>
      carried.get(partition) ?? (await rows.read(counterCodec, ROWS.counter)) ?? NOTHING_YET;

    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const seen = await counter();
      const next = commitOf(operation, seen, build(seen.value.numbers + 1));
      // Whoever says something first has listed the year before: a message proves the listing.
      if (seen.value.said === 0 && next.counter.said > 0) {
        await partitions.add(at.tenant, { table: 'proposals', partition });
      }
      // Dropped until the answer is known: after an error nobody knows what the counter is.
      carried.delete(partition);
      const outcome = await rows.transact(next.writes);
      if (outcome.ok) {
        carried.set(partition, { value: next.counter, tag: tagOf(outcome, 1) });
        return next.change;
      }
      if (!isCounterWrite(outcome.index)) {
        carried.set(partition, seen);
        return undefined;
      }
      await pacing.wait(WAIT_MS * Math.min(tries, 10) * pacing.random());
    }
    throw new Error(`the counter of ${partition} was changed by others ${MOST_TRIES} times`);
  }

  return (at, operation, build) => inLine(partitionOf(at), () => commit(at, operation, build));
}
