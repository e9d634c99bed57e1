// Whether other leaders may read a proposal's text, by what its proposer chose.
import type { Visibility } from './proposal.ts';

const READ_BY_OTHERS: Readonly<Record<Visibility, boolean>> = {
  team: false,
  handlers: true,
  all: true,
};

/**
 * True when an excerpt may be shown, without name and workplace, to those who write about the same
 * or look for it.
 * Whoever shows the name to the team alone may be known by the words.
 */
export function othersSeeText(visibility: Visibility): boolean {
  return READ_BY_OTHERS[visibility];
}
