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

it('tells of a wave what the list says, where enough of those asked share it', async () => {
  const set = { ...ANONYMOUS_SET, tables: ['overall', 'department'] as const };
  const wave = { series: 's', label: '2026', audience: {}, asked: 9, reminders: [], reminded: 0 };
  const inDepartment = async (department: string) => {
    const { rounds, karen, round, at } = await anAnonymousWorld({ wave }, set);
    const asked = Array.from({ length: 9 }, (_, i) => ({
      ...{ id: `p${i}`, name: `P ${i}` },
      background: { department: i < 6 ? 'Kultur' : department },
      ...(i === 6 && { id: karen.person, person: karen.person }),
    }));
    await rounds.responses.fixAsked(at, asked);
    return (await anonymousSeat(rounds, karen, round)).background;
  };

  expect(await inDepartment('Kultur')).toEqual({ department: 'Kultur' });
  // Six schools of the register share it, but three of those asked.
  expect(await inDepartment('Børn og Unge')).toEqual({});
});
