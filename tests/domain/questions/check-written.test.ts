import { describe, expect, it } from 'vitest';
import { isWritten, writingFaults } from '../../../src/domain/questions/check-written.ts';
import type { Question } from '../../../src/domain/questions/question-set.ts';
import {
  aChoice,
  aPage,
  aSet,
  asking,
  EVERY_KIND,
  everyKindSet,
} from '../../support/question-sets.ts';

const { 'short-text': short, 'several-choices': several, ratings, number } = EVERY_KIND;
const { units: _, ...plainNumber } = number;

describe('writingFaults', () => {
  it('finds nothing in a set with everything', () => {
    expect(writingFaults(everyKindSet())).toEqual([]);
  });

  it.each<[Question, string]>([
    [{ ...short, suggestions: [] }, 'its suggestions are empty'],
    [
      { ...short, suggestions: ['Opus', 'a;b'] },
      'its suggestion "a;b" must be on one line, without semicolon',
    ],
    [{ ...short, preset: '' }, 'its preset is empty or has blanks around it'],
    [{ ...short, preset: ' x' }, 'its preset is empty or has blanks around it'],
    [{ ...several, preset: [] }, 'its preset is empty or names a choice twice'],
    [{ ...several, preset: ['x', 'x'] }, 'its preset is empty or names a choice twice'],
    [{ ...ratings, preset: {} }, 'its preset is empty'],
    [{ ...ratings, preset: { k: 1 } }, 'its preset has a part k, which is not asked'],
    [
      { ...number, preset: { amount: 1, unit: 'days', more: 1 } },
      'its preset has a part more, which is not asked',
    ],
    [{ ...plainNumber, preset: { amount: 1 } }, 'its preset has a part amount, which is not asked'],
  ])('refuses %j', (question, fault) => {
    expect(writingFaults(asking(question))).toEqual([`question ${question.id}: ${fault}`]);
  });

  it('refuses an empty list of notices', () => {
    expect(writingFaults(aSet(aPage('p', [short], { notices: [] })))).toEqual([
      'page p: its notices are empty',
    ]);
  });

  it('takes presets with the parts that are asked', () => {
    const fine = [
      { ...ratings, preset: { i: 1 } },
      { ...number, preset: { amount: 1, unit: 'days' } },
      { ...several, preset: ['x', 'y'] },
      { ...short, suggestions: [aChoice('Opus').id] },
    ];

    expect(writingFaults(asking(...fine))).toEqual([]);
  });
});

describe('isWritten', () => {
  it('knows blanks around a text and signs nobody sees', () => {
    expect(['to\nlinjer', 'æ ø å', '=1+1'].map(isWritten)).toEqual([true, true, true]);
    expect([' x', 'x ', 'a\u0000b', 'a\r\nb', 'a\u030a'].map(isWritten)).toEqual(
      Array(5).fill(false),
    );
  });
});
