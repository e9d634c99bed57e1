// Whoever leads a round sees how it stands, and pauses, extends, closes or cancels it.
import { roundConfirmCard } from '../../../cards/index.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { conductRound, type Led } from '../../../usecases/rounds/conduct-round.ts';
import { type RoundOverview, roundOverview } from '../../../usecases/rounds/round-overview.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { control, controlApart } from './control-reply.ts';
import { rounds } from './prepared-handlers.ts';
import { type RoundKit, roundRefusal } from './round-kit.ts';

/** Handlers of the control card. */
export function makeConductHandlers(
  kit: RoundKit,
): Pick<Handlers, 'round.control' | 'round.conduct'> {
  return {
    'round.control': (context, { round }) => controlApart(kit, context, asId<RoundId>(round)),
    'round.conduct': (context, { round, what, sure }) =>
      lead(kit, context, { round: asId<RoundId>(round), what, sure: sure === true }),
  };
}

async function lead(
  kit: RoundKit,
  context: Context,
  { round, what, sure }: { readonly round: RoundId; readonly what: Led; readonly sure: boolean },
): Promise<readonly Reply[]> {
  const seen = await roundOverview(kit, callerOf(context), round);
  if (!seen.ok) return roundRefusal(seen.problem.kind, context);
  if (!sure && needsAsking(seen.value, what)) {
    const view = { ...seen.value, what };
    return answer(roundConfirmCard(view, context.language), 'forMe');
  }
  const wasPrepared = seen.value.round.state === 'prepared';
  const done = await conductRound(kit, callerOf(context), { round, what });
  if (!done.ok) return roundRefusal(done.problem.kind, context);
  // What was deleted is gone: the list is what is left.
  return wasPrepared && context.caller.place.kind === 'personal'
    ? rounds(kit, context, { of: 'mine', page: 0, way: 'forMe' })
    : control(kit, context, { round });
}

/** Cancelling always is, closing while somebody is half through; not what is done already. */
function needsAsking({ can, halfway }: RoundOverview, what: Led): what is 'close' | 'cancel' {
  if (!can.includes(what)) return false;
  return what === 'cancel' || (what === 'close' && halfway > 0);
}
