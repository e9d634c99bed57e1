import { describe, expect, it } from 'vitest';
import { countByDepartment, outOfReach } from '../../../src/domain/people/out-of-reach.ts';
import { type Person, UNREACHABLE_REASONS } from '../../../src/domain/people/person.ts';
import { asId, type PersonId, type UnitId } from '../../../src/domain/shared/ids.ts';
import type { Named, Unit } from '../../../src/domain/shared/register.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';

const SINCE = '2026-11-12T09:00:00.000Z';

function unit(name: string, department: string, leader?: Named, deputy?: Named): Unit {
  const named = { ...(leader && { leader }), ...(deputy && { deputy }) };
  return { id: asId<UnitId>(name), name, type: 'school', department, ...named };
}

function person(name: string, over: Partial<Person> = {}): Person {
  const id = asId<PersonId>(name);
  const place = personalPlace(name);
  return { id, tenant: TENANT, entra: `entra-${name}`, name, place, ...over };
}

const silent = (name: string, over: Partial<Person> = {}): Person => {
  const { place: _, ...rest } = person(name, over);
  return rest;
};

const found = (units: readonly Unit[], people: readonly Person[]) =>
  outOfReach({ units, areas: [], forums: [], guidance: [] }, people);

describe('outOfReach', () => {
  it('leaves out whoever can be written to', () => {
    expect(found([unit('Skolen', 'Børn', { name: 'Karen' })], [person('Karen')])).toEqual([]);
  });

  it.each(UNREACHABLE_REASONS)('tells who cannot be reached: %s', (why) => {
    const karen = person('Karen', { unreachable: { why, since: SINCE } });

    expect(found([unit('Skolen', 'Børn', { name: 'Karen' })], [karen])).toEqual([
      { name: 'Karen', why, since: SINCE, unit: 'Skolen', department: 'Børn', moreUnits: 0 },
    ]);
  });

  it('tells who has no chat with us, with the workplace they named', () => {
    const skolen = unit('Skolen', 'Børn');

    expect(found([skolen], [silent('Ole', { unit: skolen.id }), silent('Nanna')])).toEqual([
      { name: 'Ole', why: 'never-opened', unit: 'Skolen', department: 'Børn', moreUnits: 0 },
      { name: 'Nanna', why: 'never-opened', moreUnits: 0 },
    ]);
  });

  it('tells of leaders and deputies we never met, each once', () => {
    const karen = { name: 'Karen', mail: 'karen@by.example' };
    const units = [
      unit('Skolen', 'Børn', karen, { name: 'Ole' }),
      unit('Haven', 'Børn', { ...karen }),
    ];

    expect(found(units, []).map(({ name, moreUnits }) => [name, moreUnits])).toEqual([
      ['Karen', 1],
      ['Ole', 0],
    ]);
  });

  it('knows a leader by mail, whatever the name', () => {
    const leader = { name: 'Karen Holm', mail: 'KAREN@by.example' };
    const met = person('Karen H.', { mail: 'karen@by.example' });

    expect(found([unit('Skolen', 'Børn', leader)], [met])).toEqual([]);
  });

  it('does not take a namesake with another mail for the leader', () => {
    const leader = { name: 'Karen', mail: 'karen@by.example' };
    const namesake = person('Karen', { mail: 'karen2@by.example' });

    expect(found([unit('Skolen', 'Børn', leader)], [namesake])).toHaveLength(1);
  });

  it('goes by the name where a mail is missing', () => {
    expect(found([unit('Skolen', 'Børn', { name: 'karen' })], [person('Karen')])).toEqual([]);
  });

  it('is in order of department and name, those without a workplace last', () => {
    const units = [
      unit('Hjemmet', 'Ældre', { name: 'Åse' }),
      unit('Plejen', 'Ældre', { name: 'Bo' }),
      unit('Skolen', 'Børn', { name: 'Zoe' }),
    ];

    expect(found(units, [silent('Anna')]).map(({ name }) => name)).toEqual([
      'Zoe',
      'Bo',
      'Åse',
      'Anna',
    ]);
  });

  it('takes no more time for each when there are many', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => at);
    const units = many.map((at) => unit(`Skole ${at}`, 'Børn', { name: `Leder ${at}` }));
    const people = many.slice(0, 10_000).map((at) => person(`Leder ${at}`));

    expect(found(units, people)).toHaveLength(10_000);
  });
});

describe('countByDepartment', () => {
  it('counts most first, and those without a department last', () => {
    const line = (department?: string) => ({
      name: 'x',
      why: 'gone' as const,
      moreUnits: 0,
      ...(department !== undefined && { department }),
    });

    expect(
      countByDepartment([line(), line(), line('Børn'), line('Ældre'), line('Ældre'), line()]),
    ).toEqual([
      { department: 'Ældre', count: 2 },
      { department: 'Børn', count: 1 },
      { department: undefined, count: 3 },
    ]);
  });
});
