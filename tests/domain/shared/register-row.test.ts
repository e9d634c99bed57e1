import { describe, expect, it } from 'vitest';
import { type AreaId, asId } from '../../../src/domain/shared/ids.ts';
import type { Area, Forum, Guidance, Register } from '../../../src/domain/shared/register.ts';
import {
  type RowKind,
  readTypedRow,
  rowIn,
  type TypedRow,
  typedRow,
} from '../../../src/domain/shared/register-row.ts';

const AREA: Area = {
  id: asId<AreaId>('it'),
  name: { da: 'It', en: 'IT' },
  department: 'It og Digitalisering',
  order: 2,
  owner: { name: 'Ole Bang', mail: 'ole@town.example' },
};
const FORUM: Forum = {
  id: 'dir',
  name: 'Direktionen',
  kind: 'executive',
  areas: [AREA.id],
  decider: { name: 'Hanne Dahl', mail: 'hanne@town.example' },
  meetings: ['2027-01-19', '2027-02-02'],
};
const GUIDANCE: Guidance = {
  id: 'adgang',
  title: 'Bestil adgang',
  link: 'https://town.example/adgang',
  words: ['adgang', 'login'],
};
const REGISTER: Register = {
  units: [],
  areas: [AREA],
  forums: [FORUM],
  guidance: [GUIDANCE],
};

function read(kind: RowKind, typed: TypedRow, id?: string) {
  const before = id === undefined ? undefined : rowIn(REGISTER, kind, id);
  return readTypedRow(kind, typed, { before, register: REGISTER });
}
function faults(kind: RowKind, typed: TypedRow, id?: string) {
  const found = read(kind, typed, id);
  return found.ok ? [] : found.problem.map((one) => `${one.field} ${one.kind}`);
}

describe('a row of the register', () => {
  it.each([
    ['areas', 'it'],
    ['forums', 'dir'],
    ['guidance', 'adgang'],
  ] as const)('comes out of its form as it went in: %s', (kind, id) => {
    const row = rowIn(REGISTER, kind, id);

    expect(read(kind, typedRow(row), id)).toEqual({ ok: true, value: row });
  });

  it('keeps what its form does not have, and loses a person that is taken out', () => {
    expect(read('areas', { owner: '', ownerMail: '', substitute: 'Lis' }, 'it')).toEqual({
      ok: true,
      value: {
        kind: 'areas',
        row: {
          id: 'it',
          name: AREA.name,
          department: 'It og Digitalisering',
          order: 2,
          substitute: { name: 'Lis' },
        },
      },
    });
  });

  it('takes a mail for a name where there is none', () => {
    expect(read('areas', { ownerMail: 'Ole@Town.example' }, 'it')).toMatchObject({
      value: { row: { owner: { name: 'ole@town.example', mail: 'ole@town.example' } } },
    });
  });

  it('gives a new one an id of its own', () => {
    const typed = { title: 'Adgang', link: 'https://town.example', words: 'adgang; adgang, x' };

    expect(read('guidance', typed)).toMatchObject({
      value: { row: { id: 'adgang-2', words: ['adgang', 'x'] } },
    });
  });

  it('makes no area', () => {
    expect(read('areas', { owner: 'Ole' })).toEqual({ ok: false, problem: [] });
  });

  it.each<[RowKind, TypedRow, string]>([
    ['forums', { type: 'executive' }, 'name required'],
    ['forums', { name: 'Klub', type: 'club' }, 'type not-a-choice'],
    ['forums', { name: 'X', type: 'med', meetings: '19-01-2027, snart' }, 'meetings not-a-day'],
    ['forums', { name: 'X', type: 'med', deciderMail: 'hanne' }, 'deciderMail not-a-mail'],
    ['forums', { name: 'x'.repeat(101), type: 'med' }, 'name too-long'],
    ['forums', { name: 'X', type: 'med', decider: '0101901234' }, 'decider cpr'],
    ['guidance', { title: 'X', link: 'http://x.example', words: 'x' }, 'link not-https'],
    ['guidance', { title: 'X', link: 'javascript:alert(1)', words: 'x' }, 'link not-https'],
    ['guidance', { title: 'X', link: 'https://x.example', words: ' ' }, 'words required'],
  ])('names the field that is wrong: %s %j', (kind, typed, fault) => {
    expect(faults(kind, typed)).toEqual([fault]);
  });
});
