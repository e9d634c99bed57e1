// Reads the sheet of answers: what each question offers to choose, to rate and to rate by.
import type { Choice, Question } from '../../domain/questions/question-set.ts';
import type { ScaleParts } from '../../domain/questions/scale-parts.ts';
import type { Localized } from '../../domain/shared/language.ts';
import { present } from './present.ts';
import type { RowCells } from './set-cells.ts';
import type { ColumnOf } from './set-columns.ts';
import { type ChoiceRole, SET_WORDS } from './set-words.ts';

export type AnswerCells = RowCells<ColumnOf<'choices'>>;

/** What the rows of one question come to. */
export interface OfferedAnswers {
  readonly choices: readonly Choice[];
  readonly items: readonly Choice[];
  readonly units: readonly Choice[];
  readonly scale: readonly Localized[];
  readonly scaleParts?: ScaleParts;
  readonly outside?: Choice;
}

/** The roles a question has a use for; none for the kinds that are not here. */
const ROLES: Readonly<Partial<Record<Question['kind'], readonly ChoiceRole[]>>> = {
  'one-choice': ['choice'],
  'several-choices': ['choice'],
  votes: ['choice'],
  rating: ['step', 'outside'],
  ratings: ['item', 'step', 'outside'],
  number: ['unit'],
};

interface Line {
  readonly cells: AnswerCells;
  readonly role: ChoiceRole | undefined;
}

/** The roles of a question's rows; none where its answers come from somewhere else. */
export function rolesOf(kind: Question['kind'], elsewhere: boolean): readonly ChoiceRole[] {
  return elsewhere ? [] : (ROLES[kind] ?? []);
}

/** What the rows of one question offer; a row it has no use for is named. */
export function answersFrom(
  rows: readonly AnswerCells[],
  roles: readonly ChoiceRole[],
): OfferedAnswers {
  const lines = rows.map((cells): Line => ({ cells, role: roleOf(cells, roles) }));
  const of = (role: ChoiceRole) =>
    lines.filter((line) => line.role === role).map(({ cells }) => cells);
  const choices = (role: ChoiceRole) => of(role).map(choiceFrom);
  const steps = of('step');
  const [outside, ...more] = of('outside');
  for (const cells of more) cells.note('kind', 'second-outside');
  for (const { cells, role } of lines) if (role !== 'step') cells.unused('part');
  return {
    choices: choices('choice'),
    items: choices('item'),
    units: choices('unit'),
    scale: steps.map(stepFrom),
    ...present({ scaleParts: partsFrom(steps), outside: outside && choiceFrom(outside) }),
  };
}

function roleOf(cells: AnswerCells, roles: readonly ChoiceRole[]): ChoiceRole | undefined {
  cells.needed('kind');
  const role = cells.word('role', 'kind');
  if (role === undefined || roles.includes(role)) return role;
  cells.note(
    'kind',
    'wrong-role',
    roles.map((one) => SET_WORDS.role[one]),
  );
  return undefined;
}

function choiceFrom(cells: AnswerCells): Choice {
  return {
    id: cells.id('id'),
    label: cells.neededText('label', 'labelEn'),
    ...present({ value: cells.number('value') }),
  };
}

/** The number of a step is its place; where one is written, it must say the same. */
function stepFrom(cells: AnswerCells, at: number): Localized {
  const written = cells.cell('id');
  if (written !== '' && written !== String(at + 1)) cells.note('id', 'step-number');
  cells.unused('value');
  return cells.neededText('label', 'labelEn');
}

/** Undefined when no step says which part it is; a step that alone says nothing is named. */
function partsFrom(steps: readonly AnswerCells[]): ScaleParts | undefined {
  if (steps.every((cells) => cells.cell('part') === '')) return undefined;
  const said = steps.map((cells) => {
    if (cells.cell('part') === '') cells.note('part', 'half-parts');
    return cells.word('part', 'part');
  });
  const stepsOf = (part: keyof ScaleParts) =>
    said.flatMap((one, at) => (one === part ? [at + 1] : []));
  return {
    negative: stepsOf('negative'),
    neutral: stepsOf('neutral'),
    positive: stepsOf('positive'),
  };
}
