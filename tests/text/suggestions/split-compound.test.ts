import { beforeAll, describe, expect, it } from 'vitest';
import { findHits } from '../../../src/text/suggestions/find-hits.ts';
import { loadStemmers } from '../../../src/text/suggestions/stemmers.ts';
import { type Vocabulary, vocabularyOf } from '../../../src/text/suggestions/vocabulary.ts';

const TERMS = ['ansættelse', 'barsel*', 'leder', 'ledig', 'løn', 'skole', 'bygning', 'tale ud'];
const clue = { about: 'areas', is: 'a', weight: 1, kind: 'words' as const };

let vocabulary: Vocabulary;
beforeAll(async () => {
  const stem = (await loadStemmers())('da');
  const compounds = { parts: ['brev', 'seddel', 'hjem'], not: ['ledet'] };
  vocabulary = vocabularyOf(
    TERMS.map((term) => ({ ...clue, term })),
    stem,
    compounds,
  );
});

const found = (text: string) => [
  ...new Set(findHits(text, vocabulary).map((hit) => hit.clue.term)),
];

describe('the words of a text', () => {
  it.each([
    ['ansættelsen', ['ansættelse']],
    ['ansættelsesbrev', ['ansættelse']],
    ['Ansættelsesbrevene', ['ansættelse']],
    ['genansættelser', ['ansættelse']],
    ['barselsvikar', ['barsel*']],
    ['skolebygningerne', ['skole', 'bygning']],
    ['lønbrevene', ['løn']],
    ['lønhjemmet', ['løn']],
    ['lederne', ['leder']],
    ['skoleleder', ['skole', 'leder']],
    ['taler ud', ['tale ud']],
  ])('are found in %s', (text, terms) => {
    expect(found(text).toSorted()).toEqual([...terms].toSorted());
  });

  it.each([
    ['another word of the same root', 'ledelse'],
    ['the end of a longer word', 'billeder'],
    ['the beginning of an unknown one', 'lønk'],
    ['a word said to be another', 'ledet'],
    ['half a phrase', 'tale'],
  ])('are not found in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('count less as a part and more as a phrase', () => {
    const weights = ['skole', 'skolehjem', 'tale ud'].map(
      (text) => findHits(text, vocabulary)[0]?.weight,
    );

    expect(weights).toEqual([1, 0.7, 1.3]);
  });
});
