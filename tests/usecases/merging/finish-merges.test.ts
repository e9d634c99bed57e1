import { beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import type { ProposalStore } from '../../../src/ports/proposal-store.ts';
import { mergesLeft, releaseAll } from '../../../src/usecases/merging/finish-merges.ts';
import { mergeOne } from '../../../src/usecases/merging/merge-steps.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';

let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  await world.stored(aProposal('2026-1', { proposer: world.nanna.id }));
  await world.stored(aProposal('2025-1', { proposer: world.ole.id }));
});

const PAIR = { tenant: TENANT, main: no('2026-1'), child: no('2025-1') };
const now = async (number: string): Promise<Proposal> => {
  const stored = await world.stores.proposals.proposal(TENANT, no(number));
  if (stored === undefined) throw new Error('not there');
  return stored.value;
};

/** The process dies before it writes for the second time. */
async function cutOff(run: (deps: BoundWorld['deps']) => Promise<unknown>): Promise<void> {
  let writes = 0;
  const change: ProposalStore['change'] = async (...given) => {
    writes += 1;
    if (writes > 1) throw new Error('killed');
    return world.stores.proposals.change(...given);
  };
  const proposals = { ...world.deps.proposals, change };
  await expect(run({ ...world.deps, proposals })).rejects.toThrow('killed');
}

const merge = (deps = world.deps) => mergeOne(deps, PAIR, { person: world.karen.id, why: 'Ens' });

/** Does what is left, and says how much there was. */
async function finished(): Promise<number> {
  const all = await world.deps.projection.proposals(TENANT);
  const left = mergesLeft(world.deps, TENANT, all);
  for (const act of left) await act();
  return left.length;
}

describe('mergesLeft', () => {
  it('finishes what was cut off after the first change, once', async () => {
    await cutOff(merge);
    expect(await now('2026-1')).toMatchObject({ merged: ['2025-0001'] });
    expect((await now('2025-1')).status).toBe('received');

    world.goTo('2026-11-23T06:30:00.000Z');
    expect(await finished()).toBe(1);

    expect(await now('2025-1')).toMatchObject({
      status: 'merged',
      mergedInto: { no: '2026-0001' },
    });
    expect(await finished()).toBe(0);
  });

  it('is not needed where the press is repeated', async () => {
    await cutOff(merge);
    await merge();

    expect((await now('2025-1')).status).toBe('merged');
    const told = (await world.relayed()).filter(({ content }) => content.kind === 'merged');
    expect(told.map(({ content }) => content)).toMatchObject([{ why: 'Ens' }]);
  });

  it('lets go of what was answered in between', async () => {
    await cutOff(merge);
    const before = await world.stores.proposals.proposal(TENANT, no('2025-1'));
    if (before === undefined) throw new Error('not there');
    const proposal: Proposal = { ...before.value, status: 'withdrawn' };
    const events = [
      { no: no('2025-1'), kind: 'withdrawn', at: '', by: 'system', to: 'withdrawn' } as const,
    ];
    await world.stores.proposals.change('withdraw', { proposal, before, events, says: [] });

    world.goTo('2026-11-23T06:30:00.000Z');
    await finished();

    expect(await now('2026-1')).not.toHaveProperty('merged');
    expect((await now('2025-1')).status).toBe('withdrawn');
  });
});

describe('releaseAll', () => {
  it('makes those their own again that were merged into one taken back', async () => {
    await merge();
    await releaseAll(world.deps, await now('2026-1'));

    expect((await now('2025-1')).status).toBe('received');
    expect(await now('2026-1')).not.toHaveProperty('merged');
  });
});
