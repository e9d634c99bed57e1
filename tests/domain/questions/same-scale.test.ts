import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/questions/question-set.ts';
import { canMap, sameScale } from '../../../src/domain/questions/same-scale.ts';
import { aChoice, anABC, aText, EVERY_KIND } from '../../support/question-sets.ts';

const { rating, ratings, votes, 'several-choices': several } = EVERY_KIND;
const { outside: _, ...without } = rating;
const reverse = { negative: [3], neutral: [2], positive: [1] };

describe('sameScale', () => {
  it.each<[string, Question, Question]>([
    ['other words and limits of a text', EVERY_KIND['short-text'], EVERY_KIND['long-text']],
    ['a rating that moved under a heading', rating, ratings],
    [
      'parts of a scale that are written out as they were understood',
      rating,
      { ...rating, scaleParts: { negative: [1], neutral: [2], positive: [3] } },
    ],
    [
      'choices in another order',
      anABC('q'),
      { ...anABC('q'), choices: ['c', 'b', 'a'].map(aChoice) },
    ],
  ])('holds with %s', (__, one, other) => {
    expect(sameScale(one, other)).toBe(true);
  });

  it.each<[string, Question, Question]>([
    ['another kind', anABC('q'), EVERY_KIND['yes-no']],
    ['one step more', rating, { ...rating, scale: [...rating.scale, aText('more')] }],
    ['steps turned round', rating, { ...rating, scale: rating.scale.toReversed() }],
    [
      'other words of a step',
      rating,
      { ...rating, scale: rating.scale.map(({ da }) => aText(`${da}er`)) },
    ],
    ['other parts', rating, { ...rating, scaleParts: reverse }],
    ['no answer outside any more', rating, without],
    [
      'other words of a choice',
      anABC('q'),
      { ...anABC('q'), choices: [...['a', 'b'].map(aChoice), { id: 'c', label: aText('d') }] },
    ],
    ['one choice less', anABC('q'), { ...anABC('q'), choices: ['a', 'b'].map(aChoice) }],
    ['choices given later', votes, { ...votes, choices: 'given' }],
    ['more votes', votes, { ...votes, max: 3 }],
    ['a limit where there was none', several, { ...several, max: 2 }],
  ])('does not hold with %s', (__, one, other) => {
    expect(sameScale(one, other)).toBe(false);
    expect(sameScale(other, one)).toBe(false);
  });
});

describe('canMap', () => {
  it('needs one kind and as many steps, whatever they are called', () => {
    expect(canMap(rating, { ...rating, scale: rating.scale.toReversed() })).toBe(true);
    expect(canMap(rating, { ...rating, scale: rating.scale.slice(1) })).toBe(false);
    expect(canMap(rating, anABC('q'))).toBe(false);
  });
});
