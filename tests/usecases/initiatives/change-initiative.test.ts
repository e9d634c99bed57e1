import { beforeEach, describe, expect, it } from 'vitest';
import { ok, refused } from '../../../src/domain/shared/result.ts';
import { changeInitiative, newsOf } from '../../../src/usecases/initiatives/change-initiative.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../../support/initiative-world.ts';

const { id } = anInitiative('a');
let world: InitiativeWorld;

beforeEach(async () => {
  world = await anInitiativeWorld();
  await world.keep(anInitiative('a'));
});

describe('changeInitiative', () => {
  it('judges again by what is there when somebody was faster', async () => {
    const titled = (mark: string) =>
      changeInitiative<never>(world.deps, world.owner, {
        id,
        change: (one) => ok({ ...one, title: `${one.title}${mark}` }),
      });

    await Promise.all([titled('1'), titled('2'), titled('3')]);

    expect((await world.at('a')).title).toMatch(/^Tiltag a(?=.*1)(?=.*2)(?=.*3)...$/);
  });

  it('writes nothing that is refused or changes nothing', async () => {
    const before = await world.at('a');
    const refusal = await changeInitiative(world.deps, world.owner, {
      id,
      change: () => refused({ kind: 'no' as const }),
    });
    await changeInitiative<never>(world.deps, world.owner, { id, change: ok });

    expect(refusal).toMatchObject({ problem: { kind: 'no' } });
    expect(await world.at('a')).toEqual(before);
  });
});

describe('newsOf', () => {
  it('is nothing without a change that is owed', () => {
    expect(newsOf(anInitiative('a', { followers: [world.karen.id] }))).toEqual([]);
  });

  it('is one message, however many follow it', () => {
    const owed = { version: 2, by: 'system', at: '2026-11-23T06:00:00.000Z' } as const;
    const followers = Array.from({ length: 500 }, () => world.karen.id);

    expect(newsOf(anInitiative('a', { followers, owed }))).toMatchObject([
      { audience: { kind: 'people', people: followers } },
    ]);
  });
});
