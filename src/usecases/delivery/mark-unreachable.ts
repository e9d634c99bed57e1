// Marks a person to whom Teams delivers nothing, so that they are seen and not written to.
import { insteadOf } from '../../domain/delivery/instead-of.ts';
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { UnreachableReason } from '../../domain/people/person.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import { tryAgain } from '../try-again.ts';

export interface MarkDeps {
  readonly people: Pick<PeopleStore, 'byId' | 'save'>;
  readonly clock: Clock;
}

/**
 * Sets the mark unless it is set; somebody we do not know has none. To be called before an entry is
 * written down as blocked, and again when it is not known to have been done: it changes nothing more.
 * When the person was heard from after the send began, the mark set here is cleared by their next
 * turn. A message whose proposer may have left is said again with the mark: relayed anew it finds
 * whoever leads the unit now.
 */
export async function markUnreachable(
  { people, clock }: MarkDeps,
  tenant: TenantId,
  who: { readonly person: PersonId; readonly why: UnreachableReason; readonly entry?: LedgerEntry },
): Promise<void> {
  await tryAgain(async () => {
    const known = await people.byId(tenant, who.person);
    if (known === undefined) return;
    const mark = { why: who.why, since: clock.now().toISOString() };
    const says = who.entry === undefined ? [] : insteadOf(who.entry);
    const { unreachable = mark } = known.value;
    if (unreachable !== mark && says.length === 0) return;
    return people.save({ ...known.value, unreachable }, known.tag, says);
  });
}
