import { beforeEach, describe, expect, it } from 'vitest';
import { keepTreated, treatInForum } from '../../../src/usecases/decide/treat-in-forum.ts';
import { atTheBoard, MEETING, readyAnswer, typedTreatment } from '../../support/a-decision.ts';
import { no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { aForumWorld, type ForumWorld } from '../../support/forum-world.ts';
import { value } from '../../support/leader-world.ts';

let world: ForumWorld;

beforeEach(async () => {
  world = await aForumWorld();
  await world.stored(atTheBoard('2026-1'));
});

const treat = (who: 'dorthe' | 'sune' | 'mona' | 'karen' = 'dorthe', differs = {}) =>
  treatInForum(world.deps, world.alone(world[who]), {
    no: no('2026-1'),
    typed: typedTreatment(differs),
    notCpr: [],
  });

describe('treatInForum', () => {
  it('writes it down once, however often and by whomever of the forum it is pressed', async () => {
    const presses = await Promise.all([treat(), treat(), treat('sune')]);

    for (const one of presses) expect(value(one).treatment).toMatchObject(MEETING);
    expect((await world.now('2026-1')).treatments).toHaveLength(1);
    expect(await world.stores.proposals.history(TENANT, no('2026-1'))).toHaveLength(2);
  });

  it('overwrites nothing when two write down different things at once', async () => {
    await Promise.all([treat('dorthe', { item: '1' }), treat('sune', { item: '2' })]);
    await Promise.all([treat('dorthe', { item: '3' }), treat('dorthe', { item: '4' })]);

    const items = (await world.now('2026-1')).treatments?.map(({ item }) => item);
    expect(items?.toSorted()).toEqual(['1', '2', '3', '4']);
  });

  it('notes that a secretary wrote it for the forum', async () => {
    value(await treat('sune'));

    expect((await world.now('2026-1')).treatments).toMatchObject([{ onBehalf: true, by: 'sune' }]);
  });

  it('is always of the forum it lies with, whatever is sent', async () => {
    expect(value(await treat('dorthe', { forum: 'med' })).treatment.forum).toBe('board');
  });

  it('tells what is wrong with what was typed, and writes nothing', async () => {
    expect(await treat('dorthe', { word: 'maybe', on: '' })).toMatchObject({
      problem: { kind: 'not-filled', faults: [{ field: 'on' }, { field: 'word' }] },
    });
    expect(await world.now('2026-1')).not.toHaveProperty('treatments');
  });

  it('is refused to others, and for what is published', async () => {
    for (const who of ['mona', 'karen'] as const) {
      expect(await treat(who)).toMatchObject({ problem: { kind: 'not-found' } });
    }
    await world.stored(readyAnswer('2026-2', { status: 'decided' }));
    const late = { no: no('2026-2'), typed: typedTreatment({ item: '9' }), notCpr: [] };
    expect(await treatInForum(world.deps, world.alone(world.dorthe), late)).toMatchObject({
      problem: { kind: 'not-open' },
    });
  });
});

describe('keepTreated', () => {
  it('writes nothing where nothing is said anew', async () => {
    const before = await world.stores.proposals.proposal(TENANT, no('2026-1'));
    if (before === undefined) throw new Error('not there');
    const proposal = { ...before.value, treatments: [] };

    expect(await keepTreated(world.deps, { proposal, events: [], before })).toBe(proposal);
    expect(await world.now('2026-1')).not.toHaveProperty('treatments');
  });
});
