// Answers that are ready to be published, with what each still lacks and how hard it is to read.
import { lacksToSend, type SendLack } from '../../domain/decision/lacks.ts';
import type { Decision } from '../../domain/proposal/decision.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { HARD_LIX, lixOf } from '../../domain/shared/lix.ts';

export interface ReadyAnswer {
  readonly proposal: Proposal;
  readonly decision: Decision;
  /** What must be done before it can be sent. */
  readonly lacks: readonly SendLack[];
  /** How hard its reason is to read, when that is hard. */
  readonly hard?: number;
}

/** Those that cannot be sent first, then those that are hard to read; by number. */
export function readyAnswers(proposals: readonly Proposal[]): readonly ReadyAnswer[] {
  const found = proposals.flatMap((proposal) => readyAnswer(proposal) ?? []);
  const rank = ({ lacks, hard }: ReadyAnswer) =>
    lacks.length > 0 ? 0 : hard !== undefined ? 1 : 2;
  return found.toSorted(
    (one, other) => rank(one) - rank(other) || (one.proposal.no < other.proposal.no ? -1 : 1),
  );
}

/** Undefined for a proposal without a decision that is ready. */
export function readyAnswer(proposal: Proposal): ReadyAnswer | undefined {
  const { decision, status } = proposal;
  if (decision?.state !== 'ready' || status !== 'forwarded') return undefined;
  const lix = lixOf(decision.reason) ?? 0;
  return {
    proposal,
    decision,
    lacks: lacksToSend(proposal, decision),
    ...(lix > HARD_LIX && { hard: lix }),
  };
}
