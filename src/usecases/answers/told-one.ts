// Finds a proposal for whoever is told what comes of it, and as what they are told.
import type { Sayer } from '../../domain/delivery/channel-news.ts';
import type { Person } from '../../domain/people/person.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { may, type Right } from '../../domain/shared/permissions.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { isSuccessor, type ReplyDeps } from '../may-reply.ts';

export interface ToldDeps extends ReplyDeps {
  readonly proposals: Pick<
    ProposalStore,
    'proposal' | 'endorsements' | 'history' | 'endorsement' | 'change'
  >;
}

export interface ToldOne {
  readonly before: Tagged<Proposal>;
  readonly as: Sayer;
}

/** Undefined for whoever has no such right to the proposal: it does not exist for them. */
export async function toldOne(
  deps: ToldDeps,
  person: Person,
  { no, right }: { readonly no: ProposalNo; readonly right: Right },
): Promise<ToldOne | undefined> {
  const before = await deps.proposals.proposal(person.tenant, no);
  if (before === undefined) return undefined;
  const as = await sayerOf(deps, person, before.value);
  return as !== undefined && may([as], right) ? { before, as } : undefined;
}

/**
 * The proposer; one who experiences it too, or whose own was merged into it, whether they follow it
 * or not; or whoever leads the unit, where the proposer has left.
 */
async function sayerOf(
  deps: ToldDeps,
  person: Person,
  proposal: Proposal,
): Promise<Sayer | undefined> {
  if (proposal.proposer === person.id) return 'proposer';
  const owner = { tenant: person.tenant, person: person.id };
  for (const no of [proposal.no, ...(proposal.merged ?? [])]) {
    const [endorsed, merged] = await Promise.all([
      deps.proposals.endorsement(owner, no),
      no === proposal.no ? undefined : deps.proposals.proposal(person.tenant, no),
    ]);
    if (endorsed !== undefined || merged?.value.proposer === person.id) return 'endorser';
  }
  return (await isSuccessor(deps, person, proposal)) ? 'successor' : undefined;
}
