import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/domain/questions/reading.ts';
import { anyInputs } from '../../support/answering.ts';
import { anABC, aPage, everyKindSet } from '../../support/question-sets.ts';

const page = aPage('one', [
  anABC('asked'),
  anABC('hidden', { visibleWhen: { question: 'earlier', is: 'a' } }),
]);

describe('readPage', () => {
  it('takes only what the page asks', () => {
    const inputs = { asked: 'a', hidden: 'b', elsewhere: 'c', verb: 'next' };

    expect(readPage(page, {}, inputs)).toEqual({ asked: 'a' });
    expect(readPage(page, { earlier: 'a' }, inputs)).toEqual({
      earlier: 'a',
      asked: 'a',
      hidden: 'b',
    });
  });

  it('leaves the answers of other pages alone', () => {
    expect(readPage(page, { other: 'kept', asked: 'b' }, { asked: '' })).toEqual({
      other: 'kept',
    });
  });

  it('gives the same answers when the same card is sent again', () => {
    const [first] = everyKindSet().pages;
    if (first === undefined) throw new Error('the set has no page');
    fc.assert(
      fc.property(anyInputs(first), anyInputs(first), (before, inputs) => {
        const once = readPage(first, readPage(first, {}, before), inputs);

        expect(readPage(first, once, inputs)).toEqual(once);
      }),
    );
  });
});
