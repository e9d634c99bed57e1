import { expect, it } from 'vitest';
import { checkSet } from '../../../src/domain/questions/check-set.ts';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { givenSet } from '../../../src/domain/round/given-set.ts';
import { typedChoices } from '../../../src/domain/round/quick-set.ts';

const label = { da: 'Navn', en: 'Name' };
const SET: QuestionSet = {
  id: 'navneforslag',
  version: 3,
  own: true,
  title: label,
  pages: [
    {
      id: 'collect',
      title: label,
      kind: 'questions',
      questions: [{ id: 'name', kind: 'short-text', label, max: 100 }],
    },
    {
      id: 'vote',
      title: label,
      kind: 'questions',
      questions: [{ id: 'votes', kind: 'votes', label, max: 3, choices: 'given' }],
    },
  ],
};
const AT = { id: 'quick-1', version: 1 };

it('asks the choices its host wrote, under an id of its own', () => {
  const set = givenSet(SET, { votes: typedChoices(['Solsikken', 'Egen']) }, AT);
  expect(set).toMatchObject({ ...AT, title: label });
  expect(set.own).toBeUndefined();
  expect(set.pages[1]?.questions[0]).toMatchObject({
    choices: [
      { id: 'c1', label: { da: 'Solsikken', en: 'Solsikken' } },
      { id: 'c2', label: { da: 'Egen', en: 'Egen' } },
    ],
  });
  expect(checkSet(set)).toEqual([]);
});

it('leaves out what nobody wrote choices for, and the page that is then empty', () => {
  const set = givenSet(SET, { votes: [] }, AT);
  expect(set.pages.map(({ id }) => id)).toEqual(['collect']);
  expect(checkSet(set)).toEqual([]);
});
