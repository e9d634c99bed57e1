import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsFor, inputsOf } from '../../../src/domain/questions/inputs.ts';
import { readPage } from '../../../src/domain/questions/reading.ts';
import { anyInputs } from '../../support/answering.ts';
import { aChoice, aPage, EVERY_KIND } from '../../support/question-sets.ts';

const { choices: _, ...anyUnit } = EVERY_KIND.unit;
const page = aPage('all', [
  ...Object.values(EVERY_KIND),
  { ...EVERY_KIND.number, id: 'fixed', units: [aChoice('hours')] },
]);

describe('inputsFor', () => {
  it('names one input, one for each item, or one more for the unit', () => {
    expect(inputsFor(anyUnit)).toEqual(['unit']);
    expect(inputsFor(EVERY_KIND.ratings)).toEqual(['ratings.i', 'ratings.j']);
    expect(inputsFor(EVERY_KIND.number)).toEqual(['number', 'number.unit']);
    expect(inputsFor({ ...EVERY_KIND.number, units: [aChoice('hours')] })).toEqual(['number']);
  });
});

describe('inputsOf', () => {
  it('holds every answer in its input, and an empty text where there is none', () => {
    const held = inputsOf(aPage('some', Object.values(EVERY_KIND).slice(2, 8)), {
      several: ['x', 'z'],
      rating: 3,
      ratings: { i: 'none' },
      number: { amount: 2.5, unit: 'days' },
    });

    expect(held).toEqual({
      one: '',
      several: 'x,z',
      rating: '3',
      'ratings.i': 'none',
      'ratings.j': '',
      votes: '',
      number: '2.5',
      'number.unit': 'days',
    });
  });

  it('reads back as the same answers, whatever was typed', () => {
    fc.assert(
      fc.property(anyInputs(page), (inputs) => {
        const answers = readPage(page, {}, inputs);

        expect(readPage(page, {}, inputsOf(page, answers))).toEqual(answers);
        expect(readPage(page, answers, inputsOf(page, answers))).toEqual(answers);
      }),
    );
  });
});
