import { describe, expect, it } from 'vitest';
import { type AreaId, asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import type { Area, Register, Unit, UnitType } from '../../../src/domain/shared/register.ts';
import {
  areaById,
  areasFor,
  ownerOf,
  unitById,
  unitsOf,
} from '../../../src/domain/shared/register-lookup.ts';

function aUnit(name: string, more: Partial<Unit> = {}): Unit {
  return { id: asId<UnitId>(name), name, type: 'school', department: 'Skole', ...more };
}

function anArea(id: string, more: Partial<Area> = {}): Area {
  return { id: asId<AreaId>(id), name: { da: id, en: id }, ...more };
}

function aRegister(units: readonly Unit[], areas: readonly Area[] = []): Register {
  return { units, areas, forums: [], guidance: [] };
}

const KAREN = { name: 'Karen Holm', mail: 'karen.holm@town.example' };

describe('unitsOf', () => {
  it('gives what a person leads before what they deputise for, each by name', () => {
    const register = aRegister([
      aUnit('Ådalen', { leader: KAREN }),
      aUnit('Birken', { deputy: KAREN }),
      aUnit('Solsikken', { leader: KAREN, deputy: KAREN }),
      aUnit('Andre', { leader: { name: 'Jens' } }),
    ]);

    expect(unitsOf(register, KAREN).map(({ name }) => name)).toEqual([
      'Solsikken',
      'Ådalen',
      'Birken',
    ]);
  });

  it('lets the mail decide between two of one name', () => {
    const register = aRegister([
      aUnit('Solsikken', { leader: { ...KAREN, mail: 'karen.holm2@town.example' } }),
      aUnit('Birken', { leader: { ...KAREN, mail: 'Karen.Holm@Town.example' } }),
    ]);

    expect(unitsOf(register, KAREN).map(({ name }) => name)).toEqual(['Birken']);
  });

  it('goes by the name when one of the mails is not known', () => {
    const register = aRegister([
      aUnit('Solsikken', { leader: { name: 'karen  holm' } }),
      aUnit('Birken', { leader: KAREN }),
    ]);

    expect(unitsOf(register, KAREN)).toHaveLength(2);
    expect(unitsOf(register, { name: 'Karen Holm' })).toHaveLength(2);
  });

  it('gives nothing to somebody the register does not know', () => {
    const register = aRegister([aUnit('Solsikken'), aUnit('Birken', { leader: { name: 'Jens' } })]);

    expect(unitsOf(register, KAREN)).toEqual([]);
    expect(unitsOf(register, { name: '' })).toEqual([]);
  });
});

describe('areasFor', () => {
  const school: readonly UnitType[] = ['school'];

  it('keeps the order of the municipality, and puts areas without one last, by name', () => {
    const areas = [
      anArea('b'),
      anArea('it', { order: 2 }),
      anArea('a'),
      anArea('hr', { order: 1 }),
    ];

    expect(areasFor(aRegister([], areas), 'school').map(({ id }) => id)).toEqual([
      'hr',
      'it',
      'a',
      'b',
    ]);
  });

  it('leaves out what is for other types of units', () => {
    const areas = [anArea('læring', { unitTypes: school }), anArea('it')];

    expect(areasFor(aRegister([], areas), 'day-care').map(({ id }) => id)).toEqual(['it']);
    expect(areasFor(aRegister([], areas), 'school')).toHaveLength(2);
    expect(areasFor(aRegister([], areas), undefined)).toHaveLength(2);
  });

  it('offers nine at most', () => {
    const areas = Array.from({ length: 12 }, (_, at) => anArea(`area-${at}`, { order: at }));

    expect(areasFor(aRegister([], areas), undefined).map(({ order }) => order)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });
});

describe('looking up', () => {
  const it1 = anArea('it', { owner: KAREN, order: 2 });
  const register = aRegister([aUnit('Birken')], [it1, anArea('hr', { owner: KAREN, order: 1 })]);

  it('finds units and areas by id', () => {
    expect(unitById(register, asId<UnitId>('Birken'))?.name).toBe('Birken');
    expect(unitById(register, asId<UnitId>('Eg'))).toBeUndefined();
    expect(areaById(register, asId<AreaId>('it'))).toBe(it1);
  });

  it('finds who must answer for an area', () => {
    expect(ownerOf(register, asId<AreaId>('it'))).toEqual(KAREN);
    expect(ownerOf(register, asId<AreaId>('nowhere'))).toBeUndefined();
  });
});
