// The shortlist of a workshop is answered, by its host or by whoever answers for a station.
import { PICK_INPUTS, TIED_INPUT, workshopAnswerCard } from '../../../cards/index.ts';
import type { TypedPick } from '../../../domain/round/typed-pick.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import {
  answerPick,
  type PickProblem,
  type ShortlistSight,
  seeShortlist,
  takeIn,
} from '../../../usecases/rounds/workshop/answer-pick.ts';
import type { Reply } from '../../turn.ts';
import { callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { roundRefusal } from '../rounds/round-kit.ts';
import { notCprIn, textIn, textsIn, type WorkshopKit } from './workshop-kit.ts';

type AnswerVerbs = 'workshop.answers' | 'workshop.answer' | 'workshop.take';

interface ShownAt {
  readonly at: number;
  readonly note?: 'saved' | 'stale';
  readonly typed?: TypedPick;
  readonly faults?: Extract<PickProblem, { kind: 'not-filled' }>['faults'];
}

/** Handlers of the card of an answer. */
export function makeAnswerHandlers(kit: WorkshopKit): Pick<Handlers, AnswerVerbs> {
  return {
    'workshop.answers': async (context, { round, at }) => {
      const seen = await seeShortlist(kit, callerOf(context), asId<RoundId>(round));
      return seen.ok
        ? shown(seen.value, context, { at })
        : roundRefusal(seen.problem.kind, context);
    },
    'workshop.answer': async (context, { round, group, revision, at, next }) => {
      const typed = textsIn(context.inputs, PICK_INPUTS);
      const notCpr = notCprIn(context.inputs, ['said', 'who']);
      const press = { round: asId<RoundId>(round), group, revision, typed, notCpr };
      const kept = await answerPick(kit, callerOf(context), press);
      if (kept.ok) return shown(kept.value, context, { at: next ? at + 1 : at, note: 'saved' });
      return problem(kit, context, { ...press, at, why: kept.problem });
    },
    'workshop.take': async (context, { round, group: named, picked, at }) => {
      const group = named ?? textIn(context.inputs, TIED_INPUT);
      const press = { round: asId<RoundId>(round), group, picked };
      const taken = await takeIn(kit, callerOf(context), press);
      if (taken.ok) return shown(taken.value, context, { at });
      const typed = textsIn(context.inputs, PICK_INPUTS);
      return problem(kit, context, { ...press, typed, at, why: taken.problem });
    },
  };
}

async function problem(
  kit: WorkshopKit,
  context: Context,
  press: {
    readonly round: RoundId;
    readonly at: number;
    readonly typed: TypedPick;
    readonly why: PickProblem;
  },
): Promise<readonly Reply[]> {
  const { round, at, typed, why } = press;
  if (why.kind !== 'not-filled' && why.kind !== 'stale') return roundRefusal(why.kind, context);
  const seen = await seeShortlist(kit, callerOf(context), round);
  if (!seen.ok) return roundRefusal(seen.problem.kind, context);
  return shown(seen.value, context, {
    at,
    typed,
    ...(why.kind === 'stale' ? { note: why.kind } : { faults: why.faults }),
  });
}

function shown(
  { standing, stations, leads }: ShortlistSight,
  context: Context,
  { at, faults = [], ...differs }: ShownAt,
): readonly Reply[] {
  const { round, shortlists } = standing;
  const { phase } = round.workshop;
  if (phase !== 'answer' && phase !== 'done') return roundRefusal('not-now', context);
  const all = shortlists
    .filter(({ station }) => stations.includes(station.id))
    .flatMap(({ station, list, tied }) => list.map((item) => ({ station, item, tied })));
  const place = Math.min(at, all.length - 1);
  const chosen = all[place];
  if (chosen === undefined) return roundRefusal('nothing-voted', context);
  // What was chosen stays as it is once the workshop is over.
  const leading = { leads: leads && phase === 'answer', faults };
  const view = { ...chosen, round, at: place, of: all.length, ...leading, ...differs };
  return [{ kind: 'forMe', card: workshopAnswerCard(view, context.language) }];
}
