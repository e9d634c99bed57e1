// What the store of roles given by name promises.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Grant } from '../../../src/domain/people/grant.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import type { World } from './world.ts';

function aGrant(differs: Partial<Grant> = {}): Grant {
  return {
    person: asId<PersonId>('ida'),
    role: 'triager',
    by: asId<PersonId>('karen'),
    at: '2026-11-23T09:00:00.000Z',
    ...differs,
  };
}

export function grantsContract(open: () => Promise<World>): void {
  describe('roles given by name', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    it('are listed oldest first, each once', async () => {
      const { grants } = world.stores;
      const later = aGrant({ role: 'reader', at: '2026-11-24T09:00:00.000Z' });
      expect(await grants.all(world.tenant)).toEqual([]);

      await grants.give(world.tenant, later);
      await grants.give(world.tenant, aGrant());

      expect(await grants.all(world.tenant)).toEqual([aGrant(), later]);
      expect(await world.another().grants.all(world.tenant)).toEqual([aGrant(), later]);
    });

    it('stay as they were given first', async () => {
      await world.stores.grants.give(world.tenant, aGrant());

      const again = aGrant({ by: asId<PersonId>('ole'), at: '2026-12-01T09:00:00.000Z' });
      expect(await world.another().grants.give(world.tenant, again)).toEqual(aGrant());
      expect(await world.another().grants.all(world.tenant)).toEqual([aGrant()]);
    });

    it('are told of with the first giving, and not again', async () => {
      const says = [
        {
          audience: { kind: 'person', person: asId<PersonId>('ida') },
          content: { kind: 'role-given', role: 'triager' },
        },
      ] as const;
      await world.stores.grants.give(world.tenant, aGrant(), says);
      await world.another().grants.give(world.tenant, aGrant(), says);

      const waiting = await world.another().outbox.waiting(world.tenant, 9);
      expect(waiting.map(({ message }) => message)).toEqual(says);
    });

    it('are gone once taken back, and there is nothing to take twice', async () => {
      await world.stores.grants.give(world.tenant, aGrant());
      await world.stores.grants.give(world.tenant, aGrant({ role: 'host' }));

      expect(await world.stores.grants.take(world.tenant, aGrant())).toBe(true);
      expect(await world.stores.grants.take(world.tenant, aGrant())).toBe(false);
      expect(await world.stores.grants.all(world.tenant)).toEqual([aGrant({ role: 'host' })]);
    });

    it('are seen by another process within ten seconds', async () => {
      const { stores, calls } = world.counted();
      const roles = async () => (await stores.grants.all(world.tenant)).length;
      expect([await roles(), await roles(), calls()]).toEqual([0, 0, 1]);

      await world.stores.grants.give(world.tenant, aGrant());
      expect(await roles()).toBe(0);
      world.clock.pass(10_000);

      expect(await roles()).toBe(1);
    });

    it('are given once though the answer is lost', async () => {
      world.faults.loseAnswers(1);

      expect(await world.stores.grants.give(world.tenant, aGrant())).toEqual(aGrant());
      expect(await world.stores.grants.all(world.tenant)).toEqual([aGrant()]);
    });
  });
}
