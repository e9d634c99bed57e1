import { describe, expect, it } from 'vitest';
import { IDEA_MAX, NOTE_MAX } from '../../../src/domain/round/note.ts';
import { readNote, type TypedNote } from '../../../src/domain/round/typed-note.ts';

const TYPED: TypedNote = {
  text: 'Tre skemaer for hver ny vikar',
  idea: '',
  hassle: '',
  for: 'myself',
  present: '',
};
const read = (differs: Partial<TypedNote> = {}, how = { tables: true, notCpr: [] as string[] }) =>
  readNote({ ...TYPED, ...differs }, how);

describe('readNote', () => {
  it('keeps what was typed, and nothing of what was not', () => {
    expect(read()).toEqual({ ok: true, value: { text: TYPED.text } });
    expect(read({ idea: ' Ét ', hassle: '4', for: 'table', present: '6' })).toEqual({
      ok: true,
      value: { text: TYPED.text, idea: 'Ét', hassle: 4, present: 6 },
    });
  });

  it('writes for oneself where there are no tables, and takes no hassle off the scale', () => {
    const alone = { tables: false, notCpr: [] };
    expect(read({ for: 'table', present: '6', hassle: '9' }, alone)).toEqual({
      ok: true,
      value: { text: TYPED.text },
    });
  });

  it('says every fault at once', () => {
    const wrong = read({
      text: '',
      idea: 'x'.repeat(IDEA_MAX + 1),
      for: 'table',
      present: '0',
    });
    expect(wrong).toEqual({
      ok: false,
      problem: [
        { field: 'text', kind: 'required' },
        { field: 'idea', kind: 'too-long' },
        { field: 'present', kind: 'not-a-number' },
      ],
    });
    expect(read({ text: 'Kort' })).toMatchObject({ problem: [{ kind: 'too-short' }] });
    expect(read({ text: 'x'.repeat(NOTE_MAX + 1) })).toMatchObject({
      problem: [{ kind: 'too-long' }],
    });
  });

  it('holds a CPR number back until it is said to be none', () => {
    const text = 'Sagen om 010190-1234 tager to uger';
    expect(read({ text })).toMatchObject({ problem: [{ field: 'text', kind: 'cpr' }] });
    expect(read({ text }, { tables: true, notCpr: ['text'] }).ok).toBe(true);
    expect(read({ text }, { tables: true, notCpr: ['idea'] }).ok).toBe(false);
  });
});
