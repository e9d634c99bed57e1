// What the store of papers promises.
import { beforeEach, describe, expect, it } from 'vitest';
import { paperMessage } from '../../../src/domain/delivery/paper-messages.ts';
import { asked, begun, made, type PaperOrder } from '../../../src/domain/paper/order.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { no } from '../../support/a-proposal.ts';
import type { World } from './world.ts';

const AT = '2026-11-23T09:00:00.000Z';
const WANTED = {
  kind: 'case',
  scope: {
    ...{ since: '2026-01-01', area: 'it', forum: 'board', year: 2026 },
    ...{ round: asId<RoundId>('spring'), proposal: no('2026-0001') },
  },
  case: {
    ...({ skeleton: 'own', matter: 'decision' } as const),
    ...{ title: 'Forenkling', caseNumber: '2024-0024277', caseworker: 'Mette' },
  },
} as const;

export function papersContract(open: () => Promise<World>): void {
  describe('a paper somebody asked for', () => {
    let world: World;
    let order: PaperOrder;
    beforeEach(async () => {
      world = await open();
      const { tenant, person } = world;
      order = asked({ tenant, id: 'one', wanted: WANTED, person, language: 'da' }, AT);
    });

    it('is kept with all that is wanted and with its message, once', async () => {
      const says = [paperMessage(order)];
      const both = [world.stores, world.another()];
      const saved = await Promise.all(
        both.map(({ papers }) => papers.save(order, undefined, says)),
      );

      expect(saved.filter((one) => one === 'changed')).toHaveLength(1);
      const stored = await world.another().papers.order(world.tenant, 'one');
      expect(stored?.value).toEqual(order);
      const waiting = await world.another().outbox.waiting(world.tenant, 9);
      expect(waiting.map(({ message }) => message)).toEqual(says);
    });

    it('moves on under its tag, and is gone when it is dropped', async () => {
      await world.stores.papers.save(order, undefined, []);
      const [stored] = await world.stores.papers.orders(world.tenant);
      if (stored === undefined) throw new Error('nothing is kept');
      const files = [{ name: 'Sag.docx', type: 'docx', size: 9 }] as const;
      const ready = made(begun(order, AT), files, AT);

      const saved = await world.stores.papers.save(ready, stored.tag, []);

      expect(await world.another().papers.save(order, stored.tag, [])).toBe('changed');
      expect((await world.another().papers.orders(world.tenant)).map(({ value }) => value)).toEqual(
        [ready],
      );
      if (saved !== 'changed') await world.stores.papers.drop(saved);
      expect(await world.another().papers.orders(world.tenant)).toEqual([]);
    });
  });
}
