// Puts what the checks of a question set say at the cell it is about.
import {
  ANSWER_FAULTS,
  CONDITION_FAULTS,
  PAGE_FAULTS,
  QUESTION_FAULTS,
  SET_FAULTS,
  type Told,
  textWords,
} from './fault-words.ts';
import type { RowCells } from './set-cells.ts';
import { SET_SHEETS } from './set-columns.ts';
import type { SetProblem } from './set-problems.ts';
import type { SetCells } from './set-sheets.ts';

/** Names of texts as the checks say them, with the columns of the Danish and the English one. */
type Texts<Name extends string> = Readonly<Record<string, readonly [da: Name, en: Name]>>;

/**
 * A problem for each fault, at its cell and in Danish. What only follows from a cell that cannot
 * be read, noted in `before`, is left out.
 */
export function placeFaults(
  faults: readonly string[],
  cells: SetCells,
  before: readonly SetProblem[],
): readonly SetProblem[] {
  const noted = new Set(before.map(({ sheet, row }) => `${sheet} ${row}`));
  const isNoted = ({ sheet, row }: SetProblem) => noted.has(`${sheet} ${row}`);
  const placed = new Map<string, SetProblem>();
  for (const fault of faults) {
    const [, what, id = '', rest = ''] =
      /^(question|page|set)(?: (\S+))?: (.*)$/s.exec(fault) ?? [];
    const problem = placeOf({ what, id, rest }, cells);
    if (problem === undefined || isNoted(problem)) continue;
    // Answers that cannot be read are missed by their question, and by whoever asks about them.
    const [, about] = /^(\S+) can never be answered/.exec(rest) ?? [];
    const rows = [
      ...cells.questions.filter((row) => row.cell('id') === about),
      ...[id, about].flatMap((one) => answersOf(one, cells)),
    ];
    const inQuestions = problem.sheet !== SET_SHEETS.choices.name;
    if (inQuestions && rows.some((row) => isNoted(row.about('kind', 'fault')))) continue;
    placed.set(`${problem.sheet} ${problem.cell} ${problem.words}`, problem);
  }
  return [...placed.values()];
}

interface Fault {
  readonly what: string | undefined;
  readonly id: string;
  readonly rest: string;
}

function placeOf({ what, id, rest }: Fault, cells: SetCells): SetProblem | undefined {
  if (what === 'question') return ofQuestion(id, rest, cells);
  if (what === 'page') return ofPage(id, rest, cells);
  const [row] = cells.set;
  return ofText(row, rest, HEADED) ?? told(row, rest, SET_FAULTS) ?? untold(row, 'id', rest);
}

const HEADED = { title: ['title', 'titleEn'], intro: ['intro', 'introEn'] } as const;

function ofQuestion(id: string, rest: string, cells: SetCells): SetProblem | undefined {
  const row = cells.questions.findLast((one) => one.cell('id') === id);
  const texts = {
    label: ['label', 'labelEn'],
    help: ['help', 'helpEn'],
    example: ['example', 'exampleEn'],
    'short name': ['short', 'shortEn'],
    unlisted: ['unlisted', 'unlistedEn'],
    suggestion: ['suggestions', 'suggestions'],
  } as const;
  return (
    ofText(row, rest, texts) ??
    ofAnswer(answersOf(id, cells), rest) ??
    told(row, rest, QUESTION_FAULTS) ??
    untold(row, 'id', rest)
  );
}

type AnswerRow = SetCells['choices'][number];

function answersOf(id: string | undefined, { choices }: SetCells): readonly AnswerRow[] {
  return choices.filter((row) => row.cell('question') === id);
}

/** A fault about one of a question's answers or steps, at the row of that one. */
function ofAnswer(rows: readonly AnswerRow[], rest: string): SetProblem | undefined {
  const withId = (id: string | undefined) => rows.findLast((row) => row.cell('id') === id);
  const [, choice, step, fault] = /^its (?:choice "([^"]+)"|step (\d+)) (.*)$/s.exec(rest) ?? [];
  const steps = rows.filter((row) => row.word('role', 'kind') === 'step');
  const row = choice === undefined ? steps[Number(step) - 1] : withId(choice);
  if (fault !== undefined) return ofText(row, `its text ${fault}`, { text: ['label', 'labelEn'] });
  const found = ANSWER_FAULTS.find(({ says }) => says.test(rest));
  return found && told(withId(found.says.exec(rest)?.[1]), rest, [found]);
}

/** A condition is the page's own or that of one of its notices. */
function ofPage(id: string, rest: string, cells: SetCells): SetProblem | undefined {
  const row = cells.pages.findLast((one) => one.cell('id') === id);
  const notices = cells.notices.filter((one) => one.cell('page') === id);
  const [, named = ''] = /^(?:names )?(\S+?),? (?:which|can never)/.exec(rest) ?? [];
  const conditioned = [row, ...notices].find((one) => one?.cell('when').includes(named) === true);
  const condition = conditioned && told<'when'>(conditioned, rest, CONDITION_FAULTS);
  return (
    condition ??
    ofNotice(notices, rest) ??
    ofText(row, rest, HEADED) ??
    told(row, rest, PAGE_FAULTS) ??
    untold(row, 'id', rest)
  );
}

/** The checks do not say which notice: it is the one whose text is as they say. */
function ofNotice(notices: SetCells['notices'], rest: string): SetProblem | undefined {
  const texts = {
    'notice title': ['title', 'titleEn'],
    'notice text': ['text', 'textEn'],
  } as const;
  const [, sign] = / holds (\S+) in /.exec(rest) ?? [];
  const problems = notices.map((row) => ofText(row, rest, texts));
  const fits = (problem: SetProblem | undefined) =>
    sign === undefined ? (problem?.value?.length ?? 0) > 0 : problem?.value?.includes(sign);
  return problems.find(fits) ?? problems[0];
}

/** What a row says in the column a fault is about. */
interface Row<Name extends string> extends Pick<RowCells<Name>, 'about'> {}

function ofText<Name extends string>(
  row: Row<Name> | undefined,
  rest: string,
  texts: Texts<Name>,
): SetProblem | undefined {
  const found = Object.entries(texts).find(([name]) => rest.startsWith(`its ${name} `));
  if (row === undefined || found === undefined) return undefined;
  const [name, [da, en]] = found;
  const said = textWords(rest.slice(`its ${name} `.length));
  return said && { ...row.about(said.english ? en : da, 'fault'), words: said.words };
}

function told<Name extends string>(
  row: Row<Name> | undefined,
  rest: string,
  faults: readonly Told<Name>[],
): SetProblem | undefined {
  const fault = faults.find(({ says }) => says.test(rest));
  if (row === undefined || fault === undefined) return undefined;
  const [, first = '', second = ''] = fault.says.exec(rest) ?? [];
  return { ...row.about(fault.column, 'fault'), words: fault.words(first, second) };
}

/** A check nobody has put into Danish yet is named all the same. */
function untold<Name extends string>(
  row: Row<Name> | undefined,
  column: Name,
  rest: string,
): SetProblem | undefined {
  return row && { ...row.about(column, 'fault'), words: `Kan ikke bruges (${rest}).` };
}
