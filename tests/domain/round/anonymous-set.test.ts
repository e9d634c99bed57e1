import { expect, it } from 'vitest';
import { pageById } from '../../../src/domain/questions/flow.ts';
import { anonymousProblems, anonymousSet } from '../../../src/domain/round/anonymous-set.ts';
import { ANONYMOUS_SET } from '../../support/an-anonymous-set.ts';

const SET = anonymousSet(ANONYMOUS_SET);

function wrong(why: string) {
  const page = pageById(SET, 'why');
  return page && anonymousProblems(page, { well: 'no', why });
}

it('lets no text be longer than a thousand characters, and no shorter one longer', () => {
  const limits = SET.pages.flatMap(({ questions }) =>
    questions.flatMap((one) => ('max' in one ? [[one.id, one.max]] : [])),
  );

  expect(Object.fromEntries(limits)).toEqual({ more: 2, why: 1_000, word: 60, years: 60 });
});

it('takes a thousand letters of any kind Danish has, and no more', () => {
  expect(wrong('å'.repeat(1_000))).toEqual([]);
  expect(wrong('a\n'.repeat(500))).toEqual([]);
  expect(wrong('a'.repeat(1_001))).toMatchObject([{ reason: { kind: 'too-long', max: 1_000 } }]);
});

it('counts signs that take more room as what they take', () => {
  expect(wrong('😊'.repeat(500))).toEqual([]);
  expect(wrong('😊'.repeat(600))).toEqual([
    { question: 'why', input: 'why', reason: { kind: 'too-long', max: 1_000, length: 1_200 } },
  ]);
});
