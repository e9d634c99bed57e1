import { describe, expect, it } from 'vitest';
import { applying } from '../../../src/domain/questions/applying.ts';
import { choicesIn, withRegister } from '../../../src/domain/questions/choices.ts';
import { fieldOf } from '../../../src/domain/questions/filled.ts';
import type { Page, Question } from '../../../src/domain/questions/question-set.ts';
import type { Answer, Answers } from '../../../src/domain/shared/answer.ts';
import { AREAS, forslag, UNITS } from '../../support/question-sets.ts';

const set = withRegister(forslag(), { areas: AREAS, units: UNITS });

/** Every answer that could send a person another way, and no answer at all. */
function waysOf(question: Question): readonly (Answer | undefined)[] {
  if (question.kind === 'rating') return [undefined, ...question.scale.map((_, step) => step + 1)];
  const ids = choicesIn(question).map(({ id }) => id);
  if (question.kind === 'one-choice') return [undefined, ...ids];
  if (question.kind === 'several-choices') return [undefined, ...ids.map((id) => [id]), ids];
  return [undefined, 'some text of a fair length'];
}

/** All answers a person can give on the way: the branching of every question tried. */
function allPaths(): readonly Answers[] {
  let paths: readonly Answers[] = [{}];
  for (const page of set.pages.filter(({ kind }) => kind === 'questions')) {
    for (const question of page.questions) {
      paths = paths.flatMap((path) => {
        const asked = applying(set, path).pages.find((each) => each.page.id === page.id);
        if (!asked?.questions.some(({ id }) => id === question.id)) return [path];
        return waysOf(question).map((answer) =>
          answer === undefined ? path : { ...path, [question.id]: answer },
        );
      });
    }
  }
  return paths;
}

const paths = allPaths();
const cardsOf = (path: Answers) =>
  applying(set, path).pages.filter(({ page }) => page.kind === 'questions');

describe('the way through forslag', () => {
  it('is tried along every branch', () => {
    const needs = new Set(paths.map((path) => path['need']));

    expect(paths.length).toBeGreaterThan(1000);
    expect(needs.size).toBe(9);
  });

  it('asks seven questions on three cards, whichever way it goes', () => {
    const counts = new Set(
      paths.map((path) => {
        const cards = cardsOf(path);
        return `${cards.flatMap(({ questions }) => questions).length} on ${cards.length}`;
      }),
    );

    expect([...counts]).toEqual(['7 on 3']);
  });

  it('requires only the first card, and the exemption when one is asked for', () => {
    for (const path of paths) {
      const required = cardsOf(path).flatMap(({ page, questions }) =>
        questions.filter((question) => question.required).map(({ id }) => `${page.id} ${id}`),
      );

      expect(required).toEqual([
        'cumbersome challenge',
        'cumbersome hassle',
        ...(path['need'] === 'exempt' ? ['more rule', 'more scope'] : []),
      ]);
    }
  });

  it('ends on one card to check and send, with what is known filled in', () => {
    const last = forslag().pages.find(({ kind }) => kind === 'review');

    expect(last?.questions.map(({ id, preset }) => [id, preset])).toEqual([
      ['name', 'handlers'],
      ['unit', '{unit}'],
    ]);
  });
});

describe('forslag', () => {
  const pageOf = (id: string): Page | undefined => set.pages.find((page) => page.id === id);
  const questions = set.pages.flatMap((page) => page.questions);

  it('asks in Danish and English', () => {
    expect(set.pages.map(({ title }) => [title.da, title.en])).toEqual([
      ['Hvad er besværligt?', 'What is cumbersome?'],
      ['Hvad ville hjælpe?', 'What would help?'],
      ['Lidt mere om det', 'A little more'],
      ['Se det igennem', 'Check and send'],
      ['Tal og eksempler', 'Figures and examples'],
    ]);
  });

  it('fills the fields of a proposal', () => {
    expect(Object.fromEntries(questions.map((each) => [each.id, fieldOf(each)]))).toMatchObject({
      challenge: 'challenge',
      area: 'areas',
      origin: 'authority',
      name: 'visibility',
      unit: 'unit',
    });
  });

  it('knows how many times a year each frequency stands for', () => {
    const frequency = questions.find(({ id }) => id === 'frequency');

    expect(frequency && choicesIn(frequency).map(({ value }) => value)).toEqual([
      220,
      45,
      24,
      12,
      4,
      1,
      undefined,
    ]);
  });

  it('has a short name for every line of the card to check', () => {
    expect(questions.filter(({ short }) => short === undefined)).toEqual([]);
  });

  it('requires nothing among the figures', () => {
    expect(pageOf('figures')?.kind).toBe('extra');
    expect(pageOf('figures')?.questions.map(({ id, required }) => [id, required])).toEqual(
      ['minutes', 'people', 'waiting', 'systems', 'ruleName', 'spread', 'example'].map((id) => [
        id,
        undefined,
      ]),
    );
  });
});
