import { describe, expect, it } from 'vitest';
import {
  choicesBeside,
  NO_INITIATIVE,
  partOfField,
} from '../../../src/cards/views/part-of-field.ts';

const running = Array.from({ length: 20 }, (_, at) => ({ id: `i${at}`, title: `Tiltag ${at}` }));
const drawn = (more: Partial<Parameters<typeof partOfField>[0]> = {}) =>
  partOfField({ id: 'd.partOf', running, chosen: '', faults: [], most: 12, ...more }, 'da');
const choicesIn = (fields: ReturnType<typeof drawn>) => fields[0]?.choices[0];

describe('partOfField', () => {
  it('offers none and the first ones, with none chosen', () => {
    const choice = choicesIn(drawn());

    expect(choice?.value).toBe(NO_INITIATIVE);
    expect(choice?.choices.map(({ value }) => value)).toEqual([
      NO_INITIATIVE,
      ...running.slice(0, 12).map(({ id }) => id),
    ]);
  });

  it('offers what is chosen, however many there are', () => {
    const choice = choicesIn(drawn({ chosen: 'i19', most: 0 }));

    expect(choice?.value).toBe('i19');
    expect(choice?.choices.map(({ value }) => value)).toEqual([NO_INITIATIVE, 'i19']);
  });

  it('chooses none in the place of one that is gone, and is shown for what is wrong alone', () => {
    expect(choicesIn(drawn({ chosen: 'gone' }))?.value).toBe(NO_INITIATIVE);
    expect(drawn({ running: [] })).toEqual([]);
    expect(drawn({ running: [], faults: [[]] })).toHaveLength(1);
  });
});

describe('choicesBeside', () => {
  it('leaves room for what is typed', () => {
    expect(choicesBeside({ reason: 'Kort' })).toBe(12);
    expect(choicesBeside({ reason: 'å'.repeat(6_700), first: undefined })).toBe(10);
    expect(choicesBeside({ reason: 'å'.repeat(9_000) })).toBe(0);
  });
});
