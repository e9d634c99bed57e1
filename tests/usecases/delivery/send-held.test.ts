import { beforeEach, describe, expect, it } from 'vitest';
import { createBackend, createStores, type Stores } from '../../../src/storage/index.ts';
import { key } from '../../../src/storage/keys.ts';
import { restoreMarkWrite } from '../../../src/storage/restore-marks.ts';
import { holdRestored } from '../../../src/usecases/delivery/hold-restored.ts';
import { sendHeld } from '../../../src/usecases/delivery/send-held.ts';
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

describe('sendHeld', () => {
  it('queues what was held, once, and nothing else that is unknown', async () => {
    await restore();
    await queue('a');
    await holdRestored(deps(), TENANT, async () => []);
    const lost = anEntry({ message: 'lost', state: 'unknown', lastCode: '504 GatewayTimeout' });
    await stores.ledger.queue(TENANT, [{ entry: lost }]);

    expect([await sendHeld(deps(), TENANT), await sendHeld(deps(), TENANT)]).toEqual([1, 0]);

    expect(await held()).toEqual(['lost']);
    const due = await stores.ledger.due(TENANT, '2999', 10);
    expect(due.map(({ value }) => value.message)).toEqual(['a']);
  });
});
