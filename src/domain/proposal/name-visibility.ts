// Who gets to see a proposer's name, by what the proposer chose.
import type { Visibility } from './proposal.ts';

/** `administrator` is the simplification team; `responsible` answers for the area; `other` may only see the proposal. */
export const NAME_READERS = ['proposer', 'administrator', 'responsible', 'other'] as const;
export type NameReader = (typeof NAME_READERS)[number];

const SEEN_BY: Readonly<Record<Visibility, readonly NameReader[]>> = {
  team: ['proposer', 'administrator'],
  handlers: ['proposer', 'administrator', 'responsible'],
  all: NAME_READERS,
};

/** True when this reader may be shown the name. */
export function seesName(reader: NameReader, visibility: Visibility): boolean {
  return SEEN_BY[visibility].includes(reader);
}
