import { beforeEach, expect, it } from 'vitest';
import { asId } from '../../../../src/domain/shared/ids.ts';
import { countRound } from '../../../../src/usecases/rounds/results/count-round.ts';
import { tendRounds } from '../../../../src/usecases/rounds/tend-rounds.ts';
import { TENANT } from '../../../support/builders.ts';
import {
  aResultWorld,
  atOf,
  CLOSED,
  COUNTED,
  type ResultWorld,
} from '../../../support/result-world.ts';
import { SET } from './a-set.ts';

let world: ResultWorld;
beforeEach(async () => {
  world = await aResultWorld();
  await world.rounds.sets.put(TENANT, SET);
});

const six = () => [1, 2, 3, 4, 5, 5].map((q) => ({ answers: { q } }));
const told = async () =>
  (await world.relayed()).filter(({ content }) => content.kind === 'round-result');

it('counts a closed round once, marks it and tells the place', async () => {
  const round = await world.held({}, six());

  expect(await world.count(round)).toBe(true);
  expect(await world.count(round)).toBe(false);

  const stored = await world.rounds.rounds.round(TENANT, round.id);
  const report = await world.rounds.results.report(atOf(round));
  expect(stored?.value.countedAt).toBeDefined();
  expect(report?.items[0]?.overall.cell).toMatchObject({
    seen: 'shown',
    figures: { kind: 'rating', n: 6 },
  });
  expect(await told()).toHaveLength(1);
});

it('waits for the minute of grace, and for what was taken in its last moment', async () => {
  const round = await world.held({}, six());
  world.goTo('2026-11-24T10:01:02.000Z');
  expect(await world.count(round)).toBe(false);

  world.goTo(COUNTED);
  expect(await world.count(round)).toBe(true);
});

it('goes on where another broke off: what is stored counts, whatever was answered since', async () => {
  const round = await world.held({}, six());
  const stored = await world.rounds.rounds.round(TENANT, round.id);
  if (stored === undefined) throw new Error('the round is gone');
  const broken = { ...world.rounds.rounds, save: () => Promise.reject(new Error('killed')) };
  await expect(countRound({ ...world.rounds, rounds: broken }, stored)).rejects.toThrow('killed');
  const before = await world.rounds.results.report(atOf(round));

  expect(before).toBeDefined();
  expect(await world.count(round)).toBe(true);
  expect(await world.rounds.results.report(atOf(round))).toEqual(before);
  expect(await told()).toHaveLength(1);
});

it('counts nothing of a round that runs or was cancelled', async () => {
  const running = await world.held({ state: 'open', shown: 'open' }, six());
  const off = await world.held({ id: asId('off'), state: 'cancelled', closedAt: CLOSED }, six());

  expect(await world.count(running)).toBe(false);
  expect(await world.count(off)).toBe(false);
  expect(await world.rounds.results.report(atOf(off))).toBeUndefined();
});

it('is done by the job that looks after rounds', async () => {
  const round = await world.held({}, six());
  for (let times = 0; times < 4; times += 1) await tendRounds(world.rounds, TENANT);

  const stored = await world.rounds.rounds.round(TENANT, round.id);
  expect(stored?.value.countedAt).toBeDefined();
  expect(await told()).toHaveLength(1);
});
