// Marks a person to whom Teams delivers nothing, so that they are seen and not written to.
import type { UnreachableReason } from '../../domain/people/person.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { PeopleStore } from '../../ports/people-store.ts';

export interface MarkDeps {
  readonly people: Pick<PeopleStore, 'byId' | 'save'>;
  readonly clock: Clock;
}

/**
 * Sets the mark unless it is set; somebody we do not know has none. When the person was heard from
 * after the send began, the mark set here is cleared by their next turn.
 */
export async function markUnreachable(
  { people, clock }: MarkDeps,
  tenant: TenantId,
  who: { readonly person: PersonId; readonly why: UnreachableReason },
): Promise<void> {
  for (;;) {
    const known = await people.byId(tenant, who.person);
    if (known === undefined || known.value.unreachable !== undefined) return;
    const unreachable = { why: who.why, since: clock.now().toISOString() };
    const marked = { ...known.value, unreachable };
    if ((await people.save(marked, known.tag, [])) !== 'changed') return;
  }
}
