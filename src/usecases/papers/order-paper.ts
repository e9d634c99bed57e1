// Somebody asks for a paper: looked through at once, made off the turn, told of in their own chat.
import { paperMessage } from '../../domain/delivery/paper-messages.ts';
import { asked, type PaperOrder } from '../../domain/paper/order.ts';
import type { PaperWanted } from '../../domain/paper/wanted.ts';
import type { Language } from '../../domain/shared/language.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { PaperDeps } from './paper-deps.ts';
import { type PaperFault, paperFaults } from './paper-faults.ts';

export type OrderProblem =
  | AccessProblem
  | { readonly kind: 'bad-paper'; readonly faults: readonly PaperFault[] };

export interface OrderPress {
  /** Names the press: pressed twice, there is one paper. */
  readonly press: string;
  readonly wanted: PaperWanted;
  readonly language: Language;
}

/** The order as it is stored; a second press is answered with the first one's. */
export async function orderPaper(
  deps: PaperDeps,
  caller: ChannelCaller,
  { press, wanted, language }: OrderPress,
): Promise<Result<PaperOrder, OrderProblem>> {
  const access = await channelAccess(deps, caller, 'report');
  if (!access.ok) return access;
  const faults = await paperFaults(deps, caller.tenant, wanted);
  if (faults.length > 0) return refused({ kind: 'bad-paper', faults });
  const { tenant, person } = caller;
  const order = asked({ tenant, id: press, wanted, person, language }, deps.clock.now());
  const saved = await deps.papers.save(order, undefined, [paperMessage(order)]);
  if (saved === 'changed') {
    const there = await deps.papers.order(tenant, press);
    if (there === undefined || there.value.person !== person) {
      throw new Error('a paper was ordered twice at once by two');
    }
    return ok(there.value);
  }
  deps.begin();
  return ok(order);
}
