// Tells whether two decisions say the same, whoever wrote them.
import type { DecisionGiven } from './typed-decision.ts';

/** True when nothing would be decided anew. */
export function isSameDecision(one: DecisionGiven, other: DecisionGiven): boolean {
  return JSON.stringify(told(one)) === JSON.stringify(told(other));
}

function told({ outcome, reason, parts, economy, ...more }: DecisionGiven): readonly unknown[] {
  const { challenge, initiative, improvement, horizon, now, first } = parts ?? {};
  const { caseNumber, caseworker, closed, partOf } = more;
  const said = [challenge, initiative, improvement, horizon?.text, now, first];
  const costs = [economy?.amount, economy?.unit, economy?.every];
  return [outcome, reason, said, costs, caseNumber, caseworker, closed, partOf];
}
