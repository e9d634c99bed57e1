// What somebody who answers an anonymous round is shown.
import {
  anonymousReceiptCard,
  type RoundProblem,
  roundPageCard,
  roundProblemCard,
} from '../../../cards/index.ts';
import { whoSeesIn } from '../../../domain/round/who-sees.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import type { Result } from '../../../domain/shared/result.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import type { AnonymousPage } from '../../../usecases/rounds/anonymous/anonymous-page.ts';
import type { AnonymousProblem } from '../../../usecases/rounds/anonymous/answer-anonymous.ts';
import type { AnonymousOpened } from '../../../usecases/rounds/anonymous/open-anonymous.ts';
import type { Reply } from '../../turn.ts';
import type { Context } from '../context.ts';
import { heldBack } from '../held-back.ts';

/** The page, the receipt, or why not; always for the presser alone. */
export function anonymousReply(
  answered: Result<AnonymousOpened, AnonymousProblem>,
  context: Context,
  id: RoundId,
): readonly Reply[] {
  if (!answered.ok) return whyNot(answered.problem, context, id);
  if (answered.value.kind === 'page') return pageReply(answered.value.shown, context);
  const { language, caller } = context;
  const { title } = answered.value.round;
  const own = caller.place.kind === 'personal';
  return [{ kind: 'forMe', card: anonymousReceiptCard({ title, own }, language) }];
}

/** In a room a line that goes away, unless there is something to copy: see `closedReply`. */
function whyNot(
  problem: AnonymousProblem,
  { language, caller }: Context,
  round: RoundId,
): readonly Reply[] {
  const { typed = [] } = problem;
  // Nothing was kept that would wait for somebody.
  const kind: RoundProblem = problem.kind === 'paused' ? 'anonymous-paused' : problem.kind;
  if (caller.place.kind !== 'personal' && typed.length === 0) {
    return [{ kind: 'hint', text: catalogueOf(language).rounds.problems[kind] }];
  }
  return [{ kind: 'forMe', card: roundProblemCard({ kind, typed, round }, language) }];
}

function pageReply(shown: AnonymousPage, { language }: Context): readonly Reply[] {
  const { round, set, page, kept, note } = shown;
  const view = {
    round: round.id,
    title: round.title,
    privacy: round.privacy,
    who: whoSeesIn(round),
    set,
    page,
    revision: 0,
    answers: kept.answers,
    ...heldBack(shown),
    kept,
    ...(note !== undefined && { note }),
  };
  return [{ kind: 'forMe', card: roundPageCard(view, language) }];
}
