import { beforeEach, describe, expect, it } from 'vitest';
import { noteTreatment, openTrail } from '../../../src/usecases/decide/note-treatment.ts';
import { aTreatment, atTheBoard, readyAnswer, typedTreatment } from '../../support/a-decision.ts';
import { no } from '../../support/a-proposal.ts';
import { aForumWorld, type ForumWorld } from '../../support/forum-world.ts';
import { value } from '../../support/leader-world.ts';

let world: ForumWorld;

beforeEach(async () => {
  world = await aForumWorld();
  await world.stored(atTheBoard('2026-1', { treatments: [aTreatment()] }));
});

const note = (differs = {}, number = '2026-1') =>
  noteTreatment(world.deps, world.administrator, {
    no: no(number),
    typed: typedTreatment({ forum: 'med', on: '2026-10-01', word: 'discussed', ...differs }),
    notCpr: [],
  });

describe('openTrail', () => {
  it('has the trail and what a new line is chosen from', async () => {
    expect(await openTrail(world.deps, world.administrator, no('2026-1'))).toMatchObject({
      value: { proposal: { treatments: [aTreatment()] }, today: '2026-11-23' },
    });
    expect(await openTrail(world.deps, world.administrator, no('2026-9'))).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});

describe('noteTreatment', () => {
  it('adds to what others wrote, once and in order, and decides nothing', async () => {
    await Promise.all([note(), note()]);

    const { treatments, decision } = await world.now('2026-1');
    expect(treatments).toMatchObject([{ forum: 'med', by: 'karen' }, aTreatment()]);
    expect(treatments?.some((one) => one.decides)).toBe(false);
    expect(decision?.state).toBe('draft');
  });

  it('tells what is wrong with what was typed', async () => {
    expect(await note({ forum: 'gone' })).toMatchObject({
      problem: { kind: 'not-filled', faults: [{ field: 'forum', kind: 'required' }] },
    });
  });

  it('is refused for what is answered', async () => {
    await world.stored(readyAnswer('2026-2', { status: 'closed' }));

    expect(await note({}, '2026-2')).toMatchObject({ problem: { kind: 'not-open' } });
  });

  it('is refused to whoever is no administrator', async () => {
    for (const who of [world.dorthe, world.sune, world.nanna]) {
      const given = { no: no('2026-1'), typed: typedTreatment(), notCpr: [] };
      expect(await noteTreatment(world.deps, world.alone(who), given)).toMatchObject({
        problem: { kind: 'not-administrator' },
      });
      expect(value(await note()).proposal.treatments).toHaveLength(2);
    }
  });
});
