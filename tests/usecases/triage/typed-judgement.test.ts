import { describe, expect, it } from 'vitest';
import { NOTE_MAX } from '../../../src/domain/triage/assess.ts';
import { readJudgement } from '../../../src/usecases/triage/typed-judgement.ts';
import { REGISTER, value } from '../../support/leader-world.ts';

const TYPED = {
  area: 'it',
  need: 'system',
  authority: 'process-owner',
  extent: 'small',
  value: 'high',
  note: ' Ring først ',
};
const read = (over: Partial<typeof TYPED> = {}, notCpr = false) =>
  readJudgement({ ...TYPED, ...over }, { register: REGISTER, notCpr });

describe('readJudgement', () => {
  it('reads what was chosen', () => {
    expect(value(wrapped(read()))).toEqual({ ...TYPED, note: 'Ring først' });
  });

  it('takes what is not chosen, or is no choice of ours, for unknown', () => {
    const made = { area: 'gone', need: 'x', authority: '', note: '  ' };

    expect(value(wrapped(read(made)))).toEqual({
      need: 'unknown',
      authority: 'unknown',
      extent: 'small',
      value: 'high',
    });
  });

  it('asks for extent and value', () => {
    expect(read({ extent: '', value: 'enormous' })).toEqual({
      ok: false,
      problem: [
        { field: 'extent', kind: 'required' },
        { field: 'value', kind: 'required' },
      ],
    });
  });

  it('holds back a note that is too long or has a CPR number in it', () => {
    const cpr = { note: 'Ring til 010190-1234' };

    expect(read({ note: 'x'.repeat(NOTE_MAX + 1) })).toMatchObject({
      problem: [{ field: 'note', kind: 'too-long', max: NOTE_MAX }],
    });
    expect(read(cpr)).toMatchObject({ problem: [{ field: 'note', kind: 'cpr' }] });
    expect(read(cpr, true).ok).toBe(true);
  });
});

function wrapped(result: ReturnType<typeof read>) {
  return result.ok ? result : ({ ok: false, problem: { kind: 'not-filled' } } as const);
}
