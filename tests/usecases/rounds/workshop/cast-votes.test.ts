import { describe, expect, it } from 'vitest';
import { castVotes, nextVotes } from '../../../../src/usecases/rounds/workshop/cast-votes.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

async function voting() {
  const world = await aWorkshopWorld({ phase: 'vote', slot: 2, votesEach: 2 });
  await world.noted({ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'x', station: 's2' });
  const cast = (votes: string, station = 's1') =>
    castVotes(world.workshop, world.karen, { round: world.id, station, votes });
  const kept = async () => {
    const at = { tenant: world.karen.tenant, round: world.id };
    return (await world.stores.workshops.participant(at, world.karen.person))?.value.votes;
  };
  return { ...world, cast, kept };
}

describe('castVotes', () => {
  it('keeps one set of votes a person at each station, changed until it is over', async () => {
    const { cast, kept } = await voting();
    expect(await cast('a,b')).toMatchObject({ value: { note: 'kept', chosen: ['a', 'b'] } });
    await cast('x', 's2');
    await cast('c');
    expect(await kept()).toEqual({ s1: ['c'], s2: ['x'] });
  });

  it('keeps nothing of too many, or of what is not there, and shows what was chosen', async () => {
    const { cast, kept } = await voting();
    expect(await cast('a,b,c')).toMatchObject({
      value: { note: 'too-many', chosen: ['a', 'b', 'c'] },
    });
    expect(await cast('x')).toMatchObject({ value: { note: 'gone' } });
    expect(await cast('a', 's9')).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await kept()).toBeUndefined();
  });

  it('takes no vote before it begins or a minute after its end', async () => {
    const { cast, set, goTo } = await voting();
    await set({ phase: 'between' });
    expect(await cast('a')).toMatchObject({ problem: { kind: 'early' } });
    await set({ phase: 'answer', endedAt: '2026-11-24T09:00:00.000Z' });
    goTo('2026-11-24T09:00:30.000Z');
    expect((await cast('a')).ok).toBe(true);
    goTo('2026-11-24T09:01:30.000Z');
    expect(await cast('b')).toMatchObject({ problem: { kind: 'late' } });
  });
});

describe('nextVotes', () => {
  it('leads from station to station, past those without notes, to the end', async () => {
    const { workshop, karen, now } = await voting();
    const round = await now();
    const next = await nextVotes(workshop, karen, { round, station: 's1' });
    expect(next?.station.id).toBe('s2');
    expect(await nextVotes(workshop, karen, { round, station: 's2' })).toBeUndefined();
  });
});
