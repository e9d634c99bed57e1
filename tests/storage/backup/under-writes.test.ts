// An export while the bot goes on: each year of proposals is as it was at one moment.
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { exportTables } from '../../../src/storage/backup/export-tables.ts';
import { openExport } from '../../../src/storage/backup/read-export.ts';
import { restoreTables } from '../../../src/storage/backup/restore-tables.ts';
import { createBackend, createStores, type Stores } from '../../../src/storage/index.ts';
import type { Backend, EntityTable } from '../../../src/storage/table.ts';
import { digestIn } from '../../cards/samples/channel.ts';
import { TYPED } from '../../cards/samples/typed.ts';
import { aProposal, TENANT } from '../../support/builders.ts';
import { makeMemoryStore } from '../../support/memory-backup.ts';

const NOW = '2026-11-23T02:00:13.000Z';
const AT = { tenant: TENANT, year: 2026 };
const ANNE = asId<PersonId>('anne');
const clock = { now: () => new Date(NOW) };
let made = 0;
const ids = { fresh: () => `id-${++made}` };

let backend: Backend;
let stores: Stores;
beforeEach(async () => {
  backend = await createBackend({ kind: 'memory' });
  stores = createStores(backend, { clock, ids });
  for (let count = 0; count < 300; count += 1) await handIn();
});

async function handIn(): Promise<void> {
  await stores.proposals.add(AT, ids.fresh(), (no) => ({
    proposal: aProposal({ tenant: TENANT, no, proposer: ANNE }),
    events: [{ no, kind: 'received', at: NOW, by: ANNE, to: 'received' }],
    says: [{ audience: { kind: 'administrators' }, content: { kind: 'channel-gone', place: 'x' } }],
  }));
}

/** The storage as an export sees it: after each of its first reads of a table somebody writes. */
function busy(table: string, reads: number, write: () => Promise<unknown>): Backend {
  let left = reads;
  return {
    ...backend,
    table: (name) => {
      const inner = backend.table(name);
      const range: EntityTable['range'] = async (...given) => {
        const rows = await inner.range(...given);
        if (name === table && left > 0) {
          left -= 1;
          await write();
        }
        return rows;
      };
      return { ...inner, range };
    },
  };
}

async function copied(over: Backend) {
  const store = makeMemoryStore();
  const pacing = { wait: async () => {}, random: () => 0.5 };
  await exportTables({ backend: over, store, clock, program: '0.1.0', pacing }, TENANT);
  const opened = await openExport(store, TENANT, 'latest');
  if (!opened.ok) throw new Error(opened.problem.kind);
  const target = await createBackend({ kind: 'memory' });
  const restored = await restoreTables({ store, target, clock, erasures: [] }, opened.value);
  expect(restored.ok).toBe(true);
  return { stores: createStores(target, { clock, ids }), target };
}

describe('an export under writes', () => {
  it('has every proposal with its event, its place in the feed and its number', async () => {
    const { stores: copy } = await copied(busy('proposals', 25, handIn));

    const all = await copy.proposals.all(AT);
    const feed = await copy.proposals.feed(AT, 0, 10_000);
    expect(all.length).toBeGreaterThan(300);
    expect(feed.map(({ seq }) => seq)).toEqual(all.map((_, at) => at + 1));
    expect(feed.map(({ no }) => no).toSorted()).toEqual(all.map(({ no }) => no).toSorted());
    expect(await copy.proposals.lastSeq(AT)).toBe(all.length);
    for (const { no } of all) {
      expect(await copy.proposals.history(TENANT, no)).toHaveLength(1);
    }
    expect(await copy.outbox.waiting(TENANT, 10_000)).toHaveLength(all.length);
  });

  it('fails rather than tell half of what was done, when nothing ever stands still', async () => {
    await expect(copied(busy('proposals', 10_000, handIn))).rejects.toThrow('did not stand still');
  });

  it('never says that anybody was told further than the feed goes', async () => {
    await stores.people.add({ id: ANNE, tenant: TENANT, entra: 'entra-anne', name: 'Anne' });
    const tell = async () => {
      await handIn();
      const cursors = { 2025: 0, 2026: await stores.proposals.lastSeq(AT) };
      const told = { tenant: TENANT, cursors };
      await stores.tellings.saveTelling({ ...told, receiver: 'journal' }, undefined);
      const digest = digestIn(TYPED.usual);
      const claim = { ...told, id: 'digest~1', from: NOW, until: NOW, claimedAt: NOW, digest };
      await stores.jobs.claimDigest(claim, []);
    };

    // The proposals are read by then.
    const { stores: copy } = await copied(busy('people', 1, tell));

    expect(await stores.proposals.lastSeq(AT)).toBe(301);
    expect(await copy.proposals.lastSeq(AT)).toBe(300);
    const cursors = { 2025: 0, 2026: 300 };
    expect((await copy.tellings.telling(TENANT, 'journal'))?.value.cursors).toEqual(cursors);
    expect((await copy.jobs.lastDigest(TENANT))?.cursors).toEqual(cursors);
  });

  it('finds a message in the outbox or in the ledger, whenever it is relayed', async () => {
    let relayed = 0;
    const relay = async () => {
      const [row] = await stores.outbox.waiting(TENANT, 1);
      if (row === undefined) return;
      const entry = { message: row.id, to: 'x', revision: 1, state: 'queued', manner: 'at-once' };
      const rest = {
        language: 'da',
        attempts: 0,
        due: NOW,
        queuedAt: NOW,
        changedAt: NOW,
      } as const;
      const queued = { ...entry, ...rest, content: row.message.content } as const;
      await stores.ledger.queue(TENANT, [
        { entry: { ...queued, state: 'queued', manner: 'at-once' } },
      ]);
      await stores.outbox.done(row);
      relayed += 1;
    };

    const { stores: copy } = await copied(busy('proposals', 40, relay));

    expect(relayed).toBeGreaterThan(5);
    const waiting = await copy.outbox.waiting(TENANT, 10_000);
    const held = await copy.ledger.attention(TENANT, 'unknown', 10_000);
    const seen = new Set([
      ...waiting.map(({ id }) => id),
      ...held.map(({ value }) => value.message),
    ]);
    expect(seen.size).toBe(300);
  });
});
