import { expect, it } from 'vitest';
import type { ResultTable } from '../../../../src/domain/questions/result-rules.ts';
import { anonymousSeat } from '../../../../src/usecases/rounds/anonymous/anonymous-seat.ts';
import { ANONYMOUS_SET } from '../../../support/an-anonymous-set.ts';
import { anAnonymousWorld } from '../../../support/anonymous-world.ts';
import { TENANT } from '../../../support/builders.ts';
import { REGISTER } from '../../../support/leader-world.ts';

async function background(tables: readonly ResultTable[], few = false) {
  const set = { ...ANONYMOUS_SET, tables };
  const { rounds, karen, round } = await anAnonymousWorld({}, set);
  const { units: all } = await rounds.registry.register(TENANT);
  const units = all.map((unit, at) => (few && at > 3 ? { ...unit, department: 'Kultur' } : unit));
  await rounds.registry.put(TENANT, { ...REGISTER, units });
  return (await anonymousSeat(rounds, karen, round)).background;
}

it('tells of the workplace what the tables of the set are made by, and no more', async () => {
  expect(await background(['overall'])).toEqual({});
  expect(await background(['overall', 'department'])).toEqual({ department: 'Børn og Unge' });
  expect(await background(['overall', 'department', 'unit-type'])).toEqual({
    department: 'Børn og Unge',
    unitType: 'school',
  });
});

it('tells nothing where fewer than five workplaces share it', async () => {
  expect(await background(['overall', 'department', 'unit-type'], true)).toEqual({});
});

it('asks the set with shorter texts', async () => {
  const { rounds, karen, round } = await anAnonymousWorld();
  const { set } = await anonymousSeat(rounds, karen, round);
  expect(JSON.stringify(set)).not.toContain('2000');
});
