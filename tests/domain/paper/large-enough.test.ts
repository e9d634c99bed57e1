import { expect, it } from 'vitest';
import { largeEnough } from '../../../src/domain/paper/large-enough.ts';

const lines = (sizes: Readonly<Record<string, number>>) =>
  largeEnough(
    Object.entries(sizes).map(([group, size]) => ({ group, answers: Array(size).fill(group) })),
    5,
  ).map(({ groups, answers }) => [groups.join('+'), answers.length]);

it('shows groups of five by themselves, in the order given', () => {
  expect(lines({ b: 6, a: 5 })).toEqual([
    ['b', 6],
    ['a', 5],
  ]);
});

it('puts smaller ones together', () => {
  expect(lines({ a: 3, b: 7, c: 2 })).toEqual([
    ['b', 7],
    ['a+c', 5],
  ]);
});

it('lets the next smallest join where they are too few: none follows by subtraction', () => {
  expect(lines({ a: 1, b: 9, c: 6 })).toEqual([
    ['b', 9],
    ['a+c', 7],
  ]);
});

it('shows nothing where all are too few, and no group that nobody answered in', () => {
  expect(lines({ a: 2, b: 2 })).toEqual([]);
  expect(lines({ a: 0, b: 5 })).toEqual([['b', 5]]);
});
