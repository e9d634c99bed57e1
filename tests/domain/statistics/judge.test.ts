import { describe, expect, it } from 'vitest';
import { changeOfMean, changeOfShare } from '../../../src/domain/statistics/change.ts';
import { judge } from '../../../src/domain/statistics/judge.ts';
import {
  changesOfRatings,
  type QuestionChanges,
} from '../../../src/domain/statistics/question-changes.ts';
import { describeRatings } from '../../../src/domain/statistics/ratings.ts';
import { rounded } from '../../../src/domain/statistics/rounded.ts';

const wave = (mean: number, n = 268) => ({ n, mean, sd: 0.9 });
const meanOf = (key: string, now: number, before: number): QuestionChanges => ({
  key,
  mean: changeOfMean(wave(now), wave(before, 260)),
});
/** How many were negative, neutral and positive then, of 260, and are now, of 268. */
function partsOf(then: readonly number[], now: readonly number[]) {
  const change = (at: number) =>
    changeOfShare({ count: now[at] ?? 0, n: 268 }, { count: then[at] ?? 0, n: 260 });
  return { parts: { negative: change(0), neutral: change(1), positive: change(2) } };
}

/**
 * The leader survey of Copenhagen's Koncernservice, 2022 and 2023: personnel unchanged at 3.7, every
 * question on procurement up by 0.1 but one that is down by 0.1; neutral answers on procurement support
 * from 45 % to 35 %; those satisfied with what they received from 31 % to 38 %, with fewer dissatisfied
 * ones. Answers and spread are assumed: 260 and 268 of 412 leaders, standard deviation 0.9.
 */
const COPENHAGEN: readonly QuestionChanges[] = [
  meanOf('hr.overall', 3.7, 3.7),
  meanOf('hr.1', 3.6, 3.6),
  meanOf('hr.2', 3.8, 3.7),
  meanOf('hr.3', 3.5, 3.4),
  meanOf('hr.4', 3.9, 3.9),
  meanOf('hr.5', 3.7, 3.7),
  meanOf('hr.6', 3.6, 3.6),
  { ...meanOf('buy.overall', 3.4, 3.3), ...partsOf([75, 104, 81], [59, 107, 102]) },
  meanOf('buy.1', 3.5, 3.4),
  meanOf('buy.2', 3.1, 3.2),
  { ...meanOf('buy.3', 3.3, 3.2), ...partsOf([39, 117, 104], [54, 94, 120]) },
  meanOf('buy.4', 3.2, 3.1),
  { key: 'fin.overall', mean: changeOfMean(wave(3.5), 'new') },
];

describe('judge', () => {
  const report = new Map(judge(COPENHAGEN).map((line) => [line.key, line]));

  it('calls the overall satisfaction of Copenhagen unchanged', () => {
    for (const key of ['hr.overall', 'hr.1', 'hr.4', 'hr.5', 'hr.6']) {
      expect(report.get(key)?.mean).toMatchObject({ verdict: 'same', change: { shown: 0 } });
    }
  });

  it('calls none of its tenths significant, up or down', () => {
    const moved = ['hr.2', 'hr.3', 'buy.overall', 'buy.1', 'buy.2', 'buy.3', 'buy.4'];

    expect(moved.map((key) => report.get(key)?.mean?.verdict)).toEqual(
      moved.map(() => 'not-significant'),
    );
    expect(report.get('buy.2')?.mean?.change).toMatchObject({ shown: -0.1 });
  });

  it('calls its ten points fewer neutral answers significant', () => {
    const judged = report.get('buy.3')?.parts;

    expect(judged?.neutral).toMatchObject({ verdict: 'significant', change: { shown: -10 } });
    expect(judged?.neutral.adjusted).toBeCloseTo(0.0398, 4);
    expect(judged?.negative.verdict).toBe('not-significant');
    expect(judged?.positive.verdict).toBe('not-significant');
  });

  it('calls its seven points more satisfied ones not significant', () => {
    expect(report.get('buy.overall')?.parts).toMatchObject({
      negative: { verdict: 'not-significant', change: { shown: -7 } },
      neutral: { verdict: 'same', change: { shown: 0 } },
      positive: { verdict: 'not-significant', change: { shown: 7 } },
    });
  });

  it('comes to the same from the answers themselves', () => {
    const scale = { points: 5, parts: { negative: [1, 2], neutral: [3], positive: [4, 5] } };
    const answered = (...counts: readonly number[]) =>
      describeRatings(
        counts.flatMap((count, at) => Array<number>(count).fill(at + 1)),
        scale,
      );
    const before = answered(7, 45, 117, 78, 13);
    const now = answered(1, 66, 94, 85, 22);

    expect([before.n, now.n]).toEqual([260, 268]);
    expect([before.sd, now.sd].map((sd) => rounded(sd ?? 0, 1))).toEqual([0.9, 0.9]);
    expect(judge([changesOfRatings('buy.3', { now, before })])[0]).toMatchObject({
      mean: { verdict: 'not-significant', change: { shown: 0.1 } },
      parts: {
        negative: { verdict: 'not-significant', change: { shown: 5 } },
        neutral: { verdict: 'significant', change: { shown: -10 } },
        positive: { verdict: 'not-significant', change: { shown: 5 } },
      },
    });
  });

  it('has no change for what is asked for the first time', () => {
    expect(report.get('fin.overall')?.mean).toEqual({
      verdict: 'new',
      change: { kind: 'none', because: 'new' },
    });
  });

  it('corrects the means by how many the report holds', () => {
    // Alone, a fall of 0.2 has p = 0.011; of five it is 0.053.
    const alone = judge([meanOf('a', 3.2, 3.4)]);
    const five = judge([
      meanOf('a', 3.2, 3.4),
      ...['b', 'c', 'd', 'e'].map((key) => meanOf(key, 3.4, 3.4)),
    ]);

    expect(alone[0]?.mean?.verdict).toBe('significant');
    expect(five[0]?.mean?.verdict).toBe('not-significant');
    expect(five[0]?.mean?.adjusted).toBeCloseTo(5 * (alone[0]?.mean?.adjusted ?? 0), 12);
  });

  it('does not count what could not be tested', () => {
    const [first] = judge([
      meanOf('a', 3.2, 3.4),
      { key: 'b', mean: changeOfMean(wave(3), 'not-comparable') },
      { key: 'c', mean: changeOfMean(wave(3), 'hidden') },
      { key: 'd', mean: changeOfMean({ n: 1, mean: 2 }, wave(3)) },
    ]);

    expect(first?.mean?.verdict).toBe('significant');
  });

  it('says of a change that cannot be told what it is', () => {
    const verdicts = judge([
      { key: 'b', mean: changeOfMean(wave(3), 'not-comparable') },
      { key: 'c', mean: changeOfMean(wave(3), 'hidden') },
      { key: 'd', mean: changeOfMean({ n: 1, mean: 2 }, wave(3)) },
      { key: 'e', mean: changeOfMean({ n: 0 }, wave(3)) },
    ]).map(({ mean }) => mean?.verdict);

    expect(verdicts).toEqual(['not-comparable', 'hidden', 'too-few', 'too-few']);
  });

  it('says unchanged of what rounds to zero, however sure it is', () => {
    const many = { n: 40_000, sd: 0.9 };
    const [line] = judge([
      { key: 'a', mean: changeOfMean({ ...many, mean: 3.74 }, { ...many, mean: 3.7 }) },
    ]);

    expect(line?.mean?.adjusted).toBeLessThan(1e-6);
    expect(line?.mean?.verdict).toBe('same');
  });

  it('says not significant of the smallest change that is seen', () => {
    expect(judge([meanOf('a', 3.75, 3.7)])[0]?.mean).toMatchObject({
      verdict: 'not-significant',
      change: { shown: 0.1 },
    });
  });

  it('keeps the shares of one question apart from those of the next', () => {
    const one = { key: 'a', ...partsOf([52, 117, 91], [54, 94, 120]) };
    const still = { key: 'b', ...partsOf([52, 104, 104], [54, 107, 107]) };
    const alone = judge([one])[0];

    expect(judge([one, still, still])[0]).toEqual(alone);
  });

  it('corrects the shares of choices by how many choices there are', () => {
    const change = (count: number, then: number) =>
      changeOfShare({ count, n: 268 }, { count: then, n: 260 });
    const choices = [
      { choice: 'a', change: change(94, 117) },
      { choice: 'b', change: change(60, 58) },
      { choice: 'c', change: change(20, 19) },
      { choice: 'd', change: change(3, 3) },
    ];
    const [line] = judge([{ key: 'first', choices }]);

    expect(line?.choices?.map(({ judged }) => judged.verdict)).toEqual([
      'not-significant',
      'same',
      'same',
      'same',
    ]);
    expect(line?.choices?.[0]?.judged.adjusted).toBeCloseTo(4 * 0.0199, 3);
  });

  it('gives a line back with nothing more than it had', () => {
    expect(judge([{ key: 'text' }])).toEqual([{ key: 'text' }]);
  });
});
