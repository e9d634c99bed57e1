import { describe, expect, it } from 'vitest';
import { readTheme } from '../../../src/usecases/themes/read-theme.ts';
import { REGISTER } from '../../support/leader-world.ts';

const FROM = { register: REGISTER, notCpr: false, others: [{ name: 'Indkøb' }] };
const TYPED = { name: 'Skemaer', text: ' Færre felter \r\n', lead: '' };
const read = (over: Partial<typeof TYPED>, from = FROM) => readTheme({ ...TYPED, ...over }, from);

describe('readTheme', () => {
  it('cleans what was typed, and needs the name alone', () => {
    expect(read({})).toEqual({ ok: true, value: { name: 'Skemaer', text: 'Færre felter' } });
    expect(read({ text: '' }).ok).toBe(true);
  });

  it('says all that is wrong', () => {
    const typed = { name: '', text: '010190-1234', lead: 'x'.repeat(101) };
    expect(read(typed)).toMatchObject({
      problem: [
        { field: 'name', fault: { kind: 'required' } },
        { field: 'text', fault: { kind: 'cpr' } },
        { field: 'lead', fault: { kind: 'too-long', max: 100 } },
      ],
    });
    expect(read({ text: '010190-1234' }, { ...FROM, notCpr: true }).ok).toBe(true);
  });

  it('takes no name that another has', () => {
    expect(read({ name: 'INDKØB' })).toMatchObject({
      problem: [{ field: 'name', fault: { kind: 'taken' } }],
    });
  });
});
