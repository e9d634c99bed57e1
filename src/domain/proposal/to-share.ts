// Which proposals somebody may find, to show one of them to others.
import type { PersonId } from '../shared/ids.ts';
import { mayEndorse } from './endorse.ts';
import { fieldsOf } from './fields.ts';
import type { Proposal } from './proposal.ts';
import { othersSeeText } from './text-visibility.ts';

/** One's own, whatever became of it. */
export function isOwn({ proposer }: Pick<Proposal, 'proposer'>, person: PersonId): boolean {
  return proposer === person;
}

/**
 * Somebody else's that is open to all: those one could say the same of, and what is done and told.
 * Never one whose proposer keeps the words to the team.
 */
export function isOpenToOthers(proposal: Proposal, person: PersonId): boolean {
  const { status, outcome } = proposal;
  const isTold = status === 'closed' && outcome === 'done';
  const { visibility } = fieldsOf(proposal.answers);
  return othersSeeText(visibility) && (isTold || mayEndorse(proposal, person));
}
