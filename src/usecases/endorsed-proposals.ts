// What a person sees and does with somebody else's proposal that they experience too.
import type { Person } from '../domain/people/person.ts';
import { type Endorsement, unfollow } from '../domain/proposal/endorse.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { ProposalStore } from '../ports/proposal-store.ts';
import type { Tagged } from '../ports/tagged.ts';
import { asMergedOne } from './as-merged.ts';
import type { LeaderDeps } from './leader-deps.ts';
import { tryAgain } from './try-again.ts';

export interface EndorsedByPerson {
  readonly proposal: Proposal;
  readonly endorsement: Endorsement;
}
export interface UnfollowDeps {
  readonly proposals: Pick<ProposalStore, 'proposal' | 'endorsement' | 'change'>;
  readonly clock: Clock;
}
export type NotEndorsed = { readonly kind: 'not-found' };

/** A proposal the person experiences too; anybody else's does not exist for them. */
export async function showEndorsed(
  deps: Pick<LeaderDeps, 'proposals'>,
  person: Person,
  no: ProposalNo,
): Promise<Result<EndorsedByPerson, NotEndorsed>> {
  const found = await endorsedBy(deps, person, no);
  if (found === undefined) return refused({ kind: 'not-found' });
  const proposal = await asMergedOne(deps, found.before.value);
  return ok({ proposal, endorsement: found.former.value });
}

/** Hears no more of it, once a press; that they experience it still counts. */
export function unfollowEndorsed(
  deps: UnfollowDeps,
  person: Person,
  given: { readonly no: ProposalNo; readonly press: string },
): Promise<Result<EndorsedByPerson, NotEndorsed>> {
  return tryAgain(() => unfollowOnce(deps, person, given));
}

async function unfollowOnce(
  deps: UnfollowDeps,
  person: Person,
  { no, press }: Parameters<typeof unfollowEndorsed>[2],
): Promise<Result<EndorsedByPerson, NotEndorsed> | 'changed'> {
  const found = await endorsedBy(deps, person, no);
  if (found === undefined) return refused({ kind: 'not-found' });
  const { before, former } = found;
  if (!former.value.following) {
    return ok({ proposal: before.value, endorsement: former.value });
  }
  const now = deps.clock.now().toISOString();
  const { proposal, endorsement, events } = unfollow(before.value, former.value, now);
  const written = await deps.proposals.change(`unfollow-${no}-${person.id}-${press}`, {
    proposal,
    before,
    events,
    endorsement: { before: former, next: endorsement },
    says: [],
  });
  return written === 'changed' ? written : ok({ proposal: written, endorsement });
}

async function endorsedBy(
  { proposals }: Pick<UnfollowDeps, 'proposals'>,
  { tenant, id }: Person,
  no: ProposalNo,
): Promise<
  { readonly before: Tagged<Proposal>; readonly former: Tagged<Endorsement> } | undefined
> {
  const [before, former] = await Promise.all([
    proposals.proposal(tenant, no),
    proposals.endorsement({ tenant, person: id }, no),
  ]);
  return before && former && { before, former };
}
