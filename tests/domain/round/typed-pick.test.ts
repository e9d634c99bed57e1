import { describe, expect, it } from 'vitest';
import { readPick, SAID_MAX } from '../../../src/domain/round/typed-pick.ts';

const TYPED = { said: 'Ét skema fra nytår', agreed: 'do', who: '', when: '' };

describe('readPick', () => {
  it('reads an answer with who and when', () => {
    const typed = { ...TYPED, who: ' Bo Lund ', when: '1. halvår 2027' };
    expect(readPick(typed, [])).toEqual({
      ok: true,
      value: {
        said: TYPED.said,
        agreed: 'do',
        who: 'Bo Lund',
        when: { from: '2027-01-01', until: '2027-06-30', text: '1. halvår 2027' },
      },
    });
    expect(readPick(TYPED, [])).toEqual({ ok: true, value: { said: TYPED.said, agreed: 'do' } });
  });

  it('says every fault at once', () => {
    const typed = { said: '', agreed: 'maybe', who: 'x'.repeat(201), when: 'snart' };
    expect(readPick(typed, [])).toEqual({
      ok: false,
      problem: [
        { field: 'said', kind: 'required' },
        { field: 'agreed', kind: 'required' },
        { field: 'who', kind: 'too-long' },
        { field: 'when', kind: 'bad-horizon' },
      ],
    });
    expect(readPick({ ...TYPED, said: 'x'.repeat(SAID_MAX + 1) }, []).ok).toBe(false);
  });

  it('holds a CPR number back until it is said to be none', () => {
    const typed = { ...TYPED, said: 'Sagen om 010190-1234' };
    expect(readPick(typed, [])).toMatchObject({ problem: [{ field: 'said', kind: 'cpr' }] });
    expect(readPick(typed, ['said']).ok).toBe(true);
  });
});
