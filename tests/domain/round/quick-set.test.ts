import { expect, it } from 'vitest';
import { checkSet } from '../../../src/domain/questions/check-set.ts';
import { quickQuestionOf, quickSet } from '../../../src/domain/round/quick-set.ts';

const question = 'Hvad skal vi begynde med?';
const at = { id: 'quick-1', version: 1 };
const heading = { da: 'Afstemning', en: 'Poll' };

it.each([
  ['in words', []],
  ['by choosing', ['Indkøb', 'Løn']],
])('makes a set that can be used, to be answered %s', (_, choices) => {
  const set = quickSet(at, { question, choices }, heading);
  expect(checkSet(set)).toEqual([]);
  expect(set.pages[0]?.questions[0]?.kind).toBe(choices.length === 0 ? 'long-text' : 'one-choice');
  expect(quickQuestionOf(set)).toEqual({ question, choices });
});

it('says the question once, below the name of what it is', () => {
  const set = quickSet(at, { question, choices: [] }, heading);
  expect(set.pages[0]?.title).toEqual(heading);
});

it('knows no question typed by a host in another set', () => {
  const set = quickSet(at, { question, choices: [] }, heading);
  const [page] = set.pages;
  const other = { id: 'other', kind: 'yes-no', label: heading } as const;
  expect(page && quickQuestionOf({ ...set, pages: [{ ...page, questions: [other] }] })).toBe(
    undefined,
  );
});
