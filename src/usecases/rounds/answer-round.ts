// A button pressed on a page of a named or confidential round: what was typed is saved, and the way goes on.
import { prune } from '../../domain/questions/applying.ts';
import { nextPage, pageById, previousPage } from '../../domain/questions/flow.ts';
import { problemsOf } from '../../domain/questions/problems.ts';
import { handInResponse, type Response } from '../../domain/round/response.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { isoOf } from '../../domain/shared/time.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { type ReadInputs, readSafely } from '../drafts/held-texts.ts';
import { type AnsweringProblem, begun, whyClosed } from './open-response.ts';
import type { RoundDeps } from './round-deps.ts';
import { type ShownRoundPage, shownOn } from './shown-round-page.ts';

export interface RoundPress {
  readonly round: RoundId;
  /** The revision the card was made from. */
  readonly revision: number;
  readonly page: string;
  readonly go: 'next' | 'back' | 'send';
  /** What the card sent, by input of the page. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Questions whose number is said to be no CPR number. */
  readonly notCpr: readonly string[];
  /** Id of the delivery, the same when it is repeated. */
  readonly press: string;
}

export type RoundAnswered =
  | { readonly kind: 'page'; readonly shown: ShownRoundPage }
  | { readonly kind: 'handed-in'; readonly shown: ShownRoundPage };

interface Turn {
  readonly press: RoundPress;
  readonly shown: ShownRoundPage;
  readonly read: ReadInputs;
  readonly tag: string | undefined;
}

/**
 * Saves the page and goes where the button leads: one read of the response and one write. The same
 * press again, on any device, ends in the same place; a stale card comes back with what was typed.
 */
export async function answerRound(
  deps: RoundDeps,
  caller: ChannelCaller,
  press: RoundPress,
): Promise<Result<RoundAnswered, AnsweringProblem>> {
  const stored = await deps.rounds.round(caller.tenant, press.round);
  if (stored === undefined) return refused({ kind: 'not-found' });
  const round = stored.value;
  const closed = whyClosed(deps, caller, round);
  if (closed !== undefined) return refused(closed);
  const set = await deps.sets.get(round.tenant, round.set);
  const before: Tagged<Response> | undefined = await deps.responses.response(
    { tenant: round.tenant, round: round.id },
    caller.person,
  );
  const response = before?.value ?? (await begun(deps, caller, { round, set }));
  const base = shownOn({ round, set, response });
  const page = pageById(set, press.page) ?? base.page;
  const fresh = press.revision === response.revision;
  const read = readSafely(page, response, { ...press, complete: fresh });
  const turn = { press, shown: { ...base, page }, read, tag: before?.tag };
  if (fresh) return act(deps, caller, turn);
  if (response.lastPress === press.press || same(read.answers, response.answers)) {
    const sent = press.go === 'send' && response.given !== undefined;
    return ok({ kind: sent ? 'handed-in' : 'page', shown: base });
  }
  return ok({
    kind: 'page',
    shown: { ...base, page, note: 'stale', typed: read.answers, held: read.held },
  });
}

async function act(
  deps: RoundDeps,
  caller: ChannelCaller,
  { press, shown, read, tag }: Turn,
): Promise<Result<RoundAnswered, AnsweringProblem>> {
  const { set, page, response } = shown;
  const now = deps.clock.now();
  const answers = prune(set, read.answers);
  const problems = press.go === 'back' ? [] : problemsOf(page, answers);
  const stays = read.held.length > 0 || problems.length > 0;
  const next: Response = {
    ...response,
    answers,
    page: stays ? page.id : pageAfter(shown, press.go, answers).id,
    revision: response.revision + 1,
    lastPress: press.press,
    changedAt: isoOf(now),
    notCpr: response.notCpr + read.notCpr,
  };
  const handed = press.go === 'send' && !stays ? handInResponse(next, set, now) : undefined;
  const value =
    handed === undefined ? next : handed.ok ? handed.value : { ...next, page: handed.problem.page };
  const saved = await deps.responses.saveResponse(value, tag);
  // Another device was faster: the press is judged again by what is stored now.
  if (saved === 'changed') return answerRound(deps, caller, press);
  const at = shownOn({ ...shown, response: saved.value });
  if (handed?.ok) return ok({ kind: 'handed-in', shown: at });
  const wrong = handed === undefined ? problems : handed.problem.problems;
  return ok({ kind: 'page', shown: { ...at, problems: wrong, held: read.held } });
}

function pageAfter(
  { set, page }: ShownRoundPage,
  go: RoundPress['go'],
  answers: Response['answers'],
): { readonly id: string } {
  if (go === 'next') return nextPage(set, answers, page.id) ?? page;
  return (go === 'back' ? previousPage(set, answers, page.id) : undefined) ?? page;
}

function same(one: Response['answers'], other: Response['answers']): boolean {
  return (
    JSON.stringify(Object.entries(one).toSorted()) ===
    JSON.stringify(Object.entries(other).toSorted())
  );
}
