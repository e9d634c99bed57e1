// Sees to it that what a decision promises is there as an initiative, before anybody is told.
import { areaOf, leadOf } from '../../domain/decision/told-answer.ts';
import { answersTo, isOpenOutcome, promisedBy } from '../../domain/initiative/from-decision.ts';
import { INITIATIVE_STATES, type Initiative } from '../../domain/initiative/initiative.ts';
import { setLinks } from '../../domain/initiative/links.ts';
import type { Decision } from '../../domain/proposal/decision.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { InitiativeId } from '../../domain/shared/ids.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { tryAgain } from '../try-again.ts';

export type PromiseProblem =
  /** The initiative it was to be a part of is over, full or not there. */
  { readonly kind: 'not-running' };

/**
 * Chosen among those under way, the proposal is tied to it. One that answers the proposal already is left as it is. The id follows from the proposal, so two
 * who publish at once, and a repetition after a crash, end with the same one.
 */
export async function promiseInitiative(
  { initiatives }: Pick<ChannelDeps, 'initiatives'>,
  proposal: Proposal,
  from: { readonly decision: Decision; readonly register: Register; readonly now: string },
): Promise<Result<'promised', PromiseProblem>> {
  const { outcome, parts, partOf } = from.decision;
  if (!isOpenOutcome(outcome) || parts === undefined) return ok('promised');
  const { tenant, no } = proposal;
  if (partOf !== undefined) return tie(initiatives, proposal, { id: partOf, now: from.now });
  const lead = leadOf(proposal, from.register);
  const area = areaOf(proposal);
  const promised = promisedBy(proposal, {
    outcome,
    parts,
    now: from.now,
    ...(lead !== undefined && { lead }),
    ...(area !== undefined && { area }),
  });
  await tryAgain(async () => {
    const there = await initiatives.initiative(tenant, promised.id);
    if (there !== undefined) {
      // Left behind by somebody who published and was cut off: the words may be others by now.
      if (there.value.version > 1 || saysSame(there.value, promised)) return there;
      const { createdAt } = there.value;
      return initiatives.save({ ...promised, createdAt }, there.tag, []);
    }
    const known = await initiatives.all(tenant);
    return known.find((one) => answersTo(one, no)) ?? initiatives.save(promised, undefined, []);
  });
  return ok('promised');
}

/** Tied before, nothing is written. */
function tie(
  initiatives: ChannelDeps['initiatives'],
  { tenant, no }: Proposal,
  { id, now }: { readonly id: InitiativeId; readonly now: string },
): Promise<Result<'promised', PromiseProblem>> {
  return tryAgain(async () => {
    const there = await initiatives.initiative(tenant, id);
    if (there === undefined || INITIATIVE_STATES[there.value.state].over) {
      return refused({ kind: 'not-running' });
    }
    const wanted = { add: [no], remove: [], seen: there.value.version };
    const tied = setLinks(there.value, wanted, now);
    if (!tied.ok) return refused({ kind: 'not-running' });
    if (tied.value === there.value) return ok('promised');
    const saved = await initiatives.save(tied.value, there.tag, []);
    return saved === 'changed' ? saved : ok('promised');
  });
}

function saysSame(one: Initiative, other: Initiative): boolean {
  return (
    one.what === other.what &&
    one.improvement === other.improvement &&
    one.state === other.state &&
    one.horizon?.text === other.horizon?.text
  );
}
