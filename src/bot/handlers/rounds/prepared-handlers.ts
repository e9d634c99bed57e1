// Rounds a host has prepared: listed, rehearsed, and started in the room with one press.
import {
  type RoundListView,
  roundChoiceCard,
  roundListCard,
  roundStartedCard,
  setPageCard,
} from '../../../cards/index.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { listRounds } from '../../../usecases/rounds/leading/list-rounds.ts';
import { openPrepared, startable } from '../../../usecases/rounds/leading/open-prepared.ts';
import { rehearseRound } from '../../../usecases/rounds/leading/rehearse-round.ts';
import { mayRound } from '../../../usecases/rounds/round-access.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { typedAnswers } from '../leader/draft-handlers.ts';
import { control } from './control-reply.ts';
import { type RoundKit, roundRefusal } from './round-kit.ts';

/** Handlers of their buttons. */
export function makePreparedHandlers(
  kit: RoundKit,
): Pick<Handlers, 'round.list' | 'round.open' | 'round.rehearse'> {
  return {
    'round.list': (context, { of, page }) => rounds(kit, context, { of, page, way: 'forMe' }),
    'round.open': (context, { round }) =>
      open(kit, context, { id: asId<RoundId>(round), way: 'forMe' }),
    'round.rehearse': async (context, { round: id, from }) => {
      const { inputs } = typedAnswers(context.inputs);
      const found = await rehearseRound(kit, callerOf(context), {
        round: asId<RoundId>(id),
        ...(from !== undefined && { press: { ...from, inputs } }),
      });
      if (!found.ok) return roundRefusal(found.problem.kind, context);
      const { round, set, page } = found.value;
      return page === undefined
        ? control(kit, context, { round: round.id, note: 'rehearsed' })
        : answer(setPageCard({ ...page, set, round }, context.language), 'forMe');
    },
  };
}

/** One's own, or for the administration every round in a state. */
export async function rounds(
  kit: RoundKit,
  context: Context,
  { of, page, way }: Pick<RoundListView, 'of' | 'page'> & { readonly way: Way },
): Promise<readonly Reply[]> {
  const list = await listRounds(kit, callerOf(context), { of, page });
  if (!list.ok) return roundRefusal('may-not-start', context, way);
  return answer(roundListCard(list.value, context.language), way);
}

/** `start` in a room: the one that is prepared opens there; of several one is chosen. */
export async function startHere(kit: RoundKit, context: Context): Promise<readonly Reply[]> {
  if (context.caller.place.kind === 'personal') {
    return roundRefusal('start-elsewhere', context, 'say');
  }
  const caller = callerOf(context);
  const prepared = await startable(kit, caller);
  const [only] = prepared;
  if (only === undefined) {
    const may = await mayRound(kit, caller, { right: 'start' });
    return roundRefusal(may ? 'nothing-prepared' : 'may-not-start', context, 'say');
  }
  return prepared.length === 1
    ? open(kit, context, { id: only.id, way: 'say' })
    : answer(roundChoiceCard({ rounds: prepared }, context.language), 'say');
}

async function open(
  kit: RoundKit,
  context: Context,
  { id, way }: { readonly id: RoundId; readonly way: Way },
): Promise<readonly Reply[]> {
  const opened = await openPrepared(kit, callerOf(context), id);
  if (!opened.ok) {
    const { kind } = opened.problem;
    return roundRefusal(kind === 'personal' ? 'start-elsewhere' : kind, context, way);
  }
  // The choice stands where all see it: it becomes what came of it.
  return answer(roundStartedCard(opened.value, context.language), way === 'say' ? way : 'forAll');
}
