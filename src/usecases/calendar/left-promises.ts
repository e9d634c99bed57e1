// Initiatives of answers that were never published: their proposal was withdrawn just before.
import { fromDecision } from '../../domain/initiative/from-decision.ts';
import { INITIATIVE_STATES, type Initiative } from '../../domain/initiative/initiative.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { addMinutes } from '../../domain/shared/time.ts';
import type { InitiativeStore } from '../../ports/initiative-store.ts';

/** Minutes in which whoever publishes may still be at it. */
const LEFT_ALONE = 60;

/** Each as a deed that drops it without a word, as nobody was told of it; done once, it is gone. */
export function leftPromises(
  initiatives: Pick<InitiativeStore, 'initiative' | 'save'>,
  {
    all,
    proposals,
    now,
  }: {
    readonly all: readonly Initiative[];
    readonly proposals: readonly Proposal[];
    readonly now: string;
  },
): readonly (() => Promise<unknown>)[] {
  const withdrawn = new Map(
    proposals
      .filter(({ status }) => status === 'withdrawn')
      .map(({ no, formerDecisions = [] }) => [fromDecision(no, formerDecisions.length), no]),
  );
  const before = addMinutes(now, -LEFT_ALONE);
  return all
    .filter((one) => withdrawn.has(one.id) && one.changedAt < before && isUntouched(one))
    .map(({ tenant, id }) => async () => {
      const stored = await initiatives.initiative(tenant, id);
      if (stored === undefined || !isUntouched(stored.value)) return;
      const { value } = stored;
      const dropped = {
        ...value,
        version: value.version + 1,
        state: 'dropped',
        proposals: [],
      } as const;
      await initiatives.save({ ...dropped, changedAt: now }, stored.tag, []);
    });
}

/** As the decision made it: nobody has taken it further, and nobody else's proposal hangs on it. */
function isUntouched({ version, state, proposals, followers }: Initiative): boolean {
  return (
    version === 1 &&
    !INITIATIVE_STATES[state].over &&
    proposals.length === 1 &&
    followers.length === 0
  );
}
