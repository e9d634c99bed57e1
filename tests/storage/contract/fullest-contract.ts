// What storage promises about the fullest proposal: its row, and the one before it, fit a transaction.
import { beforeEach, describe, expect, it } from 'vitest';
import { fullestProposal } from '../../support/fullest-proposal.ts';
import { added, stored } from './acts.ts';
import type { World } from './world.ts';

export function fullestContract(open: () => Promise<World>): void {
  describe('the fullest proposal', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    it('is written, changed with its former version beside it, and read again', async () => {
      const before = await added(world, 'a');
      const { no } = before.value;
      const fullest = fullestProposal({ tenant: world.tenant, no });
      const event = { no, kind: 'noted', at: fullest.changedAt, by: world.person } as const;
      const events = [{ ...event, to: fullest.status }];
      await world.stores.proposals.change('fill', { proposal: fullest, before, events, says: [] });
      const full = await stored(world, no);
      expect(full.value).toEqual(fullest);

      const edited = { ...fullest, version: 2 };
      const change = { proposal: edited, before: full, events, says: [] };
      expect(await world.stores.proposals.change('edit', change)).toEqual(edited);
      expect(await world.stores.proposals.versions(world.tenant, no)).toEqual([fullest]);
    });
  });
}
