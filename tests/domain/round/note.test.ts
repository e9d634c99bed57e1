import { describe, expect, it } from 'vitest';
import { byAge, saysTheSame } from '../../../src/domain/round/note.ts';
import { aNote } from '../../support/a-workshop.ts';

describe('notes', () => {
  it('are the same when every word and number is', () => {
    const note = aNote({ idea: 'Ét skema', hassle: 4, present: 6 });
    expect(saysTheSame(note, aNote({ idea: 'Ét skema', hassle: 4, present: 6, id: 'other' }))).toBe(
      true,
    );
    for (const differs of [{ text: 'a' }, { idea: 'b' }, { hassle: 5 }, { present: 7 }]) {
      expect(saysTheSame(note, { ...note, ...differs })).toBe(false);
    }
  });

  it('stand in the order they came, those of one instant by their ids', () => {
    const at = '2026-11-24T09:00:01.000Z';
    const notes = [aNote({ id: 'c', at }), aNote({ id: 'b', at }), aNote({ id: 'z' })];
    expect(byAge(notes).map(({ id }) => id)).toEqual(['z', 'b', 'c']);
  });
});
