import { expect, it } from 'vitest';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { whyNotAnonymous } from '../../../src/domain/round/why-not-anonymous.ts';
import { ANONYMOUS_SET } from '../../support/an-anonymous-set.ts';

const both = (text: string) => ({ da: text, en: text });
const anonymous = { kind: 'survey', privacy: 'anonymous' } as const;
const page = ANONYMOUS_SET.pages[0];
const withPage = (differs: Partial<QuestionSet['pages'][number]>): QuestionSet => ({
  ...ANONYMOUS_SET,
  pages: page === undefined ? [] : [{ ...page, ...differs }],
});

it('asks for five people, and for somebody who can say how many there are', () => {
  const why = (people?: number | 'unknown') => whyNotAnonymous(anonymous, ANONYMOUS_SET, people);

  expect([why(), why(5), why(4), why(0), why('unknown')]).toEqual([
    undefined,
    undefined,
    'anonymous-few',
    'anonymous-few',
    'anonymous-unknown',
  ]);
});

it('takes no set that asks for a workplace, or has a page to send again and again', () => {
  const unit = withPage({ questions: [{ id: 'unit', kind: 'unit', label: both('Hvor?') }] });

  expect(whyNotAnonymous(anonymous, unit, 40)).toBe('anonymous-place');
  expect(whyNotAnonymous(anonymous, withPage({ repeated: true }), 40)).toBe('anonymous-place');
  expect(whyNotAnonymous({ ...anonymous, kind: 'workshop' }, ANONYMOUS_SET, 40)).toBe(
    'anonymous-place',
  );
});

it('takes no set whose answers are more than a card holds', () => {
  const questions = Array.from({ length: 9 }, (_, at) => ({
    id: `t${at}`,
    kind: 'long-text' as const,
    max: 1_000,
    label: both('Hvad?'),
  }));

  expect(whyNotAnonymous(anonymous, withPage({ questions }), 40)).toBe('anonymous-large');
});

it('has nothing against a round that promises less', () => {
  expect(whyNotAnonymous({ ...anonymous, privacy: 'named' }, ANONYMOUS_SET, 1)).toBeUndefined();
});
