// A decision as it is kept: one version more than before, with who wrote it, as what and when.
import { type Decision, nextVersion } from '../proposal/decision.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { TreatedBy } from './treat.ts';
import type { DecisionGiven } from './typed-decision.ts';

/** The next version of the decision of a proposal. */
export function written(
  proposal: Pick<Proposal, 'decision' | 'formerDecisions'>,
  given: DecisionGiven,
  by: TreatedBy & Pick<Decision, 'as' | 'state'>,
): Decision {
  return {
    ...given,
    version: nextVersion(proposal),
    state: by.state,
    by: by.person,
    as: by.as,
    at: by.now,
  };
}
