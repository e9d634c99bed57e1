import { describe, expect, it } from 'vitest';
import { makePipelineHandlers } from '../../../../src/bot/handlers/leader/pipeline-handlers.ts';
import { asId, type PersonId } from '../../../../src/domain/shared/ids.ts';
import { TENANT } from '../../../support/builders.ts';
import { only } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone } from '../../../support/leader-kit.ts';
import { handedIn, REGISTER } from '../../../support/leader-world.ts';

describe('what a workplace has under way', () => {
  it('is shown to whoever leads it: what others raised, and never by whom', async () => {
    const world = await aLeaderKitWorld();
    const { no } = await handedIn(world, { challenge: 'Nøgler tager lang tid.', hassle: '3' });
    const before = await world.stores.proposals.proposal(TENANT, no);
    if (before === undefined) throw new Error('not there');
    const unit = REGISTER.units[0]?.id;
    const proposal = {
      ...before.value,
      answers: { ...before.value.answers, visibility: 'all' },
      proposer: asId<PersonId>('before'),
      ...(unit && { unit }),
    };
    await world.deps.proposals.change('left', { proposal, before, events: [], says: [] });
    const show = makePipelineHandlers(world.kit)['unit.list'];

    const list = only(await show(alone(world.karen), { page: 0 }));

    expect(list.kind).toBe('say');
    expect(list.text).toContain(no);
    expect(list.text).toContain('Nøgler tager lang tid');
    expect(list.text).not.toContain('Karen');
    expect(only(await show(alone(world.karen), { page: 7, turned: true }))).toMatchObject({
      kind: 'forMe',
    });
    expect(only(await show(alone(world.stranger), { page: 0 })).text).toContain(
      'Ingen forslag i gang',
    );
  });
});
