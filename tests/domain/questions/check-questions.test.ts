import { describe, expect, it } from 'vitest';
import { questionFaults } from '../../../src/domain/questions/check-questions.ts';
import type { Question } from '../../../src/domain/questions/question-set.ts';
import type { Answer } from '../../../src/domain/shared/answer.ts';
import { asking, EVERY_KIND } from '../../support/question-sets.ts';

const presets: Record<Question['kind'], Answer> = {
  'short-text': 'some text',
  'long-text': 'some text',
  'one-choice': 'a',
  'several-choices': ['x', 'y'],
  rating: 'none',
  ratings: { i: 1, j: 'none' },
  votes: ['z'],
  number: { amount: 3, unit: 'days' },
  date: '2026-12-24',
  horizon: 'uge 14 2027',
  'yes-no': 'yes',
  unit: '{unit}',
};

describe('questionFaults', () => {
  it.each(Object.values(EVERY_KIND))('lets a question of kind $kind have a valid preset', (q) => {
    expect(questionFaults(asking({ ...q, preset: presets[q.kind] }))).toEqual([]);
  });

  it('names a question asked twice once, however many inputs it has', () => {
    expect(questionFaults(asking(EVERY_KIND.ratings, EVERY_KIND.ratings))).toEqual([
      'question ratings: its id is used twice',
    ]);
  });
});
