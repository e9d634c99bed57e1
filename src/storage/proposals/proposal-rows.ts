// The rows of a year of proposals: `tenant~year` in the table `proposals`.
import { type ProposalNo, partsOf } from '../../domain/proposal/number.ts';
import type { DraftId, PersonId } from '../../domain/shared/ids.ts';
import type { YearOf } from '../../ports/proposal-store.ts';
import { key, rowsUnder } from '../keys.ts';
import type { Range } from '../table.ts';

/** Key of a year's partition. */
export function partitionOf({ tenant, year }: YearOf): string {
  return key(tenant, String(year));
}

/** The year whose partition holds a draft: the first four characters of its id. */
export function yearOfDraft(id: DraftId): number {
  const year = Number(id.slice(0, 4));
  if (!Number.isInteger(year)) throw new Error(`draft id ${id} does not open with a year`);
  return year;
}

export const ROWS = {
  counter: key('n', 'counter'),
  snapshot: (no: ProposalNo) => key('p', partsOf(no).running),
  /** Apart from the snapshots, so that a list of those reads nothing else. */
  version: (no: ProposalNo, version: number) => key('v', partsOf(no).running, version),
  event: (no: ProposalNo, seq: number) => key('e', partsOf(no).running, seq),
  feed: (no: ProposalNo, seq: number) => key('f', seq, partsOf(no).running),
  guard: (operation: string) => key('g', operation),
  endorsement: (no: ProposalNo, person: PersonId) => key('k', partsOf(no).running, person),
  draft: (person: PersonId, id: DraftId) => key('d', person, id),
} as const;

export const RANGES = {
  snapshots: rowsUnder('p'),
  versions: (no: ProposalNo): Range => rowsUnder('v', partsOf(no).running),
  events: (no: ProposalNo): Range => rowsUnder('e', partsOf(no).running),
  /** The feed from a place on, that place included. */
  feed: (first: number): Range => ({ ...rowsUnder('f'), from: key('f', first) }),
  endorsements: (no: ProposalNo): Range => rowsUnder('k', partsOf(no).running),
  allEndorsements: rowsUnder('k'),
  drafts: (person: PersonId): Range => rowsUnder('d', person),
} as const;
