// A set of one page that asks one question of every kind, with choices named by people.
import type { PageView } from '../../../src/cards/index.ts';
import type {
  Choice,
  Page,
  Question,
  QuestionKind,
  QuestionSet,
} from '../../../src/domain/questions/question-set.ts';
import type { Answer } from '../../../src/domain/shared/answer.ts';
import { pageView } from './data.ts';
import type { Typed } from './typed.ts';

function asked<K extends QuestionKind>(kind: K) {
  return {
    id: kind,
    kind,
    required: true,
    label: { da: `Spørgsmål om ${kind}`, en: `Question of ${kind}` },
    help: { da: 'En hjælp.', en: 'Some help.' },
  };
}

function questions(choices: readonly Choice[]): readonly Question[] {
  const scale = ['Lav', 'Middel', 'Høj'].map((label) => ({ da: label, en: label }));
  const steps = ['c1', 'c2', 'c3'].map((id) => ({ id, label: { da: `Trin ${id}`, en: id } }));
  const outside = { id: 'unused', label: { da: 'Har ikke brugt', en: 'Not used' } };
  const kinds: { readonly [K in QuestionKind]: Question & { readonly kind: K } } = {
    'short-text': { ...asked('short-text'), max: 100, example: { da: 'Fx Aula', en: 'E.g. Aula' } },
    'long-text': { ...asked('long-text'), max: 1_000, min: 10 },
    'one-choice': { ...asked('one-choice'), choices },
    'several-choices': { ...asked('several-choices'), choices, max: 2 },
    rating: { ...asked('rating'), scale, outside },
    ratings: { ...asked('ratings'), scale, outside, items: steps },
    votes: { ...asked('votes'), choices, max: 3 },
    number: { ...asked('number'), min: 0, max: 10, units: choices.slice(0, 2) },
    date: asked('date'),
    horizon: asked('horizon'),
    'yes-no': asked('yes-no'),
    unit: { ...asked('unit'), choices },
  };
  return Object.values(kinds);
}

const ANSWERS: Readonly<Record<QuestionKind, Answer>> = {
  'short-text': 'kort',
  'long-text': 'længere',
  'one-choice': 'c1',
  'several-choices': ['c1', 'c2'],
  rating: 2,
  ratings: { c1: 1, c2: 'unused' },
  votes: ['c1', 'c2', 'c3'],
  number: { amount: 2.5, unit: 'c2' },
  date: '2026-12-07',
  horizon: '1. halvår 2027',
  'yes-no': 'yes',
  unit: 'c1',
};

/** The page, answered or empty, with a problem beside every input. */
export function everyKindView(typed: Typed, answered: boolean): PageView {
  const choices = ['c1', 'c2', 'c3'].map((id) => ({
    id,
    label: { da: typed.name, en: typed.name },
  }));
  const all = questions(choices);
  const page: Page = {
    id: 'all',
    title: { da: 'Alt', en: 'All' },
    kind: 'questions',
    questions: all,
  };
  const set: QuestionSet = { id: 'all', version: 1, title: page.title, pages: [page] };
  return pageView(typed, page.id, {
    set,
    answers: answered ? { ...ANSWERS, 'long-text': typed.long(1_000) } : {},
    problems: all.map(({ id }) => ({ question: id, input: id, reason: { kind: 'required' } })),
  });
}
