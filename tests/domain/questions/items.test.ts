import { describe, expect, it } from 'vitest';
import { inputsFor } from '../../../src/domain/questions/inputs.ts';
import { itemsIn, wordingOf } from '../../../src/domain/questions/items.ts';
import { asking, aText, EVERY_KIND } from '../../support/question-sets.ts';

const { rating, ratings } = EVERY_KIND;
const items = itemsIn(asking({ ...rating, help: aText('help') }, ratings));

describe('itemsIn', () => {
  it('takes each rating under a heading by itself, by the id of its input', () => {
    expect(items.map(({ id }) => id)).toEqual(['rating', ...inputsFor(ratings)]);
    expect(items.map(({ page }) => page.id)).toEqual(['only', 'only', 'only']);
  });
});

describe('wordingOf', () => {
  it('is everything a person reads before answering', () => {
    expect(items.map(wordingOf)).toEqual([
      [aText('rating'), aText('help')],
      [aText('ratings'), aText('i')],
      [aText('ratings'), aText('j')],
    ]);
  });
});
