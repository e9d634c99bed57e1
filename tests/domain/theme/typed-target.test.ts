import { describe, expect, it } from 'vitest';
import {
  readByDepartment,
  readCount,
  readTarget,
  type TypedTarget,
  typedFigure,
} from '../../../src/domain/theme/typed-target.ts';

const TODAY = '2026-11-23';
const TYPED: TypedTarget = {
  unit: 'kr',
  total: '2.000.000',
  year: '2027',
  byDepartment: { Børn: '1.200.000', Ældre: '', Teknik: '0' },
};
const read = (over: Partial<TypedTarget>) => readTarget({ ...TYPED, ...over }, TODAY);

describe('readTarget', () => {
  it('reads figures as Danes write them, and leaves out who has none', () => {
    expect(read({})).toEqual({
      ok: true,
      value: { unit: 'kr', total: 2_000_000, year: 2027, byDepartment: { Børn: 1_200_000 } },
    });
  });

  it('adds up the departments where no whole is given', () => {
    expect(read({ total: '', byDepartment: { Børn: '10', Ældre: '5,5' } })).toMatchObject({
      value: { total: 15.5 },
    });
  });

  it('is none without figures', () => {
    expect(read({ total: ' ', byDepartment: { Børn: '' } })).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it('says all that is wrong', () => {
    expect(read({ unit: 'guld', total: '-5', year: '27', byDepartment: { Børn: 'x' } })).toEqual({
      ok: false,
      problem: [
        { field: 'unit', kind: 'required' },
        { field: 'total', kind: 'unreadable' },
        { field: 'year', kind: 'unreadable' },
        { field: 'department', kind: 'unreadable', department: 'Børn' },
      ],
    });
    expect(read({ total: '0' })).toMatchObject({ problem: [{ field: 'total', kind: 'required' }] });
  });

  it('is no smaller than its parts', () => {
    expect(read({ total: '100', byDepartment: { Børn: '60', Ældre: '41' } })).toMatchObject({
      problem: [{ field: 'total', kind: 'too-small' }],
    });
    expect(read({ total: '100', byDepartment: { Børn: '60', Ældre: '40' } }).ok).toBe(true);
  });

  it.each(['2024', '2042', '2027,5', ''])('takes %j for no year', (year) => {
    expect(read({ year }).ok).toBe(false);
  });
});

describe('figures', () => {
  it('are read from 0 and up', () => {
    expect(readCount('0')).toBe(0);
    expect(readCount('-1')).toBeUndefined();
    expect(readCount('200.000.000.000')).toBeUndefined();
    expect(readByDepartment({ Børn: '3', Ældre: '' })).toEqual({ ok: true, value: { Børn: 3 } });
  });

  it('come back as they are typed', () => {
    expect(typedFigure(1200.5)).toBe('1200,5');
    expect(typedFigure(undefined)).toBe('');
  });
});
