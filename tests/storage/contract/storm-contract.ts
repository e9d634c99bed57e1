// What stays true when storage is in a storm: callers see errors, and nothing is lost or done twice.
import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import type { Lease, Ledger } from '../../../src/ports/ledger.ts';
import type { Tagged } from '../../../src/ports/tagged.ts';
import { add, theYear } from './acts.ts';
import { anEntry, became, MESSAGE, NOON, recipients, taken } from './entries.ts';
import type { World } from './world.ts';

/** More than any storm lasts: what goes on for ever would keep the tests from ending. */
const MOST_TRIES = 200;

/** Does something again until it is answered: what a job does in its next run. */
async function untilAnswered<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === MOST_TRIES || !/storage|answer/.test(String(error))) throw error;
    }
  }
}

export function stormContract(open: () => Promise<World>): void {
  describe('in a storm', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
      world.storm.blow(true);
      return () => world.storm.blow(false);
    });

    const everyFault = () => Object.values(world.storm.faults).every((count) => count > 0);

    /** One turn of a sender that holds the lease: who was in hand has been sent to once. */
    async function send(ledger: Ledger, lease: Lease, saw: string[]): Promise<Lease | undefined> {
      const claim = await untilAnswered(() => ledger.due(world.tenant, NOON, 5));
      const settled = became(await inHand(ledger, lease), { state: 'sent' });
      if (claim.length === 0 && settled.length === 0) return undefined;
      saw.push(...settled.map(({ next }) => next.to));
      // When it throws, the row says what came of it: our own list, or the one before.
      const turn = await ledger
        .turnOver(world.tenant, lease, { settled, claim })
        .catch(() => untilAnswered(() => taken(world, 'one', ledger)));
      if (turn === 'lost' || turn === 'stale') throw new Error(`the turn was ${turn}`);
      const next = 'lease' in turn ? turn.lease : turn;
      // Not written down after all: the same entries are in hand, and were not to be counted.
      if (next.sending.some(({ to }) => settled.some((change) => change.next.to === to))) {
        saw.splice(-settled.length);
      }
      return next;
    }

    async function inHand(ledger: Ledger, lease: Lease): Promise<readonly Tagged<LedgerEntry>[]> {
      const found = await untilAnswered(() =>
        Promise.all(lease.sending.map((which) => ledger.entry(world.tenant, which))),
      );
      return found.flatMap((entry) => entry ?? []);
    }

    it('every entry is queued, claimed and settled once', async () => {
      const { ledger } = world.another();
      for (let from = 0; from < 180; from += 9) {
        const rows = recipients(180).slice(from, from + 9);
        await untilAnswered(() =>
          ledger.queue(
            world.tenant,
            rows.map((person) => ({ entry: anEntry(person) })),
          ),
        );
      }
      const saw: string[] = [];
      let lease: Lease | undefined = await untilAnswered(() => taken(world, 'one', ledger));
      for (let turns = 0; lease !== undefined; turns += 1) {
        expect(turns).toBeLessThan(MOST_TRIES);
        lease = await send(ledger, lease, saw);
      }

      world.storm.blow(false);
      expect(saw.sort()).toEqual(recipients(180));
      const tally = await ledger.tally(world.tenant, MESSAGE);
      expect(tally).toMatchObject({ sent: 180, queued: 0, sending: 0 });
      expect(everyFault()).toBe(true);
    });

    it('every proposal gets one number, whoever hands it in again', async () => {
      const operations = recipients(30);
      for (const operation of operations) {
        await untilAnswered(() => add(world, operation));
        await untilAnswered(() => add(world, operation, world.another()));
      }

      world.storm.blow(false);
      const all = await world.another().proposals.all(theYear(world));
      expect(all).toHaveLength(operations.length);
      expect(await world.another().proposals.lastSeq(theYear(world))).toBe(operations.length);
    });
  });
}
