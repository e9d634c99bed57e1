// Buttons on what a person follows without having proposed it: a look at it, and the way out.
import { followedInitiativeCard, stoppedCard } from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { asId, type InitiativeId } from '../../../domain/shared/ids.ts';
import { followedInitiative, unfollowInitiative } from '../../../usecases/followed-initiatives.ts';
import { stopFollowing } from '../../../usecases/stop-following.ts';
import type { Context, Handlers } from '../context.ts';
import { endorsedCardOf, showEndorsedCard } from './endorsed-reply.ts';
import { type LeaderKit, problemReply } from './leader-kit.ts';

type FollowingVerbs = 'endorsed.show' | 'endorsed.unfollow' | 'following.show' | 'following.stop';

/** As much of a delivery's id as a key has room for; its end is what differs. */
const PRESS_MAX = 80;

/** Handlers for what a person only follows. */
export function makeFollowingHandlers(kit: LeaderKit): Pick<Handlers, FollowingVerbs> {
  return {
    'endorsed.show': async (context, { no }) => {
      const card = await showEndorsedCard(kit, context, readProposalNo(no));
      return card === undefined
        ? problemReply('not-found', context, { as: 'say' })
        : [{ kind: 'say', card }];
    },
    'endorsed.unfollow': async (context, { no }) => unfollow(kit, context, no),
    'following.show': async (context, { initiative }) => {
      const id = asId<InitiativeId>(initiative);
      const found = await followedInitiative(kit, context.person, id);
      return found === undefined
        ? problemReply('not-found', context, { as: 'say' })
        : [{ kind: 'say', card: followedInitiativeCard(found, context.language) }];
    },
    // The same answer to everybody: whoever does not follow it is as they wish.
    'following.stop': async ({ person, language }, { initiative }) => {
      await unfollowInitiative(kit, person, asId<InitiativeId>(initiative));
      return [{ kind: 'forMe', card: stoppedCard({ what: 'initiative' }, language) }];
    },
  };
}

async function unfollow(kit: LeaderKit, context: Context, typed: string) {
  const no = readProposalNo(typed);
  if (no === undefined) return problemReply('not-found', context);
  const press = context.caller.activity.slice(-PRESS_MAX);
  const stopped = await stopFollowing(kit, context.person, { no, press });
  if (!stopped.ok) return problemReply(stopped.problem.kind, context);
  const card =
    stopped.value.kind === 'endorsed'
      ? await endorsedCardOf(kit, context, stopped.value)
      : stoppedCard({ what: 'challenge', no: stopped.value.no }, context.language);
  return [{ kind: 'forMe', card } as const];
}
