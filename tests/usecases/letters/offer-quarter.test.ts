import { beforeEach, describe, expect, it } from 'vitest';
import { offerQuarter } from '../../../src/usecases/letters/offer-quarter.ts';
import type { BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { aQuarterWorld, QUARTER } from '../../support/quarter-world.ts';

let world: BoundWorld;
beforeEach(async () => {
  world = await aQuarterWorld();
});
const offers = async () => {
  const entries = await world.relayed();
  return entries.filter(({ content }) => content.kind === 'quarter-offer');
};

describe('offerQuarter', () => {
  it('tells the channel once, however often and by whomever it is run', async () => {
    const both = [offerQuarter(world.deps, TENANT), offerQuarter(world.deps, TENANT)];

    expect((await Promise.all(both)).toSorted()).toEqual([false, true]);
    expect(await offerQuarter(world.deps, TENANT)).toBe(false);
    expect(await offers()).toMatchObject([{ content: { quarter: QUARTER, state: 'ready' } }]);
  });

  it.each([
    ['before office hours', '2027-01-04T06:59:00.000Z'],
    ['after them', '2027-01-04T15:00:00.000Z'],
    ['on a weekend', '2027-01-03T09:00:00.000Z'],
    ['in the middle of a quarter', '2027-02-15T09:00:00.000Z'],
  ])('waits %s', async (_, now) => {
    world.goTo(now);
    expect(await offerQuarter(world.deps, TENANT)).toBe(false);
  });

  it('makes up for days that were missed', async () => {
    world.goTo('2027-01-12T09:00:00.000Z');
    expect(await offerQuarter(world.deps, TENANT)).toBe(true);
  });

  it('waits while the channel is gone, and tells the one that is bound in its place', async () => {
    const { people } = world.stores;
    const gone = async (goneAt: { readonly goneAt?: string }) => {
      const bound = await people.channel(TENANT);
      if (bound === undefined) throw new Error('no channel');
      const { goneAt: _, ...channel } = bound.value;
      await people.saveChannel({ ...channel, ...goneAt }, bound.tag, []);
    };
    await gone({ goneAt: '2027-01-03T09:00:00.000Z' });
    expect(await offerQuarter(world.deps, TENANT)).toBe(false);

    await gone({});
    expect(await offerQuarter(world.deps, TENANT)).toBe(true);
    expect(await offers()).toHaveLength(1);
  });

  it('offers nothing of a quarter that brought nobody anything', async () => {
    world.goTo('2027-04-01T09:00:00.000Z');
    expect(await offerQuarter(world.deps, TENANT)).toBe(false);
    expect(await world.deps.letters.quarter(TENANT, { year: 2027, quarter: 1 })).toBeUndefined();
  });
});
