import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { fenceBlocked } from '../../../src/usecases/delivery/fence-blocked.ts';
import { heardAgain } from '../../../src/usecases/delivery/heard-again.ts';
import { TENANT } from '../../support/builders.ts';
import { aRelayWorld, QUESTION, type RelayWorld } from '../../support/relay-world.ts';

const OLE = asId<PersonId>('ole');
const unreachable = { why: 'blocked', since: '2026-11-20T09:00:00.000Z' } as const;

async function block(world: RelayWorld): Promise<void> {
  await world.stores.ledger.queue(TENANT, [
    {
      entry: {
        message: 'm1',
        to: OLE,
        person: OLE,
        revision: 1,
        state: 'blocked',
        lastCode: 'blocked',
        content: QUESTION,
        manner: 'case',
        language: 'da',
        attempts: 0,
        due: '2026-11-23T09:00:00.000Z',
        queuedAt: '2026-11-23T09:00:00.000Z',
        changedAt: '2026-11-23T09:00:00.000Z',
      },
    },
  ]);
}

describe('fenceBlocked', () => {
  it('lets a turn that is clearing the mark find what was blocked meanwhile', async () => {
    const world = await aRelayWorld();
    await world.person('Ole', { unreachable });
    const marked = await world.stores.people.byId(TENANT, OLE);
    const ledger = {
      ...world.stores.ledger,
      blockedOf: async (...args: Parameters<typeof world.stores.ledger.blockedOf>) => {
        const found = await world.stores.ledger.blockedOf(...args);
        if (found.length === 0 && (await world.entry('m1', OLE)) === undefined) {
          await block(world);
          await fenceBlocked(world.deps, TENANT, OLE);
        }
        return found;
      },
    };

    await heardAgain({ ...world.deps, ledger }, marked!);

    expect(await world.entry('m1', OLE)).toMatchObject({ state: 'queued' });
    expect(await world.stores.people.unreachable(TENANT)).toEqual([]);
  });

  it('queues it itself when the mark was cleared before', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');
    await block(world);

    await fenceBlocked(world.deps, TENANT, OLE);

    expect(await world.entry('m1', OLE)).toMatchObject({ state: 'queued' });
  });

  it('leaves it blocked while the person is unreachable, or not known at all', async () => {
    const world = await aRelayWorld();
    await world.person('Ole', { unreachable });
    await block(world);

    await fenceBlocked(world.deps, TENANT, OLE);
    await fenceBlocked(world.deps, TENANT, asId<PersonId>('nobody'));

    expect(await world.entry('m1', OLE)).toMatchObject({ state: 'blocked' });
    expect(await world.stores.people.unreachable(TENANT)).toHaveLength(1);
  });

  it('gives up when the person can never be written', async () => {
    const world = await aRelayWorld();
    await world.person('Ole', { unreachable });
    const people = { ...world.stores.people, save: async () => 'changed' as const };

    await expect(fenceBlocked({ ...world.deps, people }, TENANT, OLE)).rejects.toThrow('changed');
  });
});
