// What somebody who answers a round is shown: a page, a receipt, or why it cannot be answered.
import { roundPageCard, roundProblemCard, roundReceiptCard } from '../../../cards/index.ts';
import { whoSeesIn } from '../../../domain/round/who-sees.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import type { RoundAnswered } from '../../../usecases/rounds/answer-round.ts';
import type { AnsweringProblem } from '../../../usecases/rounds/open-response.ts';
import type { ShownRoundPage } from '../../../usecases/rounds/shown-round-page.ts';
import type { Reply } from '../../turn.ts';
import type { Context } from '../context.ts';
import { heldBack } from '../held-back.ts';

/** Names the input in which a workplace is looked for. */
const FIND = 'find.';

/** The page as it is now. */
export function pageReply(shown: ShownRoundPage, context: Context): readonly Reply[] {
  const { round, set, page, response, note } = shown;
  const find = Object.entries(context.inputs).find(([id]) => id.startsWith(FIND))?.[1];
  const view = {
    round: round.id,
    title: round.title,
    privacy: round.privacy,
    who: whoSeesIn(round),
    set,
    page,
    revision: response.revision,
    answers: response.answers,
    ...heldBack(shown),
    more: response.more?.length ?? 0,
    ...(typeof find === 'string' && { find }),
    ...(note !== undefined && { note }),
  };
  return [{ kind: 'forMe', card: roundPageCard(view, context.language) }];
}

/** The same receipt however often it is asked for. */
export function receiptReply(
  { shown, ...answered }: Extract<RoundAnswered, { kind: 'handed-in' }>,
  { language, caller }: Context,
): readonly Reply[] {
  const { round, response } = shown;
  const { id, title, kind } = round;
  const view = {
    round: id,
    title,
    kind,
    at: response.given?.at ?? response.changedAt,
    own: caller.place.kind === 'personal',
    over: answered.over === true,
  };
  return [{ kind: 'forMe', card: roundReceiptCard(view, language) }];
}

/**
 * Why not. In a room it is a line that goes away, since a card would stand in the place of the
 * entrance; what was typed is handed back on a card all the same.
 */
export function closedReply(
  { kind, typed = [] }: AnsweringProblem,
  { language, caller }: Context,
  round: RoundId,
): readonly Reply[] {
  if (caller.place.kind !== 'personal' && typed.length === 0) {
    return [{ kind: 'hint', text: catalogueOf(language).rounds.problems[kind] }];
  }
  return [{ kind: 'forMe', card: roundProblemCard({ kind, typed, round }, language) }];
}
