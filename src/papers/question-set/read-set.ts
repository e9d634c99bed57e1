// Reads a question set that was written or changed in Excel: the set, or every problem by its cell.
import { checkSet } from '../../domain/questions/check-set.ts';
import type { Notice, Page, QuestionSet } from '../../domain/questions/question-set.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { cleanText } from '../../domain/shared/typed-text.ts';
import { readWorkbook } from '../register/read-workbook.ts';
import type { FileProblem, TableFile } from '../register/sheet.ts';
import type { Asked } from './condition-text.ts';
import { placeFaults } from './fault-places.ts';
import { present } from './present.ts';
import { type AnswerCells, answersFrom, rolesOf } from './read-answers.ts';
import { kindOf, type QuestionCells, questionFrom, unreadQuestion } from './read-questions.ts';
import type { RowCells } from './set-cells.ts';
import { type ColumnOf, SET_SHEETS } from './set-columns.ts';
import type { SetProblem } from './set-problems.ts';
import { openSheets, type SetCells } from './set-sheets.ts';
import { codeOf, wordsOf } from './set-words.ts';

export type ReadSet =
  | { readonly kind: 'set'; readonly set: QuestionSet }
  /** In the order of the sheets and their rows. */
  | { readonly kind: 'problems'; readonly problems: readonly SetProblem[] };

/** Refused when the file itself cannot be read. The version is the one it was written with. */
export async function readSet(file: TableFile): Promise<Result<ReadSet, FileProblem>> {
  const sheets = await readWorkbook(file, (text) => cleanText(text).trim());
  if (!sheets.ok) return sheets;
  const problems: SetProblem[] = [];
  const cells = openSheets(sheets.value, problems);
  if (cells === undefined) return ok({ kind: 'problems', problems });
  const set = setFrom(cells);
  problems.push(...placeFaults(checkSet(set), cells, problems));
  if (problems.length === 0) return ok({ kind: 'set', set });
  return ok({ kind: 'problems', problems: inOrder(problems) });
}

function inOrder(problems: readonly SetProblem[]): readonly SetProblem[] {
  const sheets = Object.values(SET_SHEETS).map(({ name }) => name);
  return problems.toSorted(
    (one, other) =>
      sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || (one.row ?? 0) - (other.row ?? 0),
  );
}

/** What the cells say, with something valid where a cell cannot be read; that is noted. */
function setFrom(cells: SetCells): QuestionSet {
  const [first] = cells.set;
  const intro = first?.text('intro', 'introEn');
  const privacy = first?.word('privacy', 'privacy');
  return {
    id: first?.id('id') ?? '',
    version: versionFrom(first),
    title: first?.neededText('title', 'titleEn') ?? { da: '', en: '' },
    ...present({ intro, privacy, tables: tablesFrom(first) }),
    pages: pagesFrom(cells),
  };
}

function versionFrom(cells: RowCells<ColumnOf<'set'>> | undefined): number {
  cells?.needed('version');
  return cells?.whole('version') ?? 1;
}

function tablesFrom(cells: RowCells<ColumnOf<'set'>> | undefined) {
  const typed = cells?.cell('tables') ?? '';
  if (cells === undefined || typed === '') return undefined;
  const codes = typed.split(',').map((word) => codeOf('table', word));
  if (codes.includes(undefined)) cells.note('tables', 'unknown-word', wordsOf('table'));
  return codes.filter((code) => code !== undefined);
}

function pagesFrom(cells: SetCells): readonly Page[] {
  const asked = askedIn(cells.questions);
  const ids = cells.pages.map((page) => page.cell('id'));
  for (const row of [...cells.questions, ...cells.notices]) {
    if (!ids.includes(row.needed('page'))) row.note('page', 'unknown-page');
  }
  const answers = answerRows(cells);
  return cells.pages.map((page) => {
    const id = page.id('id');
    const notices = cells.notices
      .filter((notice) => notice.cell('page') === id)
      .map((notice) => noticeFrom(notice, asked));
    page.needed('kind');
    return {
      id,
      kind: page.word('page', 'kind') ?? 'questions',
      title: page.neededText('title', 'titleEn'),
      ...present({
        intro: page.text('intro', 'introEn'),
        visibleWhen: page.when('when', asked),
        repeated: page.yes('repeated'),
        notices: notices.length > 0 ? notices : undefined,
      }),
      questions: cells.questions
        .filter((question) => question.cell('page') === id)
        .map((question) => {
          const kind = kindOf(question);
          if (kind === undefined) return unreadQuestion(question);
          const rows = answers.get(question.cell('id')) ?? [];
          // Of two questions with one id, the first has them.
          answers.delete(question.cell('id'));
          const offered = answersFrom(rows, rolesOf(kind, question.cell('from') !== ''));
          return questionFrom(question, { kind, offered, asked });
        }),
    };
  });
}

function askedIn(questions: readonly QuestionCells[]): Asked {
  return new Map(
    questions.map((cells) => [
      cells.cell('id'),
      { kind: codeOf('kind', cells.cell('kind')) ?? 'short-text' },
    ]),
  );
}

/** The rows of answers by the question they belong to; those of none are noted. */
function answerRows({ choices, questions }: SetCells): Map<string, readonly AnswerCells[]> {
  const ids = questions.map((question) => question.cell('id'));
  for (const row of choices) {
    if (!ids.includes(row.needed('question'))) row.note('question', 'unknown-question');
  }
  return Map.groupBy(choices, (row) => row.cell('question'));
}

function noticeFrom(cells: RowCells<ColumnOf<'notices'>>, asked: Asked): Notice {
  cells.needed('when');
  return {
    when: cells.when('when', asked) ?? { all: [] },
    title: cells.neededText('title', 'titleEn'),
    text: cells.neededText('text', 'textEn'),
    ...present({ offer: cells.word('offer', 'offer') }),
  };
}
