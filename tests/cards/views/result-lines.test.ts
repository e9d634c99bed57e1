import { expect, it } from 'vitest';
import {
  entriesOf,
  entry,
  ratingEntry,
  stepEntries,
} from '../../../src/cards/views/result-lines.ts';
import { describeRatings } from '../../../src/domain/statistics/ratings.ts';
import { textIn } from '../walk.ts';

const SCALE = { points: 5, parts: { negative: [1, 2], neutral: [3], positive: [4, 5] } };
const both = (text: string) => ({ da: text, en: text });
const AT = { language: 'da', formerLabel: '2025' } as const;
const figures = { kind: 'rating', ...describeRatings([1, 3, 4, 4, 5, 'outside'], SCALE) } as const;
const line = { id: 'q', label: both('hjælpen'), outside: both('Har ikke brugt') };

it('begins with a capital, and has the mean with one decimal', () => {
  const [first] = entriesOf({ ...line, cell: { seen: 'shown', figures } }, AT);

  expect(textIn(first?.name)).toBe('Hjælpen');
  expect(first?.value).toEqual(['3,4']);
  expect(textIn(first?.below)).toContain('1 har ikke brugt');
});

it('says why there is no figure', () => {
  const seen = (['few', 'guard', 'none'] as const).map((why) =>
    textIn(entriesOf({ ...line, cell: { seen: why } }, AT)[0]?.below),
  );

  expect(seen).toEqual(['skjult: for få svar', 'skjult: for få svar', 'ingen svar']);
});

it('says once for all choices that there is nothing to compare with', () => {
  const judged = { change: { kind: 'none', because: 'new' }, verdict: 'new' } as const;
  const share = { count: 3, n: 6 };
  const cell = {
    seen: 'shown',
    figures: {
      kind: 'choices',
      n: 6,
      choices: [
        { choice: 'a', share },
        { choice: 'b', share },
      ],
    },
  } as const;
  const choices = ['a', 'b'].map((choice) => ({ choice, judged }));
  const text = textIn(
    entriesOf({ ...line, cell, judged: { choices } }, AT).map(({ below }) => below),
  );

  expect(text.match(/ny i år/g)).toHaveLength(1);
});

it('draws the steps with a bar each, the longest for the most', () => {
  const bars = stepEntries({}, figures, 'da').map(({ bar }) => bar[0]?.length ?? 0);

  expect(bars).toEqual([8, 0, 8, 16, 8]);
  expect(ratingEntry([], { line: {}, figures }, AT).below).toHaveLength(1);
  expect(entry([], {})).toEqual({ name: [], value: [], bar: [], below: [] });
});
