import { expect, it } from 'vitest';
import { itemsIn } from '../../../src/domain/questions/items.ts';
import type { Question } from '../../../src/domain/questions/question-set.ts';
import {
  choicesGiven,
  choicesOf,
  isAnswered,
  itemKind,
  numberIn,
  ratingIn,
  scaleIn,
  textsIn,
} from '../../../src/domain/results/replies.ts';
import type { Answers } from '../../../src/domain/shared/answer.ts';

const both = (text: string) => ({ da: text, en: text });
const scale = ['lav', 'høj'].map(both);
const ASKED: readonly Question[] = [
  { id: 'r', kind: 'rating', label: both('r'), scale, outside: { id: 'no', label: both('no') } },
  { id: 'g', kind: 'ratings', label: both('g'), scale, items: [{ id: '1', label: both('1') }] },
  { id: 'y', kind: 'yes-no', label: both('y') },
  {
    id: 'n',
    kind: 'number',
    label: both('n'),
    min: 0,
    max: 9,
    units: [{ id: 'h', label: both('h') }],
  },
  {
    id: 'm',
    kind: 'number',
    label: both('m'),
    min: 0,
    max: 9,
    units: ['h', 'd'].map((id) => ({ id, label: both(id) })),
  },
  { id: 't', kind: 'long-text', label: both('t'), max: 9 },
  { id: 'd', kind: 'date', label: both('d') },
];
const page = {
  id: 'p',
  title: both('p'),
  kind: 'questions',
  questions: ASKED,
  repeated: true,
} as const;
const items = itemsIn({ pages: [page] });
const at = (id: string) => {
  const found = items.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
};
const given = (answers: Answers, ...more: readonly Answers[]) => ({
  answers,
  more,
  background: {},
});

it('knows what figures each kind of question has', () => {
  expect(items.map((item) => itemKind(item))).toEqual([
    'rating',
    'rating',
    'choices',
    'number',
    'count',
    'text',
    'count',
  ]);
  expect(choicesOf(at('y'))).toEqual(['yes', 'no']);
  expect(scaleIn(at('t').question)).toBeUndefined();
});

it('reads a step, an answer beside the scale, and nothing', () => {
  expect(ratingIn(at('r'), given({ r: 2 }))).toBe(2);
  expect(ratingIn(at('r'), given({ r: 'no' }))).toBe('outside');
  expect(ratingIn(at('g.1'), given({ g: { 1: 1 } }))).toBe(1);
  expect(ratingIn(at('g.1'), given({ g: { 2: 1 } }))).toBeUndefined();
});

it('reads choices, numbers with their one unit, and texts of a page sent several times', () => {
  expect(choicesGiven(at('y'), given({ y: 'yes' }))).toEqual(['yes']);
  expect(choicesGiven(at('y'), given({ y: [] }))).toBeUndefined();
  expect(numberIn(at('n'), given({ n: { amount: 3, unit: 'h' } }))).toBe(3);
  expect(numberIn(at('n'), given({}))).toBeUndefined();
  expect(textsIn(at('t'), given({ t: 'to' }, { t: 'en' }, { t: ' ' }))).toEqual(['en', 'to']);
  expect(textsIn(at('t'), given({}))).toBeUndefined();
});

it('counts a person once on a page sent several times: by the last answer', () => {
  expect(ratingIn(at('r'), given({}, { r: 1 }, { r: 2 }))).toBe(2);
  expect(isAnswered(at('d'), given({}))).toBe(false);
});
