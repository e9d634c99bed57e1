// Initiatives for administrators, owners and leads: the list, one of them, and whether its time holds.
import {
  type Data,
  doneConfirmCard,
  initiativeLineCard,
  initiativeListCard,
} from '../../../cards/index.ts';
import { type InitiativeFilter, readFilter } from '../../../domain/initiative/filter.ts';
import { reportDone, statusHolds } from '../../../usecases/initiatives/answer-status.ts';
import { areasToChoose } from '../../../usecases/initiatives/create-initiative.ts';
import { listInitiatives } from '../../../usecases/initiatives/list-initiatives.ts';
import { showInitiative } from '../../../usecases/initiatives/show-initiative.ts';
import type { Reply } from '../../turn.ts';
import {
  answer,
  type ChannelKit,
  callerOf,
  namesFor,
  refusal,
  type Way,
} from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { lateForm } from './initiative-form-handlers.ts';
import { idIn, initiativeReply, refusedReply, writtenReply } from './initiative-kit.ts';
import { initiativesNamed } from './initiative-words.ts';

type InitiativeVerbs = 'initiative.list' | 'initiative.show' | 'initiative.status';

/** Handlers of the list and of the question whether the time of one holds. */
export function makeInitiativeHandlers(kit: ChannelKit): Pick<Handlers, InitiativeVerbs> {
  return {
    'initiative.list': async (context, { filter, page }) =>
      listed(kit, context, { filter: readFilter(filter), page, way: 'forMe' }),
    'initiative.show': async (context, data) => initiativeReply(kit, context, { id: idIn(data) }),
    'initiative.status': async (context, data) => status(kit, context, data),
  };
}

/** In the channel a line for everybody; in personal chat the list itself. */
export async function initiatives(
  kit: ChannelKit,
  context: Context,
  words: string,
): Promise<readonly Reply[]> {
  const filter = initiativesNamed(words, await namesFor(kit, context));
  if (context.caller.place.kind === 'personal') {
    return listed(kit, context, { filter, page: 0, way: 'say' });
  }
  const list = await listInitiatives(kit, callerOf(context), { filter, page: 0 });
  if (!list.ok) return refusal(list.problem, context, 'say');
  return answer(initiativeLineCard(list.value.counts, context.language), 'say');
}

async function listed(
  kit: ChannelKit,
  context: Context,
  wanted: { readonly filter: InitiativeFilter; readonly page: number; readonly way: Way },
): Promise<readonly Reply[]> {
  const caller = callerOf(context);
  const list = await listInitiatives(kit, caller, wanted);
  if (!list.ok) return refusal(list.problem, context, wanted.way);
  const { counts, ...page } = list.value;
  const view = {
    ...page,
    filter: wanted.filter,
    late: counts.late,
    mayCreate: (await areasToChoose(kit, caller)).ok,
    names: await namesFor(kit, context),
  };
  return answer(initiativeListCard(view, context.language), wanted.way);
}

async function status(
  kit: ChannelKit,
  context: Context,
  data: Data<'initiative.status'>,
): Promise<readonly Reply[]> {
  const id = idIn(data);
  const { until, go } = data;
  switch (go) {
    case 'holds': {
      const held = await statusHolds(kit, callerOf(context), { id, until });
      if (!held.ok) return refusedReply(kit, context, { id, problem: held.problem });
      return writtenReply(kit, context, { initiative: held.value, note: 'holds' });
    }
    case 'late':
      return lateForm(kit, context, id);
    case 'done':
      return askDone(kit, context, data);
    case 'done-confirm': {
      const done = await reportDone(kit, callerOf(context), id);
      if (done.ok) return writtenReply(kit, context, { initiative: done.value, note: 'told' });
      const { problem } = done;
      // A reason is asked for of what is dropped, never of what is done.
      if (problem.kind === 'why-required') throw new Error('a reason was asked for what is done');
      return refusedReply(kit, context, { id, problem });
    }
  }
}

async function askDone(
  kit: ChannelKit,
  context: Context,
  data: Data<'initiative.status'>,
): Promise<readonly Reply[]> {
  const id = idIn(data);
  const shown = await showInitiative(kit, callerOf(context), id);
  if (!shown.ok) return refusal(shown.problem, context, 'forMe');
  const { initiative, proposals, over } = shown.value;
  if (over) return initiativeReply(kit, context, { id, note: 'not-from-here' });
  const closes = proposals.filter((one) => one.status === 'decided').length;
  const view = { id, title: initiative.title, until: data.until, closes };
  return answer(doneConfirmCard(view, context.language), 'forMe');
}
