// Says one thing that is due, in one transaction with the note that it is said.
import type { DueBy, InitiativeDue, ProposalDue } from '../../domain/decision/due.ts';
import { dueOfInitiative } from '../../domain/decision/due-of-initiative.ts';
import { dueOfProposal } from '../../domain/decision/due-of-proposal.ts';
import { sayOfInitiative, sayOfProposal } from '../../domain/decision/say-due.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { InitiativeStore } from '../../ports/initiative-store.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import { tryAgain } from '../try-again.ts';

export interface SayDeps {
  readonly proposals: Pick<ProposalStore, 'proposal' | 'change'>;
  readonly initiatives: Pick<InitiativeStore, 'all' | 'initiative' | 'save'>;
}

/** A day by which it is judged, and the ISO instant it is said at. */
export type DayBy = DueBy & { readonly now: string };

/** One thing due of a proposal; with `others` the channel is told of it and how many more there are. */
export interface DueNow {
  readonly due: ProposalDue;
  readonly by: DayBy;
  readonly others?: number;
}

/**
 * Says it if it is still due of the proposal as it is now. The operation follows from what is said, so
 * that of two who say it only one is heard. True when this call said it.
 */
export async function sayOneOfProposal(
  deps: SayDeps,
  tenant: TenantId,
  { due, by, others }: DueNow,
): Promise<boolean> {
  const { no, key } = due;
  const done = await tryAgain(async () => {
    const before = await deps.proposals.proposal(tenant, no);
    if (before === undefined) return 'gone';
    const linked = due.kind === 'late' ? await linkedNow(deps, tenant, no) : [];
    const now = dueOfProposal(before.value, linked, by).find((one) => one.key === key);
    if (now === undefined) return 'said';
    const at = { ...by, ...(others !== undefined && { others }) };
    const change = { ...sayOfProposal(before.value, now, at), before };
    return deps.proposals.change(`calendar-${no}-${key}`, change);
  });
  return typeof done !== 'string';
}

/** As they are now: one that was reported done a moment ago is not late. */
async function linkedNow(
  { initiatives }: SayDeps,
  tenant: TenantId,
  no: ProposalNo,
): Promise<readonly Initiative[]> {
  const linked = (await initiatives.all(tenant)).filter((one) => one.proposals.includes(no));
  const now = await Promise.all(linked.map(({ id }) => initiatives.initiative(tenant, id)));
  return now.flatMap((one) => (one === undefined ? [] : [one.value]));
}

/** Says it if it is still due of the initiative as it is now; its tag lets one of two say it. */
export async function sayOneOfInitiative(
  deps: SayDeps,
  tenant: TenantId,
  { due, by }: { readonly due: InitiativeDue; readonly by: DayBy },
): Promise<void> {
  await tryAgain(async () => {
    const before = await deps.initiatives.initiative(tenant, due.initiative);
    if (before === undefined) return 'gone';
    const now = dueOfInitiative(before.value, by).find(({ key }) => key === due.key);
    if (now === undefined) return 'said';
    const { initiative, says } = sayOfInitiative(before.value, now, by);
    return deps.initiatives.save(initiative, before.tag, says);
  });
}
