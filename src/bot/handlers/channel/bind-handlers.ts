// Binding or moving the administration channel: the code, the question and the deed.
import {
  type BindCodeView,
  bindCodeCard,
  bindConfirmCard,
  problemCard,
  scheduleCard,
} from '../../../cards/index.ts';
import { nextDue } from '../../../domain/digest/schedule.ts';
import { askToBind, confirmBinding } from '../../../usecases/bind-channel.ts';
import type { BindProblem } from '../../../usecases/may-bind.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, refusal, type Way } from './channel-kit.ts';

type BindVerbs = 'channel.bind' | 'channel.bind-confirm' | 'channel.cancel';

/** Handlers of the cards that bind. */
export function makeBindHandlers(kit: ChannelKit): Pick<Handlers, BindVerbs> {
  return {
    'channel.bind': async (context, { code }) => bind(kit, context, { way: 'forMe', code }),
    'channel.bind-confirm': async (context, { readers, code }) =>
      confirm(kit, context, { readers, ...(code !== undefined && { code }) }),
    'channel.cancel': async ({ language }) =>
      answer(problemCard({ kind: 'cancelled' }, language), 'forMe'),
  };
}

/** Asks how it is to be, or for the code first. */
export async function bind(
  kit: ChannelKit,
  context: Context,
  { way, code }: { readonly way: Way; readonly code?: string | undefined },
): Promise<readonly Reply[]> {
  const asked = await askToBind(kit, callerOf(context), code);
  if (!asked.ok) return bindRefusal(asked.problem, context, way);
  const view = { ...asked.value, ...(code !== undefined && { code }) };
  return answer(bindConfirmCard(view, context.language), way);
}

async function confirm(
  kit: ChannelKit,
  context: Context,
  agreed: { readonly readers: number; readonly code?: string },
): Promise<readonly Reply[]> {
  const { language } = context;
  const done = await confirmBinding(kit, callerOf(context), agreed);
  if (!done.ok) return bindRefusal(done.problem, context, 'forMe');
  if (done.value.kind === 'ask') {
    const { code } = agreed;
    const view = { ...done.value.question, ...(code !== undefined && { code }) };
    return answer(bindConfirmCard(view, language), 'forMe');
  }
  // That it is bound is a message of its own to both places; here it says what happens next.
  const { schedule } = done.value;
  const now = kit.clock.now().toISOString();
  const saved = nextDue({ schedule, now, calendar: kit.calendar }) ?? 'never';
  return answer(scheduleCard({ schedule, saved, bound: true }, language), 'forAll');
}

function bindRefusal(problem: BindProblem, context: Context, way: Way): readonly Reply[] {
  switch (problem.kind) {
    case 'code-needed':
      return askForCode({}, context, way);
    case 'code-wrong':
      return askForCode({ problem: 'wrong' }, context, way);
    case 'code-used-up':
      return askForCode({ problem: 'too-many' }, context, way);
    default:
      return refusal(problem, context, way);
  }
}

function askForCode(view: BindCodeView, { language }: Context, way: Way): readonly Reply[] {
  return answer(bindCodeCard(view, language), way);
}
