// A proposal that was merged into another, as whoever raised it sees it: it goes as the other goes.
import { publishedOf } from './decision.ts';
import type { Proposal } from './proposal.ts';

/**
 * Its own number and words, with where the one that stayed is and what was answered; none of the
 * other's words. One that is not part of it stays as it is.
 */
export function followingMain(child: Proposal, main: Proposal | undefined): Proposal {
  if (main === undefined || child.mergedInto?.no !== main.no) return child;
  const { outcome, dueOn, answer, answeredAt, explanation } = main;
  const decision = publishedOf(main);
  return {
    ...child,
    status: main.status,
    holder: main.holder,
    ...(outcome !== undefined && { outcome }),
    ...(dueOn !== undefined && { dueOn }),
    ...(answer !== undefined && { answer }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(explanation !== undefined && { explanation }),
    ...(decision !== undefined && { decision }),
  };
}
