// An account with everything in it, as it comes back.
import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import { asId, type PersonId, type TenantId } from '../../../src/domain/shared/ids.ts';
import { createStores } from '../../../src/storage/index.ts';
import { key } from '../../../src/storage/keys.ts';
import { makeRestoreMarks } from '../../../src/storage/restore-marks.ts';
import { ANNE, aBackupWorld, type BackupWorld, NIGHT } from '../../support/backup-world.ts';
import { aProposal, TENANT } from '../../support/builders.ts';
import { everyRow } from '../../support/every-row.ts';
import { anEntry } from '../../support/ledger-entry.ts';

let world: BackupWorld;
beforeEach(async () => {
  world = await aBackupWorld();
});

const queued = (to: string, state: LedgerEntry['state']) =>
  anEntry({ to, message: `m-${to}`, state, person: asId<PersonId>(to), lastCode: '503' });

describe('an export and a restore', () => {
  it('bring back each row with its cells, to an account that held nothing', async () => {
    await world.aPerson(ANNE, 'Anne Årup');
    for (let count = 0; count < 30; count += 1) await world.aProposalOf(ANNE);
    const large = { text: 'æ🎈'.repeat(9_000), whole: -7, yes: true, none: '' };
    for (let row = 0; row < 1_200; row += 1)
      await world.write('audit', `r${row}`, { ...large, row });

    await world.exported();
    const { target, outcome } = await world.restored();

    expect(outcome.ok).toBe(true);
    const [before, after] = [await everyRow(world.backend, TENANT), await everyRow(target, TENANT)];
    after.delete(`jobs ${key(TENANT)} r~restored`);
    expect(after).toEqual(before);
    expect(before.size).toBeGreaterThan(1_290);
  });

  it('leave other tenants alone', async () => {
    await world.aPerson(ANNE, 'Anne');
    const other = asId<TenantId>('99999999-2222-4333-8444-555555555555');
    await world.aPerson(ANNE, 'Anna', other);

    await world.exported();
    const { target } = await world.restored();

    expect((await everyRow(target, other)).size).toBe(0);
  });

  it('go on from the counter, so that nothing is numbered twice', async () => {
    await world.aProposalOf(ANNE);
    await world.exported();
    const { target } = await world.restored();
    const later = createStores(target, world);

    const at = { tenant: TENANT, year: 2026 };
    const added = await later.proposals.add(at, 'next', (no) => ({
      proposal: aProposal({ tenant: TENANT, no, proposer: ANNE }),
      events: [{ no, kind: 'received', at: NIGHT, by: ANNE, to: 'received' }],
      says: [],
    }));

    expect(added).toMatchObject({ no: '2026-0002' });
    expect((await later.proposals.feed(at, 0, 10)).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('hold what waited, and leave what was sent as it is', async () => {
    const states = [queued('a', 'queued'), queued('b', 'sent'), queued('c', 'blocked')];
    await world.stores.ledger.queue(
      TENANT,
      states.map((entry) => ({ entry })),
    );
    await world.exported();
    const { target } = await world.restored();
    const { ledger } = createStores(target, world);

    expect(await ledger.due(TENANT, '2999', 10)).toEqual([]);
    const unknown = await ledger.attention(TENANT, 'unknown', 10);
    expect(unknown.map(({ value }) => [value.to, value.lastCode])).toEqual([['a', 'restored']]);
    expect(await ledger.blockedOf(TENANT, asId('c'))).toHaveLength(1);
    expect(await ledger.lease(TENANT)).toBeUndefined();
  });

  it('mark what waits to be relayed, whichever program wrote it', async () => {
    const cells = { v: 9, json0: '{"content":{"kind":"of-the-next-program"},"cursor":"anne"}' };
    await world.write('people', key('o', NIGHT, 'x', 0), cells);
    await world.exported();

    const { target } = await world.restored();

    const row = (await everyRow(target, TENANT)).get(
      `people ${key(TENANT)} ${key('o', NIGHT, 'x', 0)}`,
    );
    expect(JSON.stringify(row)).toContain('anne');
    expect(JSON.stringify(row)).toContain('held');
  });

  it('mark the account, so that whoever starts on it knows since when', async () => {
    await world.aPerson(ANNE, 'Anne');
    await world.exported();
    world.time.now = '2026-11-24T08:00:00.000Z';

    const { target } = await world.restored();

    const marks = makeRestoreMarks(target);
    expect(await marks.restored(TENANT)).toEqual({
      exportedAt: NIGHT,
      restoredAt: '2026-11-24T08:00:00.000Z',
    });
    await marks.held(TENANT, []);
    expect(await marks.restored(TENANT)).toBeUndefined();
  });
});
