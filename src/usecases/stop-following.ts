// "Følg ikke længere": a person hears no more of a challenge, however they came to be told of it.
import type { LedgerEntry } from '../domain/delivery/ledger.ts';
import type { Person } from '../domain/people/person.ts';
import { leaveMain } from '../domain/proposal/leave-main.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import { type WithholdDeps, withhold } from './delivery/withhold.ts';
import {
  type EndorsedByPerson,
  type NotEndorsed,
  type UnfollowDeps,
  unfollowEndorsed,
} from './endorsed-proposals.ts';
import { tryAgain } from './try-again.ts';

/** One they experience too, or a number of which they now hear nothing. */
export type StoppedFollowing =
  | ({ readonly kind: 'endorsed' } & EndorsedByPerson)
  | { readonly kind: 'nothing'; readonly no: ProposalNo };

interface Stopping {
  readonly no: ProposalNo;
  readonly press: string;
}

/**
 * Of the proposal itself, of the one it was merged into and of all that were merged into that one,
 * each in a transaction of its own; the same press again finishes what was cut off. Whoever follows
 * none of them, as once they were taken apart, is as they wish. Whoever raised the challenge itself
 * is told of it for good.
 */
export async function stopFollowing(
  deps: UnfollowDeps & WithholdDeps,
  person: Person,
  { no, press }: Stopping,
): Promise<Result<StoppedFollowing, NotEndorsed>> {
  const { main, merged, own } = await challengeAround(deps, person, no);
  const all = [main, ...merged];
  const stopped: EndorsedByPerson[] = [];
  for (const one of all) {
    const left = await unfollowEndorsed(deps, person, { no: one, press });
    if (left.ok) stopped.push(left.value);
  }
  const raised: boolean[] = [];
  for (const one of merged) raised.push(await leave(deps, person, { no: one, press }));
  // The reply to what they asked themselves is no news that they follow.
  const isOfIt = ({ content }: LedgerEntry) =>
    'endorser' in content &&
    content.endorser === true &&
    content.kind !== 'answered-back' &&
    all.includes(content.no);
  await withhold(deps, person.tenant, { to: person.id, what: isOfIt });
  const shown = stopped.find(({ proposal }) => proposal.no === no) ?? stopped[0];
  if (shown !== undefined) return ok({ kind: 'endorsed', ...shown });
  if (own) return refused({ kind: 'not-found' });
  // A number somebody made up is not to tell them of another one.
  return ok({ kind: 'nothing', no: raised.includes(true) ? main : no });
}

/** The list of the one that stays is the truth, whatever the others say yet. */
async function challengeAround({ proposals }: UnfollowDeps, person: Person, no: ProposalNo) {
  const asked = (await proposals.proposal(person.tenant, no))?.value;
  const main = asked?.mergedInto?.no ?? no;
  const stays = main === no ? asked : (await proposals.proposal(person.tenant, main))?.value;
  return { main, merged: stays?.merged ?? [], own: stays?.proposer === person.id };
}

/** True when it is theirs and part of another. */
function leave({ proposals, clock }: UnfollowDeps, person: Person, { no, press }: Stopping) {
  return tryAgain(async () => {
    const before = await proposals.proposal(person.tenant, no);
    if (before?.value.proposer !== person.id || before.value.mergedInto === undefined) return false;
    const { proposal, events } = leaveMain(before.value, clock.now().toISOString());
    if (events.length === 0) return true;
    const change = { proposal, events, before, says: [] };
    const written = await proposals.change(`leave-${no}-${person.id}-${press}`, change);
    return written === 'changed' ? written : true;
  });
}
