// Tells of each change to a year, so that whoever remembers it knows that it is no longer the latest.
import { partsOf } from '../domain/proposal/number.ts';
import type { ProposalStore, YearOf } from '../ports/proposal-store.ts';

/** The same store, calling `changed` after each write, also one that did not go well. */
export function notedChanges(
  proposals: ProposalStore,
  changed: (at: YearOf) => void,
): ProposalStore {
  return {
    ...proposals,
    add: (at, operation, build) => proposals.add(at, operation, build).finally(() => changed(at)),
    change(operation, change) {
      const { tenant, no } = change.proposal;
      const at = { tenant, year: partsOf(no).year };
      return proposals.change(operation, change).finally(() => changed(at));
    },
    redact(operation, change, rewrite) {
      const { tenant, no } = change.proposal;
      const at = { tenant, year: partsOf(no).year };
      return proposals.redact(operation, change, rewrite).finally(() => changed(at));
    },
  };
}
