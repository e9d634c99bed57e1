import { beforeEach, expect, it } from 'vitest';
import { closedBy, roundNow } from '../../../../src/usecases/rounds/answering/round-now.ts';
import { type AnsweringWorld, anAnsweringWorld } from '../../../support/answering-world.ts';
import { TENANT } from '../../../support/builders.ts';

let world: AnsweringWorld;

beforeEach(async () => {
  world = await anAnsweringWorld();
});

it('reads an open round no more than lately, and one that is not open anew', async () => {
  const { round } = world;
  const read: string[] = [];
  const rounds = {
    ...world.rounds.rounds,
    round: async () => {
      read.push('anew');
      return { value: round, tag: '' };
    },
  };
  const deps = { rounds, clock: world.rounds.clock };
  expect(await roundNow(deps, TENANT, round.id)).toEqual(round);
  expect(read).toEqual([]);
  // Another process has opened it again meanwhile.
  const before = {
    ...deps,
    rounds: { ...rounds, recent: async () => ({ ...round, state: 'paused' as const }) },
  };
  expect(await roundNow(before, TENANT, round.id)).toEqual(round);
  expect(read).toEqual(['anew']);
});

it('takes what was begun within the minute of grace, and says what it is afterwards', () => {
  const at = '2026-11-24T08:59:30.000Z';
  const paused = { ...world.round, state: 'paused', pausedAt: at } as const;
  expect(closedBy(world.rounds, paused, true)).toBeUndefined();
  expect(closedBy(world.rounds, paused, false)).toEqual({ kind: 'paused' });
  const ended = { ...world.round, endsAt: at };
  expect(closedBy(world.rounds, ended, false)).toEqual({ kind: 'over' });
  world.goTo('2026-11-24T09:05:00.000Z');
  expect(closedBy(world.rounds, ended, true)).toEqual({ kind: 'over' });
});
