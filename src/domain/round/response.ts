// What one person answers in a named or confidential round: begun, handed in, changed until it closes.
import { prune } from '../questions/applying.ts';
import { visiblePages } from '../questions/flow.ts';
import type { Problem } from '../questions/problems.ts';
import type { QuestionSet } from '../questions/question-set.ts';
import type { Answers } from '../shared/answer.ts';
import type { PersonId, RoundId, TenantId, UnitId } from '../shared/ids.ts';
import type { UnitType } from '../shared/register.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { type Instant, isoOf } from '../shared/time.ts';
import { pageProblems } from './repeated-page.ts';

/** Where somebody works, as it was when they handed in: results are shown by it. */
export interface Background {
  readonly unit?: UnitId;
  readonly department?: string;
  readonly unitType?: UnitType;
}

export interface Response {
  readonly tenant: TenantId;
  readonly round: RoundId;
  readonly person: PersonId;
  /** As typed so far, by question id; it may not be valid yet. */
  readonly answers: Answers;
  /** Page the person is on. */
  readonly page: string;
  /** Goes up with each save; a card carrying an older one is stale. */
  readonly revision: number;
  /** The press that led to this revision, so that its repetition is recognised. */
  readonly lastPress?: string;
  /** ISO instants. */
  readonly startedAt: string;
  readonly changedAt: string;
  readonly background: Background;
  /** How often the person said that a number was no CPR number. */
  readonly notCpr: number;
  /** Answers to the page of the set that may be answered several times, each sent before the next. */
  readonly more?: readonly Answers[];
  /** What counts: the answers as they were last handed in. */
  readonly given?: HandedInAnswers;
}

export interface HandedInAnswers {
  readonly answers: Answers;
  /** ISO instant. */
  readonly at: string;
  readonly more?: readonly Answers[];
}

/** An empty response on the first page. */
export function beginResponse(
  who: Pick<Response, 'tenant' | 'round' | 'person' | 'background'>,
  set: QuestionSet,
  now: Instant,
): Response {
  const at = isoOf(now);
  const page = visiblePages(set, {})[0]?.id ?? '';
  return { ...who, answers: {}, page, revision: 0, startedAt: at, changedAt: at, notCpr: 0 };
}

/** A page on which something required is missing or wrong. */
export interface Incomplete {
  readonly page: string;
  readonly problems: readonly Problem[];
  /** Nothing is answered at all. */
  readonly empty?: true;
}

/**
 * The response handed in; refused with the first page that is not right yet, or when there is no
 * answer in it at all.
 */
export function handInResponse(
  response: Response,
  set: QuestionSet,
  now: Instant,
): Result<Response, Incomplete> {
  const answers = prune(set, response.answers);
  const { more } = response;
  const pages = visiblePages(set, answers);
  for (const page of pages) {
    const problems = pageProblems(page, { answers, ...(more !== undefined && { more }) });
    if (problems.length > 0) return refused({ page: page.id, problems });
  }
  if (Object.keys(answers).length === 0 && more === undefined) {
    return refused({ page: pages[0]?.id ?? '', problems: [], empty: true });
  }
  const at = isoOf(now);
  const given = { answers, at, ...(more !== undefined && { more }) };
  // Whoever comes back looks the answers through from the start.
  return ok({ ...response, answers, page: pages[0]?.id ?? '', changedAt: at, given });
}

/** True when what is answered now is what was handed in. */
export function isAsGiven({ answers, more, given }: Response): boolean {
  if (given === undefined) return false;
  return sameAnswers(answers, given.answers) && (more ?? []).length === (given.more ?? []).length;
}

/** True for the same answers, in whatever order. */
export function sameAnswers(one: Answers, other: Answers): boolean {
  const sorted = (answers: Answers) => JSON.stringify(Object.entries(answers).toSorted());
  return sorted(one) === sorted(other);
}
