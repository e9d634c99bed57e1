import { describe, expect, it } from 'vitest';
import { chooseSeveral } from '../../../src/usecases/several/choose-several.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { REGISTER, value } from '../../support/leader-world.ts';

describe('chooseSeveral', () => {
  it('gives a page of the queue, and those it can go to', async () => {
    const world = await aBoundWorld();
    await world.stores.registry.put(TENANT, REGISTER);
    for (let at = 1; at <= 27; at += 1) await world.stored(aProposal(`2026-${at}`));
    const wanted = { filter: 'all', page: 9 } as const;

    const choice = value(await chooseSeveral(world.deps, world.administrator, wanted));

    expect(choice).toMatchObject({ total: 27, page: 1, pages: 2 });
    expect(choice.proposals.map(({ no }) => no)).toEqual(['2026-0026', '2026-0027']);
    expect(choice.areas.map(({ id }) => id)).toEqual(['it']);
    expect(choice.people[0]?.name).toBe('Karen');
  });

  it('is for those who may sort', async () => {
    const world = await aBoundWorld();
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await chooseSeveral(world.deps, nanna, { filter: 'all', page: 0 })).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
