// Tells everybody behind an initiative's proposals of its last change, and closes what is over.
import { told } from '../../domain/delivery/told.ts';
import { followUp, type Owing } from '../../domain/initiative/completed.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { InitiativeId, TenantId } from '../../domain/shared/ids.ts';
import type { InitiativeStore } from '../../ports/initiative-store.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import { tryAgain } from '../try-again.ts';

export interface FinishDeps {
  readonly initiatives: InitiativeStore;
  readonly proposals: Pick<ProposalStore, 'proposal' | 'change'>;
}

/**
 * Does what is missing of what a change owes, each proposal in a transaction of its own; then notes
 * that nothing is owed. Cut off anywhere and called again, nobody hears it twice: the calendar does so.
 */
export async function finishInitiative(
  deps: FinishDeps,
  tenant: TenantId,
  initiative: Initiative,
): Promise<void> {
  if (!isOwing(initiative)) return;
  for (const no of initiative.proposals) await tellOne(deps, tenant, { initiative, no });
  await settle(deps, tenant, initiative);
}

async function tellOne(
  deps: FinishDeps,
  tenant: TenantId,
  { initiative, no }: { readonly initiative: Owing; readonly no: ProposalNo },
): Promise<void> {
  const { id, owed } = initiative;
  const others = await othersOf(deps, tenant, { id, no });
  await tryAgain(async () => {
    const before = await deps.proposals.proposal(tenant, no);
    const followed = before && followUp(before.value, initiative, others);
    if (before === undefined || followed === undefined) return 'nothing';
    const { proposal, events, news } = followed;
    return deps.proposals.change(`initiative-${id}-${owed.version}-${no}`, {
      proposal,
      events,
      before,
      says: told(proposal, news),
    });
  });
}

/** As they are now: of two that end at the same moment, the later one sees both as over. */
async function othersOf(
  { initiatives }: FinishDeps,
  tenant: TenantId,
  { id, no }: { readonly id: InitiativeId; readonly no: ProposalNo },
): Promise<readonly Initiative[]> {
  const all = await initiatives.all(tenant);
  const linked = all.filter((one) => one.id !== id && one.proposals.includes(no));
  const now = await Promise.all(linked.map((one) => initiatives.initiative(tenant, one.id)));
  return now.flatMap((one) => (one === undefined ? [] : [one.value]));
}

async function settle(deps: FinishDeps, tenant: TenantId, { id, owed }: Owing): Promise<void> {
  await tryAgain(async () => {
    const now = await deps.initiatives.initiative(tenant, id);
    if (now?.value.owed?.version !== owed.version) return 'settled';
    const { owed: _, ...settled } = now.value;
    return deps.initiatives.save(settled, now.tag, []);
  });
}

function isOwing(initiative: Initiative): initiative is Owing {
  return initiative.owed !== undefined;
}
