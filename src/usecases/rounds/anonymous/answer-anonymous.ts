// A button pressed on a page of an anonymous round: nothing is stored before all of it is handed in.
import { prune } from '../../../domain/questions/applying.ts';
import { nextPage, previousPage } from '../../../domain/questions/flow.ts';
import { anonymousProblems } from '../../../domain/round/anonymous-set.ts';
import { answerCharacters } from '../../../domain/round/fits-a-card.ts';
import {
  firstWrongPage,
  type Kept,
  keepable,
  readKept,
} from '../../../domain/round/kept-answers.ts';
import { blocksFor } from '../../../domain/round/unsigned.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { readSafely } from '../../drafts/held-texts.ts';
import { notAdmitted } from '../answering/admitted.ts';
import { closedBy, roundNow } from '../answering/round-now.ts';
import { typedLines } from '../answering/typed-lines.ts';
import type { AnsweringProblem } from '../open-response.ts';
import type { RoundDeps } from '../round-deps.ts';
import { type AnonymousPage, anonymousPage } from './anonymous-page.ts';
import { type AnonymousSeat, anonymousSeat } from './anonymous-seat.ts';
import type { AnonymousOpened } from './open-anonymous.ts';

/** Whoever may answer in a room, at most: it has no list that is fixed. */
const IN_A_ROOM = 100;

export interface AnonymousPress {
  readonly round: RoundId;
  readonly page: string;
  readonly go: 'next' | 'back' | 'send';
  /** What the card carried: a client's word. */
  readonly kept: Kept;
  /** What was typed, by input of the page. */
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly notCpr: readonly string[];
}

/** `made-up`: no card of ours carries that. `full`: it has taken as many people as it can. */
export type AnonymousProblem =
  | AnsweringProblem
  | { readonly kind: 'made-up' | 'full'; readonly typed?: AnsweringProblem['typed'] };

/**
 * Goes where the button leads, with the answers in the card. Handing in is one transaction that adds the
 * person to those who have answered and the answers to the others; the same press again, or from another
 * card, ends with the same receipt.
 */
export async function answerAnonymous(
  deps: RoundDeps,
  caller: ChannelCaller,
  press: AnonymousPress,
): Promise<Result<AnonymousOpened, AnonymousProblem>> {
  const round = await roundNow(deps, caller.tenant, press.round);
  if (round?.privacy !== 'anonymous') return refused({ kind: 'not-found' });
  const people = await deps.responses.participants({ tenant: round.tenant, round: round.id });
  if (people.includes(caller.person)) return ok({ kind: 'handed-in', round });
  const refusal = await notAdmitted(deps, caller, { round, begun: false });
  if (refusal !== undefined) return refused({ kind: refusal });
  const seat = await anonymousSeat(deps, caller, round);
  const answers = readKept(seat.set, press.kept);
  if (answers === undefined) return refused({ kind: 'made-up' });
  const kept = { ...press.kept, answers };
  const at = anonymousPage({ round, set: seat.set, kept }, press.page);
  const shown = turnOf(at, press);
  const closed = closedBy(deps, round, true);
  if (closed?.kind === 'paused') return ok({ kind: 'page', shown: { ...shown, note: 'paused' } });
  if (closed === undefined) return goOn(deps, caller, { seat, shown, press });
  return refused({ ...closed, typed: typedLines(shown.page, press.inputs) });
}

/** The page with what was typed on it read. */
function turnOf(at: AnonymousPage, { inputs, notCpr }: AnonymousPress): AnonymousPage {
  const { set, page, kept } = at;
  const read = readSafely(page, kept, { inputs, notCpr, complete: true });
  const answers = prune(set, read.answers);
  const said = page.questions.map(({ id }) => id).filter((id) => notCpr.includes(id));
  return {
    ...at,
    kept: {
      answers: keepable(set, answers),
      notCpr: [...new Set([...kept.notCpr, ...said])].filter((id) => answers[id] !== undefined),
    },
    typed: answers,
    problems: anonymousProblems(page, answers),
    held: read.held,
  };
}

interface Going {
  readonly seat: AnonymousSeat;
  readonly shown: AnonymousPage;
  readonly press: AnonymousPress;
}

async function goOn(
  deps: RoundDeps,
  caller: ChannelCaller,
  { seat, shown, press }: Going,
): Promise<Result<AnonymousOpened, AnonymousProblem>> {
  const { set, page, kept, typed, held } = shown;
  const { go } = press;
  // The card is all there is: on the way back, too, nothing is left behind that it cannot carry.
  const problems = shown.problems.filter(
    ({ reason }) => go !== 'back' || reason.kind !== 'required',
  );
  if (problems.length > 0 || held.length > 0) return showing({ ...shown, problems });
  if (go === 'send') return handIn(deps, caller, { seat, shown, press });
  const to = (go === 'next' ? nextPage : previousPage)(set, typed, page.id) ?? page;
  return showing(anonymousPage({ ...shown, kept }, to.id));
}

async function handIn(
  deps: RoundDeps,
  caller: ChannelCaller,
  { seat: { background }, shown, press }: Going,
): Promise<Result<AnonymousOpened, AnonymousProblem>> {
  const { round, set, page } = shown;
  const { answers } = shown.kept;
  const wrong = firstWrongPage(set, answers);
  if (wrong !== undefined) {
    const problems = anonymousProblems(wrong, answers);
    return showing({ ...anonymousPage(shown, wrong.id), problems });
  }
  if (Object.keys(answers).length === 0) return showing({ ...shown, note: 'nothing' });
  const at = { tenant: round.tenant, round: round.id };
  const { person } = caller;
  const blocks = blocksFor(round.wave?.asked ?? IN_A_ROOM, answerCharacters(set));
  const taken = await deps.responses.takeIn(at, { person, answers, background, blocks });
  if (taken === 'taken' || taken === 'before') return ok({ kind: 'handed-in', round });
  const typed = typedLines(page, press.inputs);
  return refused({ kind: taken === 'full' ? 'full' : 'over', typed });
}

function showing(shown: AnonymousPage): Result<AnonymousOpened, AnonymousProblem> {
  return ok({ kind: 'page', shown });
}
