// "Øv dig": a host goes through the pages of a round as its participants will; nothing is kept.
import { withRegister } from '../../../domain/questions/choices.ts';
import type { QuestionSet } from '../../../domain/questions/question-set.ts';
import {
  type RehearsalPress,
  type Rehearsed,
  rehearse,
} from '../../../domain/questions/rehearse.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { registerChoices } from '../../sets/look-at-sets.ts';
import { mayRound } from '../round-access.ts';
import type { RoundDeps } from '../round-deps.ts';

export interface RoundRehearsal {
  readonly round: Round;
  readonly set: QuestionSet;
  /** None after the last page. */
  readonly page?: Rehearsed;
}

/** The page the press leads to; the first without a press. */
export async function rehearseRound(
  deps: RoundDeps,
  caller: ChannelCaller,
  wanted: { readonly round: RoundId; readonly press?: RehearsalPress },
): Promise<Result<RoundRehearsal, { readonly kind: 'not-found' | 'not-host' }>> {
  const stored = await deps.rounds.round(caller.tenant, wanted.round);
  if (stored === undefined) return refused({ kind: 'not-found' });
  const round = stored.value;
  if (!(await mayRound(deps, caller, { right: 'conduct', round })))
    return refused({ kind: 'not-host' });
  const asked = await deps.sets.get(caller.tenant, round.set);
  const set = withRegister(asked, await registerChoices(deps, caller.tenant));
  const page = rehearse(set, wanted.press);
  return ok({ round, set, ...(page !== undefined && { page }) });
}
