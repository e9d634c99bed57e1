import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/people/person.ts';
import { peopleByKey, resolveAudience } from '../../../src/domain/round/resolve-audience.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import type { Register, Unit } from '../../../src/domain/shared/register.ts';
import { TENANT } from '../../support/builders.ts';

const mail = (name: string) => `${name.toLowerCase()}@b.example`;
const named = (name: string) => ({ name, mail: mail(name) });
const person = (name: string, over: Partial<Person> = {}): Person => ({
  ...{ id: asId(name.toLowerCase()), tenant: TENANT, entra: name, name, mail: mail(name) },
  ...over,
});
const unit = (id: string, over: Partial<Unit>): Unit => ({
  ...{ id: asId(id), name: id, type: 'school', department: 'Børn' },
  ...over,
});

const register: Register = {
  units: [
    unit('u1', { leader: named('Karen'), deputy: named('Ole'), medContact: named('Ida') }),
    unit('u2', { leader: named('Karen'), type: 'day-care' }),
    unit('u3', { leader: named('Bo'), department: 'Kultur' }),
  ],
  ...{ areas: [], forums: [], guidance: [] },
};
const people = [person('Karen'), person('Ole')];
const idsOf = (audience: Parameters<typeof resolveAudience>[0]) =>
  resolveAudience(audience, { register, people }).asked.map(({ id }) => id);

describe('resolveAudience', () => {
  it('takes leaders, each once, known or not', () => {
    const { asked, doubles } = resolveAudience({}, { register, people });
    expect(asked.map(({ id, person: known }) => [id, known])).toEqual([
      ['karen', 'karen'],
      ['mail:bo@b.example', undefined],
    ]);
    expect(doubles).toBe(1);
    expect(asked[1]?.background).toEqual({ unit: 'u3', department: 'Kultur', unitType: 'school' });
  });

  it('narrows by type, department and role together', () => {
    expect(idsOf({ unitTypes: ['day-care'] })).toEqual(['karen']);
    expect(idsOf({ departments: ['Kultur'] })).toEqual(['mail:bo@b.example']);
    expect(idsOf({ roles: ['deputy', 'med'] })).toEqual(['ole', 'mail:ida@b.example']);
    expect(idsOf({ departments: ['Kultur'], roles: ['deputy'] })).toEqual([]);
  });

  it('knows the workplace of a typed mail by the register, however it is written', () => {
    const known = { register, people };
    const { asked } = resolveAudience({ mails: ['OLE@b.example', 'ny@b.example'] }, known);
    expect(asked.map(({ id, background }) => [id, background.unit])).toEqual([
      ['ole', 'u1'],
      ['mail:ny@b.example', undefined],
    ]);
  });

  it('takes a file at its word where the register knows nothing', () => {
    const listed = [{ mail: 'ny@b.example', name: 'Ny', department: 'Teknik' }];
    const { asked } = resolveAudience({ list: 'l' }, { register, people, listed });
    expect(asked).toMatchObject([{ name: 'Ny', background: { department: 'Teknik' } }]);
  });

  it('takes a file at its word where the register says otherwise, and fills in what it leaves out', () => {
    const listed = [{ mail: 'bo@b.example', department: 'Teknik' }];
    const { asked } = resolveAudience({ list: 'l' }, { register, people, listed });
    expect(asked).toMatchObject([
      { background: { unit: 'u3', department: 'Teknik', unitType: 'school' } },
    ]);
  });
});

describe('peopleByKey', () => {
  it('finds nobody by a name two have, nor by a name whose mail is another', () => {
    const twins = peopleByKey([person('Ib', { mail: 'a@b.dk' }), person('Ib', { mail: 'c@b.dk' })]);
    expect(twins.find({ name: 'Ib' })).toBeUndefined();
    const one = peopleByKey([person('Ib')]);
    expect(one.find({ name: 'Ib' })?.id).toBe('ib');
    expect(one.find({ name: 'Ib', mail: 'other@b.dk' })).toBeUndefined();
  });
});
