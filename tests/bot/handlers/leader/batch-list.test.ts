import { describe, expect, it } from 'vitest';
import { batchList } from '../../../../src/bot/handlers/leader/batch-list.ts';
import type { Proposal } from '../../../../src/domain/proposal/proposal.ts';
import { aProposal, TENANT } from '../../../support/builders.ts';
import { only, presses } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone } from '../../../support/leader-kit.ts';

/** Twelve of one batch and one handed in by hand, Karen's all of them. */
async function aBatch() {
  const world = await aLeaderKitWorld();
  const { karen, stores } = world;
  const add = (operation: string, over: Partial<Proposal>) =>
    stores.proposals.add({ tenant: TENANT, year: 2026 }, operation, (no) => ({
      proposal: aProposal({ no, proposer: karen.id, ...over }),
      events: [
        { no, kind: 'received', at: '2026-11-23T09:00:00.000Z', by: karen.id, to: 'received' },
      ],
      says: [],
    }));
  for (let each = 1; each <= 12; each += 1) {
    await add(`batch-${each}`, {
      batch: { id: 'teknik', from: 'Teknik og Miljø', external: `T${each}` },
      changedAt: `2026-11-23T${each === 7 ? 11 : 10}:00:00.000Z`,
    });
  }
  await add('by-hand', {});
  return world;
}

describe('the list of a batch', () => {
  it('has what changed last first, with the numbers over there, and nothing else', async () => {
    const { kit, karen } = await aBatch();

    const first = await batchList(kit, alone(karen), { batch: 'teknik', page: 0 });
    const numbers = [...only(first).text.matchAll(/nr\. (T\d+)/g)].map(([, number]) => number);

    expect(only(first).text).toContain('Fra Teknik og Miljø');
    expect(numbers).toEqual(['T7', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T8', 'T9', 'T10']);
    expect(only(first).text).toContain('12 forslag');
  });

  it('goes on page by page', async () => {
    const { kit, karen } = await aBatch();

    const last = await batchList(kit, alone(karen), { batch: 'teknik', page: 9 });

    expect(only(last).text).toContain('Side 2 af 2');
    expect(presses(last)).toContainEqual(
      expect.objectContaining({
        data: { verb: 'mine.list', page: 0, batch: 'teknik' },
      }),
    );
  });

  it('shows nobody what somebody else answers for', async () => {
    const { kit, stranger } = await aBatch();

    const none = await batchList(kit, alone(stranger), { batch: 'teknik', page: 0 });

    expect(presses(none)).toEqual([]);
    expect(only(none).text).not.toContain('Teknik og Miljø');
  });
});
