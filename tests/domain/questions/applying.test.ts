import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applying, prune, visibleQuestions } from '../../../src/domain/questions/applying.ts';
import { withRegister } from '../../../src/domain/questions/choices.ts';
import { type Condition, holds } from '../../../src/domain/questions/condition.ts';
import type { Answers } from '../../../src/domain/shared/answer.ts';
import { answerStraight, anyIntent, anyWalk, send } from '../../support/answering.ts';
import {
  AREAS,
  anABC,
  aPage,
  aSet,
  everyKindSet,
  forslag,
  UNITS,
} from '../../support/question-sets.ts';

const sets = {
  forslag: withRegister(forslag(), { areas: AREAS, units: UNITS }),
  'the set of every kind': everyKindSet(),
};

const chain = aSet(
  aPage('1', [anABC('first')]),
  aPage('2', [anABC('second', { visibleWhen: { question: 'first', is: 'a' } })]),
  aPage('3', [anABC('third', { visibleWhen: { question: 'second', isNot: 'b' } })]),
);

describe('prune', () => {
  it('drops an answer whose question no longer applies', () => {
    expect(prune(chain, { first: 'b', second: 'a' })).toEqual({ first: 'b' });
  });

  it('judges by the answers that are left, not by the ones it drops', () => {
    expect(prune(chain, { first: 'b', second: 'b', third: 'c' })).toEqual({
      first: 'b',
      third: 'c',
    });
  });

  it('drops answers to questions the set does not ask', () => {
    expect(prune(chain, { first: 'a', other: 'a' })).toEqual({ first: 'a' });
  });

  it('drops the answers of a page that no longer applies', () => {
    const set = aSet(
      aPage('1', [anABC('first')]),
      aPage('2', [anABC('second')], { visibleWhen: { question: 'first', is: 'a' } }),
    );

    expect(prune(set, { first: 'b', second: 'a' })).toEqual({ first: 'b' });
  });
});

describe('visibleQuestions', () => {
  it('leaves out what does not apply', () => {
    const page = sets.forslag.pages.find(({ id }) => id === 'more');
    const ids = (answers: Answers) => page && visibleQuestions(page, answers).map(({ id }) => id);

    expect(ids({ need: 'exempt' })).toEqual(['rule', 'origin', 'scope']);
    expect(ids({})).toEqual(['wish', 'origin', 'frequency']);
  });
});

describe.each(Object.entries(sets))('answering %s in any order', (_, set) => {
  const applies = (when: Condition | undefined, answers: Answers) =>
    when === undefined || holds(when, answers);

  it('never keeps an answer to a question that does not apply', () => {
    fc.assert(
      fc.property(anyWalk(set), (walk) => {
        let answers: Answers = {};
        for (const sent of walk) {
          answers = send(set, answers, sent);
          for (const id of Object.keys(answers)) {
            const page = set.pages.find(({ questions }) => questions.some((q) => q.id === id));
            const question = page?.questions.find((each) => each.id === id);
            expect(applies(page?.visibleWhen, answers), `page of ${id}`).toBe(true);
            expect(question && applies(question.visibleWhen, answers), id).toBe(true);
          }
        }
      }),
    );
  });

  it('never asks what does not apply, and everything that does', () => {
    fc.assert(
      fc.property(anyWalk(set), (walk) => {
        const answers = walk.reduce<Answers>((so, sent) => send(set, so, sent), {});
        const asked = applying(set, answers).pages.flatMap(({ questions }) => questions);
        const expected = set.pages.flatMap((page) =>
          page.questions.filter(
            (question) =>
              applies(page.visibleWhen, answers) && applies(question.visibleWhen, answers),
          ),
        );

        expect(asked.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
    );
  });

  it('ends in the same answers as answering straight, however often one went back', () => {
    fc.assert(
      fc.property(anyIntent(set), anyWalk(set), (intent, walk) => {
        const wandered = walk.reduce<Answers>((so, sent) => send(set, so, sent), {});

        const straight = answerStraight(set, intent);

        expect(answerStraight(set, intent, wandered)).toEqual(straight);
        expect(answerStraight(set, intent, straight)).toEqual(straight);
      }),
    );
  });

  it('ends in the same answers in any order of pages, each repeated when it opens', () => {
    const pages = set.pages.map(({ id }) => id);
    const orders = fc.shuffledSubarray(pages, { minLength: pages.length });
    fc.assert(
      fc.property(anyIntent(set), orders, (intent, order) => {
        const rounds = pages.flatMap(() => order);

        const ended = rounds.reduce<Answers>(
          (so, page) => send(set, so, { page, inputs: intent[page] ?? {} }),
          {},
        );

        expect(ended).toEqual(answerStraight(set, intent));
      }),
    );
  });

  it('prunes what is pruned into itself', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), anyIntent(set), (junk, intent) => {
        const pruned = prune(set, { ...junk, ...answerStraight(set, intent) });

        expect(prune(set, pruned)).toEqual(pruned);
      }),
    );
  });
});
