import { describe, expect, it } from 'vitest';
import { choicesIn, isChoice, withRegister } from '../../../src/domain/questions/choices.ts';
import { readPage } from '../../../src/domain/questions/reading.ts';
import { AREAS, aChoice, aPage, EVERY_KIND, forslag, UNITS } from '../../support/question-sets.ts';

describe('withRegister', () => {
  it('writes areas and units in, so that what does not exist is not taken', () => {
    const set = withRegister(forslag(), { areas: AREAS, units: UNITS });
    const [, help, , check] = set.pages;

    expect(help && readPage(help, {}, { area: 'it,elsewhere' })).toEqual({ area: ['it'] });
    expect(check && readPage(check, {}, { unit: 'elsewhere' })).toEqual({});
    expect(check && readPage(check, {}, { unit: 'school-2' })).toEqual({ unit: 'school-2' });
  });

  it('changes nothing else', () => {
    const set = withRegister(forslag(), { areas: AREAS });
    const { choices: _, ...unit } = EVERY_KIND.unit;

    expect({ ...set, pages: [] }).toEqual({ ...forslag(), pages: [] });
    expect(set.pages.filter(({ id }) => id !== 'help')).toEqual(
      forslag().pages.filter(({ id }) => id !== 'help'),
    );
    expect(readPage(aPage('1', [unit]), {}, { unit: 'anywhere' })).toEqual({ unit: 'anywhere' });
  });
});

describe('isChoice', () => {
  it('knows the written choices, and takes any id of the register', () => {
    expect(isChoice(AREAS, 'it')).toBe(true);
    expect(isChoice(AREAS, 'toString')).toBe(false);
    expect(isChoice('areas', 'anything')).toBe(true);
    expect(isChoice(undefined, '')).toBe(false);
  });
});

describe('choicesIn', () => {
  it('lists what is written to choose, to rate, or as units', () => {
    const ids = Object.values(EVERY_KIND).map((question) => [
      question.kind,
      choicesIn(question).map(({ id }) => id),
    ]);

    expect(Object.fromEntries(ids)).toEqual({
      'short-text': [],
      'long-text': [],
      'one-choice': ['a', 'b', 'c'],
      'several-choices': ['x', 'y', 'z'],
      rating: [],
      ratings: ['i', 'j'],
      votes: ['x', 'y', 'z'],
      number: ['hours', 'days'],
      date: [],
      horizon: [],
      'yes-no': [],
      unit: [],
    });
    expect(choicesIn({ ...EVERY_KIND['several-choices'], choices: 'areas' })).toEqual([]);
    expect(choicesIn({ ...EVERY_KIND.votes, choices: [aChoice('q')] })).toEqual([aChoice('q')]);
  });
});
