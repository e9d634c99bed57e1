import { beforeEach, describe, expect, it } from 'vitest';
import { listAttention } from '../../../src/usecases/operations/list-attention.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { anEntry } from '../../support/ledger-entry.ts';

let world: BoundWorld;
const listed = async (page: number, state: 'unknown' | 'failed' = 'failed') =>
  value(await listAttention(world.deps, world.administrator, { state, page }));

beforeEach(async () => {
  world = await aBoundWorld();
  for (let number = 10; number < 22; number += 1) {
    const changedAt = `2026-11-23T05:${number}:00.000Z`;
    await world.stores.ledger.queue(TENANT, [
      { entry: anEntry({ message: `m${number}`, changedAt }) },
    ]);
  }
});

describe('listAttention', () => {
  it('lists ten at a time, the oldest first', async () => {
    const first = await listed(0);

    expect(first).toMatchObject({ total: 12, page: 0, pages: 2 });
    expect(first.items.map(({ key }) => key.message).slice(0, 2)).toEqual(['m10', 'm11']);
    expect((await listed(1)).items.map(({ key }) => key.message)).toEqual(['m20', 'm21']);
  });

  it('gives the last page when a later one was asked for', async () => {
    expect(await listed(7)).toMatchObject({ page: 1 });
  });

  it('lists only what is in the state asked for', async () => {
    expect(await listed(0, 'unknown')).toMatchObject({ items: [], total: 0, pages: 1 });
  });

  it('refuses whoever is no administrator', async () => {
    const nanna = world.caller(world.nanna, CHANNEL);

    expect(await listAttention(world.deps, nanna, { state: 'failed', page: 0 })).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
