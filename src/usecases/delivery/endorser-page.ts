// Those who endorsed a proposal and follow it, and those whose own was merged into it.
import type { Audience } from '../../domain/delivery/message.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import { personalRecipient } from './personal-recipient.ts';
import type { RecipientPage } from './recipient-page.ts';

export interface EndorserDeps {
  readonly people: Pick<PeopleStore, 'byId'>;
  readonly proposals: Pick<ProposalStore, 'proposal' | 'endorsements'>;
}

/** Those of one proposal at a time; whoever is met on an earlier page gets no second entry. */
export async function endorserPage(
  deps: EndorserDeps,
  tenant: TenantId,
  {
    audience: { of, but },
    after,
  }: {
    readonly audience: Extract<Audience, { kind: 'endorsers' }>;
    readonly after: string | undefined;
  },
): Promise<RecipientPage> {
  const numbers: readonly string[] = of;
  const at = after === undefined ? 0 : numbers.indexOf(after) + 1;
  const no = of[at];
  if (no === undefined) return { recipients: [] };
  const endorsements = await deps.proposals.endorsements(tenant, no);
  const raised = at === 0 ? undefined : await deps.proposals.proposal(tenant, no);
  const told = new Set([
    ...(raised === undefined || raised.value.mergedInto?.quiet ? [] : [raised.value.proposer]),
    ...endorsements.filter(({ following }) => following).map(({ person }) => person),
  ]);
  told.delete(but);
  const recipients = await Promise.all([...told].map((id) => personalRecipient(deps, tenant, id)));
  return { recipients, ...(at + 1 < of.length && { next: no }) };
}
