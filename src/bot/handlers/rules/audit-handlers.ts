// The log of who did what.
import { auditCard } from '../../../cards/index.ts';
import { showAudit } from '../../../usecases/audit/show-audit.ts';
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

/** Handler of the buttons that lead through the log. */
export function makeAuditHandlers(kit: ChannelKit): Pick<Handlers, 'audit.show'> {
  return {
    'audit.show': async (context, wanted) => audited(kit, context, { ...wanted, way: 'forMe' }),
  };
}

/** A page of a month; of the current one when none is named. */
export async function audited(
  kit: ChannelKit,
  context: Context,
  { month, page = 0, way }: { month?: string | undefined; page?: number; way: Way },
): Promise<readonly Reply[]> {
  const shown = await showAudit(kit, callerOf(context), { month, page });
  if (!shown.ok) return refusal(shown.problem, context, way);
  const view = { ...shown.value, names: await namesFor(kit, context) };
  return answer(auditCard(view, context.language), way);
}
