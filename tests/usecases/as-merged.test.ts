import { describe, expect, it } from 'vitest';
import { asMerged, asMergedOne } from '../../src/usecases/as-merged.ts';
import { aProposal, no } from '../support/a-proposal.ts';
import { aBoundWorld } from '../support/bound-channel.ts';

describe('asMerged', () => {
  it('gives what was merged the status of the other, and leaves the rest alone', async () => {
    const world = await aBoundWorld();
    await world.stored(aProposal('2025-1', { status: 'assessing' }));
    const mergedInto = { no: no('2025-1'), status: 'received', holder: { kind: 'team' } } as const;
    const child = aProposal('2026-2', { status: 'merged', mergedInto });
    const lost = aProposal('2026-3', {
      status: 'merged',
      mergedInto: { ...mergedInto, no: no('2025-9') },
    });

    const shown = await asMerged(world.deps, [aProposal('2026-1'), child, lost]);

    expect(shown.map(({ status }) => status)).toEqual(['received', 'assessing', 'merged']);
    expect((await asMergedOne(world.deps, child)).status).toBe('assessing');
  });
});
