// A button pressed on a page of a named or confidential round: what was typed is saved, and the way goes on.
import { prune } from '../../domain/questions/applying.ts';
import { nextPage, pageById, previousPage } from '../../domain/questions/flow.ts';
import { ownAnswers, pageProblems, putAside } from '../../domain/round/repeated-page.ts';
import { handInResponse, type Response, sameAnswers } from '../../domain/round/response.ts';
import type { Round } from '../../domain/round/round.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { isoOf } from '../../domain/shared/time.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { type ReadInputs, readSafely } from '../drafts/held-texts.ts';
import { notAdmitted } from './answering/admitted.ts';
import { closedBy, roundNow } from './answering/round-now.ts';
import { filledIn, newResponse, type Seat, seatOf } from './answering/seat.ts';
import { typedLines } from './answering/typed-lines.ts';
import type { AnsweringProblem } from './open-response.ts';
import type { RoundDeps } from './round-deps.ts';
import { type ShownRoundPage, shownOn } from './shown-round-page.ts';

export interface RoundPress {
  readonly round: RoundId;
  /** The revision the card was made from. */
  readonly revision: number;
  readonly page: string;
  /** `another` sends the page and empties it; `find` only looks a workplace up. */
  readonly go: 'next' | 'back' | 'send' | 'another' | 'find';
  /** What the card sent, by input of the page. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Questions whose number is said to be no CPR number. */
  readonly notCpr: readonly string[];
  /** Id of the delivery, the same when it is repeated. */
  readonly press: string;
}

export type RoundAnswered =
  | { readonly kind: 'page'; readonly shown: ShownRoundPage }
  /** `over`: it takes no more answers, so they cannot be changed. */
  | { readonly kind: 'handed-in'; readonly shown: ShownRoundPage; readonly over?: true };

interface Turn {
  readonly press: RoundPress;
  readonly seat: Seat;
  readonly shown: ShownRoundPage;
  readonly read: ReadInputs;
  readonly tag: string | undefined;
}

/** Moves that need the page to be right; the others lose nothing, so they complain of nothing. */
const CHECKED: readonly RoundPress['go'][] = ['next', 'send', 'another'];

/**
 * Saves the page and goes where the button leads: one read of the response and one write. The same
 * press again, on any device, ends in the same place; a stale card comes back with what was typed, and
 * so does what comes too late.
 */
export async function answerRound(
  deps: RoundDeps,
  caller: ChannelCaller,
  press: RoundPress,
): Promise<Result<RoundAnswered, AnsweringProblem>> {
  const round = await roundNow(deps, caller.tenant, press.round);
  // Nothing of an anonymous round is ever stored page by page.
  if (round === undefined || round.privacy === 'anonymous') return refused({ kind: 'not-found' });
  const turn = await turnOf(deps, caller, { press, round });
  const { shown, read, tag } = turn;
  const closed = closedBy(deps, round, true);
  const begun = tag !== undefined;
  // Whoever was on the first page when it ended has begun, though nothing of it is stored.
  const refusal = closed?.kind ?? (await notAdmitted(deps, caller, { round, begun }));
  const fresh = press.revision === shown.response.revision;
  if (refusal === undefined && fresh) return act(deps, caller, turn);
  if (isRepeated(turn)) {
    const sent = press.go === 'send' && shown.response.given !== undefined;
    if (sent) return ok({ kind: 'handed-in', shown, ...(closed !== undefined && { over: true }) });
    if (refusal === undefined) return ok({ kind: 'page', shown: shownOn(shown) });
  }
  if (refusal !== undefined) {
    return refused({ kind: refusal, typed: typedLines(shown.page, press.inputs) });
  }
  return ok({
    kind: 'page',
    shown: { ...shown, note: 'stale', typed: read.answers, held: read.held },
  });
}

async function turnOf(
  deps: RoundDeps,
  caller: ChannelCaller,
  { press, round }: { readonly press: RoundPress; readonly round: Round },
): Promise<Turn> {
  const at = { tenant: round.tenant, round: round.id };
  const before: Tagged<Response> | undefined = await deps.responses.response(at, caller.person);
  const seat = await seatOf(deps, caller, { round, answers: before?.value.answers });
  const response = before?.value ?? newResponse(deps, caller, seat);
  const base = shownOn({ ...seat, response });
  const page = pageById(seat.set, press.page) ?? base.page;
  const complete = press.revision === response.revision;
  const read = readSafely(page, response, { ...press, complete });
  return { press, seat, shown: { ...base, page }, read, tag: before?.tag };
}

/** True when nothing was typed that is not stored: the press came before, or says nothing new. */
function isRepeated({ press, shown: { response, page }, read }: Turn): boolean {
  if (press.revision === response.revision) return false;
  if (response.lastPress === press.press) return true;
  const sent = page.repeated === true ? response.more?.at(-1) : undefined;
  if (sent !== undefined && sameAnswers(ownAnswers(page, read.answers), sent)) return true;
  return sameAnswers(read.answers, response.answers);
}

async function act(
  deps: RoundDeps,
  caller: ChannelCaller,
  turn: Turn,
): Promise<Result<RoundAnswered, AnsweringProblem>> {
  const { press, shown, read, tag } = turn;
  const { page } = shown;
  const now = deps.clock.now();
  const next = nextRevision(turn, isoOf(now));
  const problems = CHECKED.includes(press.go) ? pageProblems(page, next) : [];
  const stays = read.held.length > 0 || problems.length > 0;
  const going = stays ? { value: { ...next, page: page.id } } : whereTo(turn, next, now);
  const saved = await deps.responses.saveResponse(going.value, tag);
  // Another device was faster: the press is judged again by what is stored now.
  if (saved === 'changed') return answerRound(deps, caller, press);
  const at = shownOn({ ...shown, response: saved.value });
  if (going.handedIn === true) return ok({ kind: 'handed-in', shown: at });
  const { note } = going;
  const wrong = { problems: going.problems ?? problems, held: read.held };
  return ok({ kind: 'page', shown: { ...at, ...wrong, ...(note !== undefined && { note }) } });
}

/** The response with what was typed; its revision goes up. */
function nextRevision({ press, seat, shown, read }: Turn, now: string): Response {
  const { response } = shown;
  const answers = prune(seat.set, read.answers);
  return {
    ...response,
    answers: filledIn(seat, answers),
    revision: response.revision + 1,
    lastPress: press.press,
    changedAt: now,
    notCpr: response.notCpr + read.notCpr,
  };
}

interface Going extends Partial<Pick<ShownRoundPage, 'note' | 'problems'>> {
  readonly value: Response;
  readonly handedIn?: true;
}

/** Where a page that is right leads. */
function whereTo({ press, seat, shown }: Turn, next: Response, now: Date): Going {
  const { set } = seat;
  const { page } = shown;
  const on = (to: { readonly id: string } | undefined) => ({
    value: { ...next, page: (to ?? page).id },
  });
  switch (press.go) {
    case 'find':
      return on(page);
    case 'next':
      return on(nextPage(set, next.answers, page.id));
    case 'back':
      return on(previousPage(set, next.answers, page.id));
    case 'another': {
      // Nothing is put aside by a button that the page does not have.
      const aside = page.repeated === true ? putAside(page, next) : next;
      const handed = handInResponse(aside, set, now);
      const value = { ...(handed.ok ? handed.value : aside), page: page.id };
      return { value: { ...value, answers: filledIn(seat, value.answers) }, note: 'another' };
    }
    case 'send': {
      const opened = nextPage(set, next.answers, page.id);
      const known = nextPage(set, shown.response.answers, page.id);
      // What was just chosen made a later page apply, which nobody has seen yet.
      if (opened !== undefined && known === undefined) return on(opened);
      const handed = handInResponse(next, set, now);
      if (handed.ok) return { value: handed.value, handedIn: true };
      const { page: wrong, problems, empty } = handed.problem;
      return { ...on({ id: wrong }), problems, ...(empty === true && { note: 'nothing' }) };
    }
  }
}
