import { describe, expect, it } from 'vitest';
import { departmentsIn, readLetter } from '../../../src/usecases/letters/typed-letter.ts';
import { REGISTER } from '../../support/leader-world.ts';

const TYPED = { title: ' Nyt ', text: ' Skemaet er væk. ', to: 'leaders.boern-og-unge' };
const known = { sent: undefined, departments: ['Børn og Unge'] };

describe('readLetter', () => {
  it('takes what is written, and whom it is for', () => {
    expect(readLetter(TYPED, [], known)).toEqual({
      ok: true,
      value: {
        title: 'Nyt',
        text: 'Skemaet er væk.',
        to: { kind: 'leaders', department: 'Børn og Unge' },
      },
    });
  });

  it('says of each field what is wrong', () => {
    const typed = { title: '', text: 'x'.repeat(2_001), to: 'leaders.kultur' };

    expect(readLetter(typed, [], known)).toMatchObject({
      problem: {
        problems: [
          { field: 'title', problem: { kind: 'required' } },
          { field: 'text', problem: { kind: 'too-long', max: 2_000, length: 2_001 } },
          { field: 'to', problem: { kind: 'no-choice' } },
        ],
      },
    });
  });

  it('holds a CPR number back, field by field', () => {
    const typed = { ...TYPED, title: 'Om 010190-1234', text: 'Ring til 010190-1234' };

    expect(readLetter(typed, ['title'], known)).toMatchObject({
      problem: { problems: [{ field: 'text', problem: { kind: 'cpr' } }] },
    });
    expect(readLetter(typed, ['title', 'text'], known).ok).toBe(true);
  });

  it('asks not whom a new wording is for', () => {
    const sent = {
      title: '',
      text: '',
      by: '',
      at: '',
      revision: 1,
      to: { kind: 'everyone' },
    } as const;

    expect(readLetter({ ...TYPED, to: '' }, [], { ...known, sent })).toMatchObject({
      value: { to: { kind: 'everyone' } },
    });
  });
});

describe('departmentsIn', () => {
  it('names each once', () => {
    expect(departmentsIn(REGISTER)).toEqual(['Børn og Unge']);
  });
});
