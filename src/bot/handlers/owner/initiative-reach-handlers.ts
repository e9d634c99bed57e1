// The form for the focus area of an initiative and where else it is in use.
import {
  type Data,
  NOT_CPR_INPUT,
  REACH_INPUTS,
  type ReachView,
  reachFormCard,
} from '../../../cards/index.ts';
import { choiceCode } from '../../../domain/initiative/reach.ts';
import type { InitiativeId } from '../../../domain/shared/ids.ts';
import { keepReach, reachChoices } from '../../../usecases/initiatives/keep-reach.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, refusal } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { idIn, refusedReply, writtenReply } from './initiative-kit.ts';

type ReachVerbs = 'initiative.reach' | 'initiative.reach-save';

/** Handlers of the form. */
export function makeInitiativeReachHandlers(kit: ChannelKit): Pick<Handlers, ReachVerbs> {
  return {
    'initiative.reach': async (context, data) => reachReply(kit, context, { id: idIn(data) }),
    'initiative.reach-save': async (context, data) => save(kit, context, data),
  };
}

async function reachReply(
  kit: ChannelKit,
  context: Context,
  given: { readonly id: InitiativeId } & Partial<Pick<ReachView, 'typed' | 'fault'>>,
): Promise<readonly Reply[]> {
  const { id, typed, fault } = given;
  const found = await reachChoices(kit, callerOf(context), id);
  if (!found.ok) return refusal(found.problem, context, 'forMe');
  const { initiative, focuses, places } = found.value;
  const { version, title, focus = '', spread = [] } = initiative;
  const view = {
    ...{ id, version, title, focuses, places },
    typed: typed ?? { focus, other: '', spread: spread.map(({ to }) => choiceCode(to)) },
    ...(fault !== undefined && { fault }),
  };
  return answer(reachFormCard(view, context.language), 'forMe');
}

async function save(
  kit: ChannelKit,
  context: Context,
  data: Data<'initiative.reach-save'>,
): Promise<readonly Reply[]> {
  const id = idIn(data);
  const text = (input: string) => {
    const value = context.inputs[input];
    return typeof value === 'string' ? value : '';
  };
  const typed = {
    focus: text(REACH_INPUTS.focus),
    other: text(REACH_INPUTS.other),
    spread: text(REACH_INPUTS.spread).split(',').filter(Boolean),
  };
  const notCpr = context.inputs[NOT_CPR_INPUT] === 'true';
  const kept = await keepReach(kit, callerOf(context), { id, seen: data.version, typed, notCpr });
  if (kept.ok) return writtenReply(kit, context, { initiative: kept.value, note: 'saved' });
  const { problem } = kept;
  switch (problem.kind) {
    case 'changed-since':
      return reachReply(kit, context, { id, typed, fault: problem });
    case 'bad-focus': {
      const { problem: wrong } = problem;
      return reachReply(kit, context, {
        id,
        typed,
        ...(wrong.kind !== 'required' && { fault: wrong }),
      });
    }
    default:
      return refusedReply(kit, context, { id, problem });
  }
}
