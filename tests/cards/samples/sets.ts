// Every page of every question set that comes with the program, empty, filled in and with faults.

import { readQuestionSets } from '../../../src/cards/question-sets.ts';
import { roundPage } from '../../../src/cards/views/round-page.ts';
import { setList } from '../../../src/cards/views/set-list.ts';
import { setPage } from '../../../src/cards/views/set-page.ts';
import { choicesIn, withRegister } from '../../../src/domain/questions/choices.ts';
import { choicesAwaited, withGiven } from '../../../src/domain/questions/given-choices.ts';
import { inputsFor } from '../../../src/domain/questions/inputs.ts';
import type { Page, Question, QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { privacyOf } from '../../../src/domain/questions/result-rules.ts';
import { whoSees } from '../../../src/domain/round/who-sees.ts';
import type { Answer, Answers } from '../../../src/domain/shared/answer.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { AREAS, UNITS } from '../../support/question-sets.ts';
import type { Fill } from './data.ts';
import type { Typed } from './typed.ts';

const ROUND = asId<RoundId>('round-1');

function builtIn(): readonly QuestionSet[] {
  const read = readQuestionSets();
  if (!read.ok) throw new Error('the built-in sets cannot be read');
  return read.value;
}

/** With what a host would write to choose between. */
function ready(set: QuestionSet, typed: Typed): QuestionSet {
  const choices = ['1', '2', '3', '4'].map((id) => ({
    id,
    label: { da: `${id} ${typed.name}`, en: `${id} ${typed.name}` },
  }));
  const given = Object.fromEntries(choicesAwaited(set).map(({ id }) => [id, choices]));
  return withGiven(withRegister(set, { areas: AREAS, units: UNITS }), given);
}

function answerTo(question: Question, typed: Typed): Answer {
  const ids = choicesIn(question).map(({ id }) => id);
  switch (question.kind) {
    case 'several-choices':
    case 'votes':
      return ids.slice(0, 3);
    case 'ratings':
      return Object.fromEntries(ids.map((id, at) => [id, (at % question.scale.length) + 1]));
    case 'rating':
      return question.outside?.id ?? 1;
    case 'short-text':
    case 'long-text':
      return typed.long(question.max);
    default:
      return ids[0] ?? '3';
  }
}

function answersTo(set: QuestionSet, typed: Typed): Answers {
  const questions = set.pages.flatMap((page) => page.questions);
  return Object.fromEntries(questions.map((one) => [one.id, answerTo(one, typed)]));
}

function samplesOf(set: QuestionSet, page: Page): Record<string, Fill> {
  const problems = page.questions.flatMap((question) =>
    inputsFor(question).map((input) => ({
      question: question.id,
      input,
      reason: { kind: 'required' } as const,
    })),
  );
  const name = `set-${set.id}-${page.id}`;
  const view = (typed: Typed) => {
    const whole = ready(set, typed);
    const shown = whole.pages.find(({ id }) => id === page.id) ?? page;
    const own = shown.questions.map(({ id }) => id);
    const answers = answersTo(whole, typed);
    const before = Object.entries(answers).filter(([id]) => !own.includes(id));
    return { set: whole, page: shown, before: Object.fromEntries(before), answers };
  };
  const privacy = privacyOf(set);
  const who = whoSees({ kind: 'survey', privacy, sent: true });
  const round = { round: ROUND, title: set.title.da, privacy, who, revision: 3 };
  return {
    [name]: (typed, language) => {
      const { before, ...rest } = view(typed);
      return setPage({ ...rest, answers: before, said: { used: ['hr'] }, problems: [] }, language);
    },
    [`${name}-filled`]: (typed, language) =>
      roundPage({ ...round, ...view(typed), problems }, language),
  };
}

export function sets(): Record<string, Fill> {
  const pages = builtIn().flatMap((set) => set.pages.map((page) => samplesOf(set, page)));
  return {
    ...Object.assign({}, ...pages),
    'set-list': (_, language) => setList({ sets: builtIn() }, language),
    'set-list-rehearsed': ({ name }, language) => {
      const title = { da: name, en: name };
      const own = builtIn().map((set) => ({ ...set, own: true as const, title, version: 12 }));
      return setList({ sets: own, rehearsed: title }, language);
    },
  };
}
