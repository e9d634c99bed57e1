// Going through a set to see it as participants will: nothing is kept but what decides the way.
import { type Answer, type Answers, isSeveral } from '../shared/answer.ts';
import type { Inputs } from './answer-from.ts';
import { prune } from './applying.ts';
import { nextPage, pageById, previousPage, visiblePages } from './flow.ts';
import { withPresets } from './presets.ts';
import { type Problem, problemsOf } from './problems.ts';
import type { Page, Question, QuestionSet } from './question-set.ts';
import { readPage } from './reading.ts';

/** `skip` goes on past whatever is missing. */
export const REHEARSAL_MOVES = ['next', 'skip', 'back'] as const;
export type RehearsalMove = (typeof REHEARSAL_MOVES)[number];

/** A page as a participant would see it. */
export interface Rehearsed {
  readonly page: Page;
  /** With what is filled in for the person, and on a page that is not right yet, what was typed. */
  readonly answers: Answers;
  /** What the card carries on: choices alone, as conditions ask for nothing else. */
  readonly said: Said;
  readonly problems: readonly Problem[];
}

/** Choices and steps by question id; of everything else, that it was answered. */
export type Said = Readonly<Record<string, string | number | readonly string[]>>;

export interface RehearsalPress {
  readonly page: string;
  readonly go: RehearsalMove;
  readonly said: Said;
  readonly inputs: Inputs;
}

/** Stands for an answer whose words decide nothing. */
const ANSWERED = '…';

/** The page the press leads to; the first without a press; undefined after the last. */
export function rehearse(set: QuestionSet, press?: RehearsalPress): Rehearsed | undefined {
  const from = press && pageById(set, press.page);
  if (press === undefined || from === undefined) return shown(set, visiblePages(set, {})[0], {});
  const { go, said } = press;
  if (go === 'back') return shown(set, previousPage(set, said, from.id), said);
  if (go === 'skip') return shown(set, nextPage(set, said, from.id), said);
  const answers = prune(set, readPage(from, said, press.inputs));
  const problems = problemsOf(from, answers);
  if (problems.length > 0) return { page: from, answers, said, problems };
  const now = saidOf(set, answers);
  return shown(set, nextPage(set, now, from.id), now);
}

/** The page empty, but for what is filled in for everybody. */
function shown(set: QuestionSet, page: Page | undefined, said: Said): Rehearsed | undefined {
  if (page === undefined) return undefined;
  const own = new Set(page.questions.map(({ id }) => id));
  const before = Object.fromEntries(Object.entries(said).filter(([id]) => !own.has(id)));
  return { page, answers: withPresets(set, before, {}), said, problems: [] };
}

function saidOf(set: QuestionSet, answers: Answers): Said {
  const questions = set.pages.flatMap(({ questions: asked }) => asked);
  const said = questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined ? [] : [[question.id, markOf(question, answer)] as const];
  });
  return Object.fromEntries(said);
}

function markOf({ kind }: Question, answer: Answer): string | number | readonly string[] {
  const decides = ['one-choice', 'rating', 'yes-no', 'several-choices', 'votes'].includes(kind);
  if (!decides) return ANSWERED;
  return typeof answer === 'string' || typeof answer === 'number' || isSeveral(answer)
    ? answer
    : ANSWERED;
}
