// When whoever raised a merged proposal wants to hear no more of the challenge it became part of.
import type { Changed } from './change.ts';
import type { Proposal } from './proposal.ts';

/**
 * They hear no more of the other one; taken apart again, theirs is told of as before. It is not
 * merged, or they asked for it already: no events.
 */
export function leaveMain(child: Proposal, now: string): Changed {
  const { no, status, proposer: by, mergedInto } = child;
  if (mergedInto === undefined || mergedInto.quiet) return { proposal: child, events: [] };
  return {
    proposal: { ...child, mergedInto: { ...mergedInto, quiet: true } },
    events: [{ no, kind: 'unfollowed', at: now, by, from: status, to: status }],
  };
}
