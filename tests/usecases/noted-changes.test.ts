import { describe, expect, it } from 'vitest';
import type { YearOf } from '../../src/ports/proposal-store.ts';
import { notedChanges } from '../../src/usecases/noted-changes.ts';
import { aProposal } from '../support/a-proposal.ts';
import { TENANT } from '../support/builders.ts';
import { aWorld } from '../support/leader-world.ts';

async function noted() {
  const { stores } = await aWorld();
  const told: YearOf[] = [];
  return { proposals: notedChanges(stores.proposals, (at) => told.push(at)), told };
}
const at = { tenant: TENANT, year: 2026 };
const change = { proposal: aProposal('2026-0001'), events: [], says: [] };

describe('noted changes', () => {
  it('are told once they are written', async () => {
    const { proposals, told } = await noted();

    await proposals.add(at, 'a', (no) => ({ ...change, proposal: { ...change.proposal, no } }));
    const before = await proposals.proposal(TENANT, change.proposal.no);
    await proposals.change('b', { ...change, ...(before && { before }) });

    expect(told).toEqual([at, at]);
  });

  it('are told also when nobody knows how they went', async () => {
    const { proposals, told } = await noted();
    const failing = proposals.add(at, 'a', () => {
      throw new Error('cannot be built');
    });

    await expect(failing).rejects.toThrow('cannot be built');
    expect(told).toEqual([at]);
  });
});
