import { describe, expect, it } from 'vitest';
import { type AreaId, asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import type { Area, Unit } from '../../../src/domain/shared/register.ts';
import { planRegister } from '../../../src/domain/shared/register-plan.ts';

function aUnit(id: string, more: Partial<Unit> = {}): Unit {
  return { id: asId<UnitId>(id), name: id, type: 'school', department: 'Skole', ...more };
}

function anArea(id: string, more: Partial<Area> = {}): Area {
  return { id: asId<AreaId>(id), name: { da: id, en: id }, ...more };
}

function unitsOf(stored: readonly Unit[], read: readonly Unit[]) {
  return planRegister(
    { units: stored, areas: [], forums: [], guidance: [] },
    { units: read, areas: [], forums: [], guidance: [] },
  ).units;
}

describe('planRegister', () => {
  it('tells what is new, changed, unchanged and not in the file', () => {
    const stored = [anArea('it'), anArea('hr'), anArea('old')];
    const read = [anArea('hr', { order: 2 }), anArea('it'), anArea('new')];
    const { areas } = planRegister(
      { units: [], areas: stored, forums: [], guidance: [] },
      { units: [], areas: read, forums: [], guidance: [] },
    );

    expect(areas).toEqual({
      added: [anArea('new')],
      changed: [{ before: anArea('hr'), after: anArea('hr', { order: 2 }) }],
      unchanged: [anArea('it')],
      absent: [anArea('old')],
    });
  });

  it('does not take another order of properties or no value for a change', () => {
    const stored = aUnit('1', { leader: { name: 'Karen', mail: 'k@town.example' } });
    const read: Unit = {
      department: 'Skole',
      leader: { mail: 'k@town.example', name: 'Karen' },
      type: 'school',
      name: '1',
      id: stored.id,
    };

    expect(unitsOf([stored], [read]).unchanged).toEqual([read]);
  });

  it('keeps the id of a unit that has got its P-number since', () => {
    const stored = aUnit('birken-skole', { name: 'Birken' });
    const read = aUnit('1003012345', { name: 'Birken', pNumber: '1003012345' });
    const { added, changed } = unitsOf([stored], [read]);

    expect(added).toEqual([]);
    expect(changed).toEqual([{ before: stored, after: { ...read, id: stored.id } }]);
  });

  it('keeps the id of a unit whose P-number is missing in the file', () => {
    const stored = aUnit('1003012345', { name: 'Birken', pNumber: '1003012345' });
    const { changed } = unitsOf([stored], [aUnit('birken-skole', { name: 'Birken' })]);

    expect(changed.map(({ after }) => after.id)).toEqual(['1003012345']);
  });

  it('does not guess between two units of one name', () => {
    const stored = ['1003012345', '1003012346'].map((pNumber) =>
      aUnit(pNumber, { name: 'Birken', pNumber }),
    );

    expect(unitsOf(stored, [aUnit('birken-skole', { name: 'Birken' })]).added).toHaveLength(1);
    expect(
      unitsOf(stored, [aUnit('1003012347', { name: 'Birken', pNumber: '1003012347' })]).added,
    ).toHaveLength(1);
  });
});
