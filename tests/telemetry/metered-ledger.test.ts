import { expect, it } from 'vitest';
import type { Ledger, Settled } from '../../src/ports/ledger.ts';
import { meteredLedger } from '../../src/telemetry/metered-ledger.ts';
import { TENANT } from '../support/builders.ts';
import { anEntry } from '../support/ledger-entry.ts';
import { toldTelemetry } from '../support/told-telemetry.ts';

const LEASE = { holder: 'h', sending: [], tag: '1' };

/** What one entry came to, in a ledger that takes it or does not. */
async function counted(taken: boolean) {
  const telemetry = toldTelemetry();
  const entry = { value: anEntry({ state: 'sending' }), tag: '1' };
  const settled: Settled = { entry, next: anEntry({ state: 'unknown', lastCode: 'timeout' }) };
  const bare: Pick<Ledger, 'queue' | 'move' | 'turnOver'> = {
    queue: async () => taken,
    move: async () => taken,
    turnOver: async () => (taken ? { lease: LEASE, entries: [] } : 'lost'),
  };
  const ledger = meteredLedger(bare, telemetry);
  await ledger.queue(TENANT, [{ entry: anEntry({ state: 'queued' }) }]);
  await ledger.move(TENANT, settled);
  await ledger.turnOver(TENANT, LEASE, { settled: [settled], claim: [] });
  return telemetry.told.map(({ facts }) => facts);
}

it('counts each entry by the state that was written down, and why', async () => {
  expect(await counted(true)).toEqual([
    { state: 'queued', code: '503 ServiceUnavailable' },
    { state: 'unknown', code: 'timeout' },
    { state: 'unknown', code: 'timeout' },
  ]);
});

it('counts nothing that was not written', async () => {
  expect(await counted(false)).toEqual([]);
});
