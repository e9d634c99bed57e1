import { describe, expect, it } from 'vitest';
import { pageFaults } from '../../../src/domain/questions/check-pages.ts';
import { anABC, aPage, aSet } from '../../support/question-sets.ts';

const abc = (count: number) => Array.from({ length: count }, (_, place) => anABC(`q${place}`));

describe('pageFaults', () => {
  it('lets a page have nine inputs', () => {
    expect(pageFaults(aSet(aPage('full', abc(9))))).toEqual([]);
    expect(pageFaults(aSet(aPage('full', abc(10))))).toEqual([
      'page full: has 10 inputs, at most 9',
    ]);
  });

  it('lets extra pages follow the review page', () => {
    const review = aPage('check', [], { kind: 'review' });
    const extra = aPage('more', [anABC('more')], { kind: 'extra' });

    expect(pageFaults(aSet(aPage('1', abc(1)), review, extra))).toEqual([]);
  });

  it('lets an ordinary page be repeated', () => {
    expect(pageFaults(aSet(aPage('notes', abc(1), { repeated: true })))).toEqual([]);
  });
});
