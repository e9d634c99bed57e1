// A question set as rows of cells, sheet by sheet.
import type { Choice, Page, Question, QuestionSet } from '../../domain/questions/question-set.ts';
import { partOf } from '../../domain/questions/scale-parts.ts';
import { conditionText } from './condition-text.ts';
import { numberText } from './number-text.ts';
import { presetText } from './preset-text.ts';
import type { RowOf, SetSheet } from './set-columns.ts';
import { type ChoiceRole, SET_WORDS } from './set-words.ts';

export type SetRows = { readonly [Name in SetSheet]: readonly RowOf<Name>[] };

/** Every row, without headings. */
export function rowsOf(set: QuestionSet): SetRows {
  const { pages } = set;
  const questions = pages.flatMap((page) => page.questions);
  return {
    set: [setRow(set)],
    pages: pages.map(pageRow),
    questions: pages.flatMap((page) => page.questions.map((one) => questionRow(page, one))),
    choices: questions.flatMap(choiceRows),
    notices: pages.flatMap(noticeRows),
  };
}

function setRow({ id, version, title, intro, privacy, tables }: QuestionSet): RowOf<'set'> {
  return {
    id,
    version: String(version),
    title: title.da,
    titleEn: title.en,
    ...(intro && { intro: intro.da, introEn: intro.en }),
    ...(privacy && { privacy: SET_WORDS.privacy[privacy] }),
    ...(tables && { tables: tables.map((table) => SET_WORDS.table[table]).join(', ') }),
  };
}

function pageRow({ id, kind, title, intro, visibleWhen, repeated }: Page): RowOf<'pages'> {
  return {
    id,
    kind: SET_WORDS.page[kind],
    title: title.da,
    titleEn: title.en,
    ...(intro && { intro: intro.da, introEn: intro.en }),
    ...(visibleWhen && { when: conditionText(visibleWhen) }),
    ...(repeated !== undefined && { repeated: SET_WORDS.yes[`${repeated}`] }),
  };
}

function questionRow({ id: page }: Page, question: Question): RowOf<'questions'> {
  const { id, kind, label, help, example, short, required, visibleWhen, fills, preset } = question;
  return {
    page,
    id,
    kind: SET_WORDS.kind[kind],
    label: label.da,
    labelEn: label.en,
    ...(help && { help: help.da, helpEn: help.en }),
    ...(example && { example: example.da, exampleEn: example.en }),
    ...(short && { short: short.da, shortEn: short.en }),
    ...(required !== undefined && { required: SET_WORDS.yes[`${required}`] }),
    ...(visibleWhen && { when: conditionText(visibleWhen) }),
    ...(fills !== undefined && { fills }),
    ...(preset !== undefined && { preset: presetText(preset) }),
    ...ownCells(question),
  };
}

/** What only some kinds have. */
function ownCells(question: Question): RowOf<'questions'> {
  const min = 'min' in question ? question.min : undefined;
  const max = 'max' in question ? question.max : undefined;
  const from = 'choices' in question && typeof question.choices === 'string' && question.choices;
  const words = question.kind === 'short-text' ? question.suggestions : undefined;
  const unlisted = question.kind === 'unit' ? question.unlisted : undefined;
  return {
    ...(min !== undefined && { min: numberText(min) }),
    ...(max !== undefined && { max: numberText(max) }),
    ...(from && { from: SET_WORDS.from[from] }),
    ...(words && { suggestions: words.join('; ') }),
    ...(unlisted && { unlisted: unlisted.da, unlistedEn: unlisted.en }),
  };
}

function choiceRows(question: Question): readonly RowOf<'choices'>[] {
  const row = (role: ChoiceRole, { id, label, value }: Choice): RowOf<'choices'> => ({
    question: question.id,
    kind: SET_WORDS.role[role],
    id,
    label: label.da,
    labelEn: label.en,
    ...(value !== undefined && { value: numberText(value) }),
  });
  const rows = (role: ChoiceRole, choices: readonly Choice[] | string | undefined) =>
    typeof choices === 'object' ? choices.map((choice) => row(role, choice)) : [];
  switch (question.kind) {
    case 'one-choice':
    case 'several-choices':
    case 'votes':
      return rows('choice', question.choices);
    case 'number':
      return rows('unit', question.units);
    case 'rating':
    case 'ratings':
      return [
        ...(question.kind === 'ratings' ? rows('item', question.items) : []),
        ...question.scale.map((label, at) => {
          const part = question.scaleParts && partOf(question.scaleParts, at + 1);
          const step = row('step', { id: String(at + 1), label });
          return part === undefined ? step : { ...step, part: SET_WORDS.part[part] };
        }),
        ...rows('outside', question.outside && [question.outside]),
      ];
    default:
      return [];
  }
}

function noticeRows({ id: page, notices = [] }: Page): readonly RowOf<'notices'>[] {
  return notices.map(({ when, title, text, offer }) => ({
    page,
    when: conditionText(when),
    title: title.da,
    titleEn: title.en,
    text: text.da,
    textEn: text.en,
    ...(offer && { offer: SET_WORDS.offer[offer] }),
  }));
}
