import { describe, expect, it } from 'vitest';
import { compile } from '../../src/domain/digest/compile.ts';
import { gone, markChannelGone, toAdministrators } from '../../src/usecases/mark-channel-gone.ts';
import { aBoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { CHANNEL, OTHER } from '../support/channel-world.ts';

const undelivered = {
  kind: 'digest',
  digest: compile({
    name: { kind: 'week', year: 2026, week: 47 },
    from: '2026-11-16T07:00:00.000Z',
    until: '2026-11-23T07:00:00.000Z',
    preliminary: false,
    events: [],
    proposals: [],
    now: '2026-11-23T07:00:00.000Z',
  }),
} as const;

async function told(world: Awaited<ReturnType<typeof aBoundWorld>>) {
  return (await world.relayed())
    .filter(({ person }) => person !== undefined)
    .map(({ person, content }) => [person, content.kind]);
}

describe('markChannelGone', () => {
  it('sends those last seen in it the digest it did not get, and asks them to bind anew', async () => {
    const world = await aBoundWorld();

    await markChannelGone(world.deps, TENANT, { ...CHANNEL, undelivered });

    expect((await told(world)).toSorted()).toEqual([
      ['karen', 'channel-gone'],
      ['karen', 'digest'],
      ['ole', 'channel-gone'],
      ['ole', 'digest'],
    ]);
  });

  it('tells once, however often it is found gone', async () => {
    const world = await aBoundWorld();

    await markChannelGone(world.deps, TENANT, CHANNEL);
    await markChannelGone(world.deps, TENANT, CHANNEL);

    expect(await told(world)).toEqual([
      ['karen', 'channel-gone'],
      ['ole', 'channel-gone'],
    ]);
  });

  it('passes on a digest that was under way when it was found gone', async () => {
    const world = await aBoundWorld();
    await markChannelGone(world.deps, TENANT, CHANNEL);

    await markChannelGone(world.deps, TENANT, { ...CHANNEL, undelivered });

    const kinds = (await told(world)).map(([, kind]) => kind);
    expect(kinds.filter((kind) => kind === 'channel-gone')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'digest')).toHaveLength(2);
  });

  it('does nothing about a place that is not the bound channel', async () => {
    const world = await aBoundWorld();

    await markChannelGone(world.deps, TENANT, { ...OTHER, undelivered });

    expect(await told(world)).toEqual([]);
    expect((await world.stores.people.channel(TENANT))?.value).not.toHaveProperty('goneAt');
  });

  it('gives up when the channel can never be written', async () => {
    const world = await aBoundWorld();
    const people = { ...world.stores.people, saveChannel: async () => 'changed' as const };
    const marked = markChannelGone({ ...world.deps, people }, TENANT, CHANNEL);

    await expect(marked).rejects.toThrow('changed');
  });
});

describe('gone', () => {
  it('goes to the administrators', () => {
    const content = { kind: 'channel-gone', place: 'Forenkling' } as const;

    expect(gone('Forenkling')).toEqual(toAdministrators(content));
    expect(gone('Forenkling').audience).toEqual({ kind: 'administrators' });
  });
});
