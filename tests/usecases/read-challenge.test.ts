import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { mergeOne } from '../../src/usecases/merging/merge-steps.ts';
import { readChallenge } from '../../src/usecases/read-challenge.ts';
import { aProposal, no } from '../support/a-proposal.ts';
import { aBoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';

describe('readChallenge', () => {
  it('reads what was merged into it, of another year too', async () => {
    const world = await aBoundWorld();
    await world.stored(aProposal('2026-1'));
    await world.stored(aProposal('2025-1', { proposer: asId<PersonId>('jens') }));
    const pair = { tenant: TENANT, main: no('2026-1'), child: no('2025-1') };
    await mergeOne(world.deps, pair, { person: world.karen.id });
    const main = (await world.stores.proposals.proposal(TENANT, no('2026-1')))?.value;

    expect(main && (await readChallenge(world.deps, main))).toMatchObject({
      people: 2,
      children: [{ no: '2025-0001' }],
      examples: [{ no: '2025-0001', text: 'Udfordring 2025-1' }],
    });
  });

  it('does not count one that is listed and has not followed yet', async () => {
    const world = await aBoundWorld();
    await world.stored(aProposal('2026-2', { proposer: asId<PersonId>('jens') }));
    const main = aProposal('2026-1', { merged: [no('2026-2')] });

    expect(await readChallenge(world.deps, main)).toMatchObject({ people: 1, children: [] });
  });
});
