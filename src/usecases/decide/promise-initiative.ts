// Sees to it that what a decision promises is there as an initiative, before anybody is told.
import { areaOf, leadOf } from '../../domain/decision/told-answer.ts';
import { answersTo, isOpenOutcome, promisedBy } from '../../domain/initiative/from-decision.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { Decision } from '../../domain/proposal/decision.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Register } from '../../domain/shared/register.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { tryAgain } from '../try-again.ts';

/**
 * One that answers the proposal already is left as it is. The id follows from the proposal, so two
 * who publish at once, and a repetition after a crash, end with the same one.
 */
export async function promiseInitiative(
  { initiatives }: Pick<ChannelDeps, 'initiatives'>,
  proposal: Proposal,
  from: { readonly decision: Decision; readonly register: Register; readonly now: string },
): Promise<void> {
  const { outcome, parts } = from.decision;
  if (!isOpenOutcome(outcome) || parts === undefined) return;
  const { tenant, no } = proposal;
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
}

function saysSame(one: Initiative, other: Initiative): boolean {
  return (
    one.what === other.what &&
    one.improvement === other.improvement &&
    one.state === other.state &&
    one.horizon?.text === other.horizon?.text
  );
}
