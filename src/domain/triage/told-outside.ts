// How far another system says a proposal is that lies with it: being worked on, or with its supplier.
import { advance } from '../proposal/advance.ts';
import type { Changed } from '../proposal/change.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { isQueued } from './queue.ts';

/** What can be told. Whatever answers a proposal is decided by people. */
export const TOLD_OUTSIDE = ['assessing', 'waiting'] as const;
export type ToldOutside = (typeof TOLD_OUTSIDE)[number];

export type ToldProblem =
  /** It lies with somebody else now, or is over. */
  { readonly kind: 'handled' };

/**
 * Of what is in the queue or with a supplier; the same once more changes nothing. While it is with a
 * supplier nothing is due; `dueOn` is the day that holds when it is back.
 */
export function toldOutside(
  proposal: Proposal,
  told: ToldOutside,
  by: { readonly person: PersonId; readonly now: string; readonly dueOn: string },
): Result<Changed, ToldProblem> {
  const away = isWithSupplier(proposal);
  if (!away && !isQueued(proposal)) return refused({ kind: 'handled' });
  if (told === 'waiting' ? away : proposal.status === told) return ok({ proposal, events: [] });
  const step =
    told === 'waiting'
      ? ({ kind: 'waiting', holder: { kind: 'supplier' } } as const)
      : ({ kind: 'assessing' } as const);
  const taken = advance(proposal, step, by);
  if (!taken.ok) return refused({ kind: 'handled' });
  if (!away) return taken;
  return ok({ ...taken.value, proposal: { ...taken.value.proposal, dueOn: by.dueOn } });
}

function isWithSupplier({ status, holder }: Proposal): boolean {
  return status === 'waiting' && holder.kind === 'supplier';
}
