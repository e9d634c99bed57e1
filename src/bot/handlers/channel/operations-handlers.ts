// Operations for administrators: how it stands, what needs a look, and sending again.
import {
  attentionCard,
  type Data,
  operationsCard,
  outOfReachCard,
  repeatConfirmCard,
  repeatedCard,
} from '../../../cards/index.ts';
import { listAttention } from '../../../usecases/operations/list-attention.ts';
import { listOutOfReach } from '../../../usecases/operations/list-out-of-reach.ts';
import { askToRepeat, repeatMessages } from '../../../usecases/operations/repeat-messages.ts';
import { showOperations } from '../../../usecases/operations/show-operations.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, refusal, type Way } from './channel-kit.ts';

type OperationsVerbs =
  | 'operations.show'
  | 'operations.attention'
  | 'operations.repeat'
  | 'operations.repeat-confirm'
  | 'operations.out-of-reach';

type Wanted = Data<'operations.repeat'>;

/** Handlers of the buttons about operations. */
export function makeOperationsHandlers(kit: ChannelKit): Pick<Handlers, OperationsVerbs> {
  return {
    'operations.show': async (context) => operations(kit, context, 'forMe'),
    'operations.attention': async (context, wanted) => {
      const way = wayOf(context);
      const list = await listAttention(kit, callerOf(context), wanted);
      if (!list.ok) return refusal(list.problem, context, way);
      return answer(attentionCard({ ...list.value, state: wanted.state }, context.language), way);
    },
    'operations.repeat': async (context, wanted) => ask(kit, context, wanted),
    'operations.repeat-confirm': async (context, wanted) => repeat(kit, context, wanted),
    'operations.out-of-reach': async (context, { page }) =>
      listedOutOfReach(kit, context, { page, way: wayOf(context) }),
  };
}

/** How the program stands. */
export async function operations(
  kit: ChannelKit,
  context: Context,
  way: Way,
): Promise<readonly Reply[]> {
  const shown = await showOperations(kit, callerOf(context));
  if (!shown.ok) return refusal(shown.problem, context, way);
  return answer(operationsCard(shown.value, context.language), way);
}

/** Who gets no messages. */
export async function listedOutOfReach(
  kit: ChannelKit,
  context: Context,
  { page, way }: { readonly page: number; readonly way: Way },
): Promise<readonly Reply[]> {
  const list = await listOutOfReach(kit, callerOf(context), page);
  if (!list.ok) return refusal(list.problem, context, way);
  return answer(outOfReachCard(list.value, context.language), way);
}

/** The status names no page: it stays where it is, and the list comes below it. */
function wayOf({ inputs }: Context): Way {
  return inputs['page'] === undefined ? 'say' : 'forMe';
}

async function ask(
  kit: ChannelKit,
  context: Context,
  { state, keys, page }: Wanted,
): Promise<readonly Reply[]> {
  const asked = await askToRepeat(kit, callerOf(context), { state, keys });
  if (!asked.ok) return refusal(asked.problem, context, 'forMe');
  const { items, done } = asked.value;
  const card =
    items.length === 0
      ? repeatedCard({ state, page, queued: 0, done }, context.language)
      : repeatConfirmCard({ state, page, items, done }, context.language);
  return answer(card, 'forMe');
}

async function repeat(
  kit: ChannelKit,
  context: Context,
  { state, keys, page }: Wanted,
): Promise<readonly Reply[]> {
  const done = await repeatMessages(kit, callerOf(context), keys);
  if (!done.ok) return refusal(done.problem, context, 'forMe');
  return answer(repeatedCard({ ...done.value, state, page }, context.language), 'forMe');
}
