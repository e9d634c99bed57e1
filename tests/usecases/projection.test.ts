import { describe, expect, it } from 'vitest';
import type { ProposalStore } from '../../src/ports/proposal-store.ts';
import { withdrawOwn } from '../../src/usecases/own-proposals.ts';
import { makeProjection } from '../../src/usecases/projection.ts';
import { TENANT } from '../support/builders.ts';
import { aWorld, handedIn } from '../support/leader-world.ts';

const FIRST = { challenge: 'Vi skriver timerne ind tre steder.', hassle: '4' };

describe('the projection', () => {
  it('gives a hint without a call, until this process has changed something', async () => {
    const world = await aWorld();
    await handedIn(world, FIRST);
    let calls = 0;
    const proposals: ProposalStore = {
      ...world.stores.proposals,
      feed: (...at) => {
        calls += 1;
        return world.stores.proposals.feed(...at);
      },
    };
    const projection = makeProjection({ proposals, clock: world.deps.clock });
    await projection.proposals(TENANT);
    calls = 0;

    expect(await projection.lately(TENANT)).toHaveLength(1);
    expect(calls).toBe(0);
    await handedIn(world, FIRST);
    expect(await projection.lately(TENANT)).toHaveLength(1);
    projection.changed({ tenant: TENANT, year: 2026 });
    expect(await projection.lately(TENANT)).toHaveLength(2);
    expect(calls).toBe(1);
  });

  it('gives the same list while nothing has changed, and another one after', async () => {
    const world = await aWorld();
    const { projection } = world.deps;
    await handedIn(world, FIRST);

    const first = await projection.proposals(TENANT);
    const again = await projection.proposals(TENANT);
    const hint = await projection.lately(TENANT);
    await handedIn(world, FIRST);
    const later = await projection.proposals(TENANT);

    expect(again).toBe(first);
    expect(hint).toBe(first);
    expect(first).toHaveLength(1);
    expect(later).toHaveLength(2);
  });

  it('has everything that was there when it began', async () => {
    const world = await aWorld();
    await handedIn(world, FIRST);

    const fresh = makeProjection({ proposals: world.stores.proposals, clock: world.deps.clock });

    expect(await fresh.proposals(TENANT)).toMatchObject([{ no: '2026-0001', status: 'received' }]);
  });

  it('sees each change as soon as it is written', async () => {
    const world = await aWorld();
    const { projection } = world.deps;
    await projection.proposals(TENANT);

    const { no, version } = await handedIn(world, FIRST);
    const received = await projection.proposals(TENANT);
    await withdrawOwn(world.deps, world.karen, { no, version });

    expect(received.map(({ status }) => status)).toEqual(['received']);
    expect((await projection.proposals(TENANT)).map(({ status }) => status)).toEqual(['withdrawn']);
  });

  it('sees what was written while somebody else’s question was being answered', async () => {
    const world = await aWorld();
    const asked = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    const proposals: ProposalStore = {
      ...world.stores.proposals,
      feed: async (...at) => {
        const events = await world.stores.proposals.feed(...at);
        asked.resolve();
        await answered.promise;
        return events;
      },
    };
    const projection = makeProjection({ proposals, clock: world.deps.clock });
    const earlier = projection.proposals(TENANT);
    await asked.promise;

    await handedIn(world, FIRST);
    const later = projection.proposals(TENANT);
    answered.resolve();

    expect(await earlier).toEqual([]);
    expect(await later).toMatchObject([{ no: '2026-0001' }]);
  });

  it('reads only what is new once it is built', async () => {
    const world = await aWorld();
    for (let n = 0; n < 5; n += 1) await handedIn(world, { ...FIRST, hassle: `${n + 1}` });
    const read: string[] = [];
    const proposals: ProposalStore = {
      ...world.stores.proposals,
      proposal: (tenant, no) => {
        read.push(no);
        return world.stores.proposals.proposal(tenant, no);
      },
      all: (at) => {
        read.push(`all ${at.year}`);
        return world.stores.proposals.all(at);
      },
    };
    const projection = makeProjection({ proposals, clock: world.deps.clock });

    await projection.proposals(TENANT);
    await handedIn(world, FIRST);
    await projection.proposals(TENANT);

    expect(read).toEqual(['all 2026', '2026-0006']);
  });

  it('gives one person’s own, newest first, over three years', async () => {
    const world = await aWorld();
    await handedIn(world, FIRST);
    world.goTo('2027-01-04T08:00:00.000Z');
    await handedIn(world, { ...FIRST, hassle: '2' });

    const own = await world.deps.projection.ofPerson(TENANT, world.karen.id);

    expect(own.map(({ no }) => no)).toEqual(['2027-0001', '2026-0001']);
    expect(await world.deps.projection.ofPerson(TENANT, world.stranger.id)).toEqual([]);
  });
});
