import { describe, expect, it } from 'vitest';
import { leftOut } from '../../../src/usecases/several/look-at-several.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';

describe('leftOut', () => {
  it('names whoever changed it last, and only where that is why', async () => {
    const world = await aBoundWorld();
    await world.stored(aProposal('2026-1', { proposer: world.nanna.id }));
    const name = (why: 'changed-since' | 'withdrawn', number = '2026-1') =>
      leftOut(world.deps, world.administrator, { no: no(number), why });

    expect(await name('changed-since')).toMatchObject({ by: 'Nanna' });
    expect(await name('withdrawn')).toEqual({ no: '2026-0001', why: 'withdrawn' });
    expect(await name('changed-since', '2026-9')).toEqual({
      no: '2026-0009',
      why: 'changed-since',
    });
  });
});
