import { beforeEach, describe, expect, it } from 'vitest';
import { createBackend, createStores, type Stores } from '../../../src/storage/index.ts';
import { key } from '../../../src/storage/keys.ts';
import { restoreMarkWrite } from '../../../src/storage/restore-marks.ts';
import { holdRestored } from '../../../src/usecases/delivery/hold-restored.ts';
import { TENANT } from '../../support/builders.ts';
import { anEntry } from '../../support/ledger-entry.ts';

const NOW = '2026-11-23T09:40:00.000Z';
const clock = { now: () => new Date(NOW) };
const calendar = { isOff: () => false };

let stores: Stores;
let restore: () => Promise<unknown>;
beforeEach(async () => {
  const backend = await createBackend({ kind: 'memory' });
  stores = createStores(backend, { clock, ids: { fresh: () => crypto.randomUUID() } });
  const mark = restoreMarkWrite({ exportedAt: '2026-11-22T02:00:00.000Z', restoredAt: NOW });
  restore = () => backend.table('jobs').transact(key(TENANT), [mark]);
});

const queue = (message: string, due = NOW) =>
  stores.ledger.queue(TENANT, [{ entry: anEntry({ message, due, state: 'queued' }) }]);
const held = async () =>
  (await stores.ledger.attention(TENANT, 'unknown', 1_000)).map(({ value }) => value.message);
const deps = () => ({ ...stores, clock, calendar });

describe('holdRestored', () => {
  it('does nothing on an account that was never restored', async () => {
    await queue('a');

    expect(await holdRestored(deps(), TENANT, () => Promise.reject(new Error()))).toBeUndefined();

    expect(await held()).toEqual([]);
  });

  it('holds what waits, also what is only now put there, and what is due next year', async () => {
    await restore();
    for (let one = 0; one < 150; one += 1) await queue(`m${one}`);

    const count = await holdRestored(deps(), TENANT, async () => {
      await queue('later', '2027-11-23T09:40:00.000Z');
      return [];
    });

    expect(count).toEqual({ messages: 151, failing: [] });
    expect(await held()).toHaveLength(151);
    expect(await stores.ledger.due(TENANT, '2999', 10)).toEqual([]);
  });

  it('is over once it is done', async () => {
    await restore();
    await holdRestored(deps(), TENANT, async () => []);
    await queue('new');

    expect(await holdRestored(deps(), TENANT, async () => [])).toBeUndefined();

    expect(await held()).toEqual([]);
  });

  it('is done over when it was cut off', async () => {
    await restore();
    const cut = holdRestored(deps(), TENANT, () => Promise.reject(new Error('cut off')));
    await expect(cut).rejects.toThrow('cut off');
    await queue('a');

    expect(await holdRestored(deps(), TENANT, async () => [])).toMatchObject({ messages: 1 });
  });

  it('leaves word of what failed, and holds nothing more at a later start', async () => {
    await restore();
    await holdRestored(deps(), TENANT, async () => ['calendar', 'papers']);
    await queue('new');

    const later = await holdRestored(deps(), TENANT, () => Promise.reject(new Error()));
    await stores.marks.ranWell(TENANT, 'calendar');
    const last = await holdRestored(deps(), TENANT, () => Promise.reject(new Error()));
    await stores.marks.ranWell(TENANT, 'papers');

    expect(later).toEqual({ failing: ['calendar', 'papers'] });
    expect(last).toEqual({ failing: ['papers'] });
    expect(await stores.marks.restored(TENANT)).toBeUndefined();
    expect(await held()).toEqual([]);
  });
});
