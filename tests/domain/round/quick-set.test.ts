import { expect, it } from 'vitest';
import { checkSet } from '../../../src/domain/questions/check-set.ts';
import { quickSet } from '../../../src/domain/round/quick-set.ts';

const question = 'Hvad skal vi begynde med?';

it.each([
  ['in words', []],
  ['by choosing', ['Indkøb', 'Løn']],
])('makes a set that can be used, to be answered %s', (_, choices) => {
  const set = quickSet('quick-1', { question, choices });
  expect(checkSet(set)).toEqual([]);
  expect(set.pages[0]?.questions[0]?.kind).toBe(choices.length === 0 ? 'long-text' : 'one-choice');
});
