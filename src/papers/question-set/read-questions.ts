// Reads the sheet of questions, each with the answers it offers.
import type { Question } from '../../domain/questions/question-set.ts';
import { cleanLine } from '../../domain/shared/typed-text.ts';
import type { Asked } from './condition-text.ts';
import { present } from './present.ts';
import { presetFrom } from './preset-text.ts';
import type { OfferedAnswers } from './read-answers.ts';
import type { RowCells } from './set-cells.ts';
import type { ColumnOf } from './set-columns.ts';

export type QuestionCells = RowCells<ColumnOf<'questions'>>;
type Kind = Question['kind'];
type Base = Omit<Extract<Question, { readonly kind: 'yes-no' }>, 'kind'>;

/** Cells that only some kinds have a use for. */
const USES: Readonly<Record<Kind, readonly ColumnOf<'questions'>[]>> = {
  'short-text': ['min', 'max', 'suggestions'],
  'long-text': ['min', 'max'],
  'one-choice': ['from'],
  'several-choices': ['from', 'max'],
  rating: [],
  ratings: [],
  votes: ['from', 'max'],
  number: ['min', 'max'],
  date: [],
  horizon: [],
  'yes-no': [],
  unit: ['unlisted', 'unlistedEn'],
};
const OWN = ['min', 'max', 'from', 'suggestions', 'unlisted', 'unlistedEn'] as const;

/** The kind of a row; undefined where it says none, which is noted. */
export function kindOf(cells: QuestionCells): Kind | undefined {
  cells.needed('kind');
  return cells.word('kind', 'kind');
}

/** Stands for a question of no known kind, so that those who name it still find it. */
export function unreadQuestion(cells: QuestionCells): Question {
  return { kind: 'yes-no', id: cells.id('id'), label: cells.neededText('label', 'labelEn') };
}

/** The question of a row; what cannot be read is noted, and something valid put in its place. */
export function questionFrom(
  cells: QuestionCells,
  {
    kind,
    offered,
    asked,
  }: {
    readonly kind: Kind;
    readonly offered: OfferedAnswers;
    readonly asked: Asked;
  },
): Question {
  cells.unused(...OWN.filter((name) => !USES[kind].includes(name)));
  return ofKind(cells, { kind, offered, base: baseFrom(cells, kind, asked) });
}

function baseFrom(cells: QuestionCells, kind: Kind, asked: Asked): Base {
  const fills = cells.cell('fills') === '' ? undefined : cells.id('fills');
  const typed = cells.cell('preset');
  const preset = typed === '' ? undefined : presetFrom(typed, kind);
  if (typed !== '' && preset === undefined) cells.note('preset', 'not-a-preset');
  return {
    id: cells.id('id'),
    label: cells.neededText('label', 'labelEn'),
    ...present({
      help: cells.text('help', 'helpEn'),
      example: cells.text('example', 'exampleEn'),
      required: cells.yes('required'),
      visibleWhen: cells.when('when', asked),
      fills,
      preset,
      short: cells.text('short', 'shortEn'),
    }),
  };
}

function ofKind(
  cells: QuestionCells,
  {
    kind,
    offered,
    base,
  }: {
    readonly kind: Kind;
    readonly offered: OfferedAnswers;
    readonly base: Base;
  },
): Question {
  const { choices, items, units, scale, scaleParts, outside } = offered;
  const rated = { scale, ...present({ scaleParts, outside }) };
  switch (kind) {
    case 'short-text':
      return { ...base, kind, ...lengths(cells), ...present({ suggestions: suggestions(cells) }) };
    case 'long-text':
      return { ...base, kind, ...lengths(cells) };
    case 'one-choice':
      return { ...base, kind, choices: from(cells, 'given') ? 'given' : choices };
    case 'several-choices':
      return {
        ...base,
        kind,
        choices: from(cells, 'areas') ? 'areas' : choices,
        ...present({ max: cells.whole('max') }),
      };
    case 'votes': {
      cells.needed('max');
      const max = cells.whole('max') ?? 1;
      return { ...base, kind, max, choices: from(cells, 'given') ? 'given' : choices };
    }
    case 'rating':
      return { ...base, kind, ...rated };
    case 'ratings':
      return { ...base, kind, ...rated, items };
    case 'number':
      return {
        ...base,
        kind,
        ...range(cells),
        ...present({ units: units.length > 0 ? units : undefined }),
      };
    case 'unit':
      return { ...base, kind, ...present({ unlisted: cells.text('unlisted', 'unlistedEn') }) };
    default:
      return { ...base, kind };
  }
}

function lengths(cells: QuestionCells) {
  cells.needed('max');
  const min = cells.whole('min');
  return { ...present({ min }), max: cells.whole('max') ?? Math.max(min ?? 1, 1) };
}

function range(cells: QuestionCells) {
  cells.needed('min');
  cells.needed('max');
  const min = cells.number('min') ?? 0;
  return { min, max: cells.number('max') ?? min + 1 };
}

/** True when the choices come from there; another place is named as one it cannot be. */
function from(cells: QuestionCells, place: 'areas' | 'given'): boolean {
  const said = cells.word('from', 'from');
  if (said !== undefined && said !== place) cells.note('from', 'unused');
  return said === place;
}

function suggestions(cells: QuestionCells): readonly string[] | undefined {
  const typed = cells.cell('suggestions');
  const words = typed.split(';').map(cleanLine);
  return typed === '' ? undefined : words.filter((word) => word !== '');
}
