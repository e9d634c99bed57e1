// What workplaces have under way, as their leader may see it.
import type { PersonId, UnitId } from '../shared/ids.ts';
import { byNumber } from './by-number.ts';
import { fieldsOf } from './fields.ts';
import { followingMain } from './following-main.ts';
import type { Proposal } from './proposal.ts';
import { STATUSES } from './status.ts';
import { othersSeeText } from './text-visibility.ts';

/**
 * Proposals of these units that are not over, newest first: by others, and only those whose text other
 * leaders may read. One that was merged stands where the other is.
 */
export function unitPipeline(
  proposals: readonly Proposal[],
  units: readonly UnitId[],
  reader: PersonId,
): readonly Proposal[] {
  const theirs = proposals.filter(({ unit, proposer, answers }) => {
    if (unit === undefined || !units.includes(unit) || proposer === reader) return false;
    return othersSeeText(fieldsOf(answers).visibility);
  });
  return theirs
    .map((one) => followingMain(one, one.mergedInto && byNumber(proposals).get(one.mergedInto.no)))
    .filter(({ status }) => !STATUSES[status].final)
    .toSorted((one, other) => (one.receivedAt < other.receivedAt ? 1 : -1));
}
