import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/people/person.ts';
import type { Unit } from '../../../src/domain/shared/register.ts';
import { knownLeaders } from '../../../src/usecases/delivery/leaders.ts';
import {
  toldOfWorkplaces,
  toOf,
  workplacePeople,
} from '../../../src/usecases/delivery/workplace-people.ts';
import { TENANT } from '../../support/builders.ts';
import { aPerson, aUnit } from '../../support/relay-world.ts';

const home = (unit: Unit): Unit => ({ ...unit, type: 'nursing-home' });
const named = (name: string) => ({ name });
const GONE = { why: 'gone', since: '2026-11-01T09:00:00.000Z' } as const;

async function among(units: readonly Unit[], people: readonly Person[]) {
  const register = { units, areas: [], forums: [], guidance: [] };
  const known = await knownLeaders(
    {
      people: { page: async () => ({ people }) },
      registry: { register: async () => register },
    },
    TENANT,
  );
  return workplacePeople(known);
}
const told = (all: Awaited<ReturnType<typeof among>>) =>
  all.map((one) => `${toOf(one)}: ${[...one.types].join(' ')}`);

describe('workplacePeople', () => {
  it('has somebody with several workplaces once, with the kinds of all', async () => {
    const units = [
      aUnit('1', { leader: named('Anne') }),
      home(aUnit('2', { leader: named('Anne') })),
    ];

    expect(told(await among(units, [aPerson('Anne')]))).toEqual(['anne: school nursing-home']);
  });

  it('has the deputy in the place of a leader who cannot be reached, and not else', async () => {
    const units = [aUnit('1', { leader: named('Anne'), deputy: named('Bo') })];

    expect(told(await among(units, [aPerson('Anne'), aPerson('Bo')]))).toEqual(['anne: school']);
    expect(
      told(await among(units, [aPerson('Anne', { unreachable: GONE }), aPerson('Bo')])),
    ).toEqual(['bo: school']);
    expect(told(await among(units, [aPerson('Bo')]))).toEqual(['bo: school']);
  });

  it('keeps a leader whom nobody can reach in sight', async () => {
    const units = [aUnit('1', { leader: named('Anne') }), aUnit('2', { leader: named('Bo') })];
    const away = aPerson('Anne', { unreachable: GONE });

    expect(told(await among(units, [away]))).toEqual(['anne: school', 'unit~2: school']);
  });

  it('has whoever is the contact of a workplace, when they can be reached', async () => {
    const units = [{ ...aUnit('1', { leader: named('Anne') }), medContact: named('Bo') }];

    expect(told(await among(units, [aPerson('Anne'), aPerson('Bo')]))).toEqual([
      'anne: school',
      'bo: school',
    ]);
    expect(told(await among(units, [aPerson('Anne')]))).toEqual(['anne: school']);
  });
});

describe('toldOfWorkplaces', () => {
  it('means those with any of the kinds, or with exactly some of them', async () => {
    const all = await among(
      [
        aUnit('1', { leader: named('Anne') }),
        home(aUnit('2', { leader: named('Anne') })),
        aUnit('3', { leader: named('Bo') }),
      ],
      [aPerson('Anne'), aPerson('Bo')],
    );
    const of = (
      types?: readonly ('school' | 'nursing-home')[],
      kinds = ['school', 'nursing-home'] as const,
    ) =>
      toldOfWorkplaces(all, { kind: 'workplaces', among: kinds, ...(types && { types }) }).map(
        toOf,
      );

    expect(of()).toEqual(['anne', 'bo']);
    expect(of(['school'])).toEqual(['bo']);
    expect(of(['school', 'nursing-home'])).toEqual(['anne']);
    expect(
      toldOfWorkplaces(all, { kind: 'workplaces', among: ['school'], types: ['school'] }).map(toOf),
    ).toEqual(['anne', 'bo']);
    expect(toldOfWorkplaces(all, { kind: 'workplaces', among: [] })).toEqual([]);
  });
});
