// The trail of a proposal through forums: seen, and noted in, by those who sort.
import { type TrailView, trailCard } from '../../../cards/index.ts';
import { isTreatable } from '../../../domain/decision/treat.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { noteTreatment, openTrail, type Trail } from '../../../usecases/decide/note-treatment.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { notCprIn, treatmentIn } from '../owner/typed-decision.ts';
import { answer, type ChannelKit, callerOf, refusal, type Way } from './channel-kit.ts';

type TreatmentVerbs = 'treatment.open' | 'treatment.add';
type More = Partial<Pick<TrailView, 'typed' | 'faults' | 'note'>>;

/** Handlers of the trail's buttons. */
export function makeTreatmentHandlers(kit: ChannelKit): Pick<Handlers, TreatmentVerbs> {
  return {
    'treatment.open': async (context, { no }) => trailReply(kit, context, { no }),
    'treatment.add': async (context, { no }) => note(kit, context, no),
  };
}

/** The trail, with an empty form or what was typed on it. */
async function trailReply(
  kit: ChannelKit,
  context: Context,
  { no, more = {} }: { readonly no: string; readonly more?: More },
): Promise<readonly Reply[]> {
  const found = await openTrail(kit, callerOf(context), readProposalNo(no));
  return found.ok
    ? shown(kit, context, { ...found.value, ...more })
    : refusal(found.problem, context, WAY);
}

async function note(kit: ChannelKit, context: Context, no: string): Promise<readonly Reply[]> {
  const { inputs } = context;
  const typed = treatmentIn(inputs);
  const given = { no: readProposalNo(no), typed, notCpr: notCprIn(inputs) };
  const noted = await noteTreatment(kit, callerOf(context), given);
  if (noted.ok) return shown(kit, context, { ...noted.value, note: 'noted' });
  const { problem } = noted;
  switch (problem.kind) {
    case 'not-filled':
      return trailReply(kit, context, { no, more: { typed, faults: problem.faults } });
    case 'not-open':
    case 'too-many':
      return trailReply(kit, context, { no, more: { typed, note: problem.kind } });
    default:
      return refusal(problem, context, WAY);
  }
}

function shown(
  kit: ChannelKit,
  { language }: Context,
  { proposal, register, rules, today, ...more }: Trail & More,
): readonly Reply[] {
  const view: TrailView = {
    proposal,
    names: kit.namesOf(register, language),
    words: rules.words,
    open: isTreatable(proposal),
    typed: { forum: '', on: today, item: '', word: '', addition: '', note: '' },
    faults: [],
    ...more,
  };
  return answer(trailCard(view, language), WAY);
}

const WAY: Way = 'forMe';
