// The card of whoever leads a round, as an answer to many presses.
import { type RoundControlView, roundControlCard } from '../../../cards/index.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { isoOf } from '../../../domain/shared/time.ts';
import { roundOverview } from '../../../usecases/rounds/round-overview.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf, type Way } from '../channel/channel-kit.ts';
import type { Context } from '../context.ts';
import { workshopControl } from '../workshop/leading-handlers.ts';
import { leadReply } from './own-chat-replies.ts';
import { type RoundKit, roundRefusal } from './round-kit.ts';

/** The control, where whoever pressed can work on it in peace: in a room, a line that says where. */
export async function controlApart(
  kit: RoundKit,
  context: Context,
  round: RoundId,
): Promise<readonly Reply[]> {
  const seen = await roundOverview(kit, callerOf(context), round);
  if (!seen.ok) return roundRefusal(seen.problem.kind, context);
  return (await leadReply(kit, context, seen.value.round)) ?? control(kit, context, { round });
}

/** How the round stands now. */
export async function control(
  kit: RoundKit,
  context: Context,
  {
    round,
    way = 'forMe',
    note,
  }: {
    readonly round: RoundId;
    readonly way?: Way;
    readonly note?: RoundControlView['note'];
  },
): Promise<readonly Reply[]> {
  const seen = await roundOverview(kit, callerOf(context), round);
  if (!seen.ok) return roundRefusal(seen.problem.kind, context, way);
  if (seen.value.round.workshop !== undefined) return workshopControl(kit, context, { round, way });
  const view = {
    ...seen.value,
    now: isoOf(kit.clock.now()),
    personal: context.caller.place.kind === 'personal',
    ...(note !== undefined && { note }),
  };
  return answer(roundControlCard(view, context.language), way);
}
