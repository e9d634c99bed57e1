// Somebody answers a collection: a proposal of theirs that names it.
import { accepting } from '../../../domain/round/accepting.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { startDraft } from '../../../usecases/drafts/open-draft.ts';
import { askedAs } from '../../../usecases/rounds/waves/invited-person.ts';
import type { WaveDeps } from '../../../usecases/rounds/waves/wave-deps.ts';
import type { Handlers } from '../context.ts';
import { type LeaderKit, problemReply, sayPage } from '../leader/leader-kit.ts';
import { roundRefusal } from './round-kit.ts';

/** The button of its invitation; the invitation stays, for another proposal. */
export function makeCampaignHandlers(
  leader: LeaderKit,
  rounds: WaveDeps,
): Pick<Handlers, 'wave.propose'> {
  return {
    'wave.propose': async (context, { round: id }) => {
      const { tenant, id: person } = context.person;
      const round = await rounds.rounds.recent(tenant, asId<RoundId>(id));
      if (round === undefined || round.kind !== 'collection') {
        return roundRefusal('not-found', context);
      }
      const asked = await askedAs(rounds, { tenant, person }, round);
      if (asked === undefined) return roundRefusal('not-invited', context);
      const taken = accepting(round, rounds.clock.now());
      if (taken !== 'yes' && taken !== 'grace') return roundRefusal(taken, context);
      const campaign = { round: round.id, title: round.title, as: asked.id };
      const started = await startDraft(leader, context.person, campaign);
      return started.ok
        ? sayPage(leader, started.value, context)
        : problemReply(started.problem.kind, context, { as: 'say' });
    },
  };
}
