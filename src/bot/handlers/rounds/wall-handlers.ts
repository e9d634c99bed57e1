// A host opens the page for a wall: the link goes to them alone.
import { roundWallCard } from '../../../cards/index.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import type { RoundDeps } from '../../../usecases/rounds/round-deps.ts';
import { openWall } from '../../../usecases/rounds/wall/open-wall.ts';
import { answer, callerOf } from '../channel/channel-kit.ts';
import type { Handlers } from '../context.ts';
import { isPrivate, roundRefusal } from './round-kit.ts';

/** Handler of the button on the control card. */
export function makeWallHandlers(kit: RoundDeps): Pick<Handlers, 'round.wall'> {
  return {
    'round.wall': async (context, { round }) => {
      if (!isPrivate(context)) return roundRefusal('wall-seen', context);
      const opened = await openWall(kit, callerOf(context), asId<RoundId>(round));
      if (!opened.ok) {
        const { kind } = opened.problem;
        return roundRefusal(kind === 'over' ? 'wall-over' : kind, context);
      }
      const view = { ...opened.value, round: asId<RoundId>(round) };
      return answer(roundWallCard(view, context.language), 'forMe');
    },
  };
}
