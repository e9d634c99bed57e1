// Hides words of a proposal in the notes of a workshop it was made of, and in what was said of them.
import type { ProposalNo } from '../proposal/number.ts';
import type { Note } from '../round/note.ts';
import { groupOf } from '../round/note-groups.ts';
import type { Pick as Picked } from '../round/shortlist.ts';
import type { Hide } from './hidden-words.ts';
import { hideInNote, hideInPick } from './hide-in-round.ts';

/** How rows of the workshop are written anew, those of others as they are; undefined when all are. */
export function hideInLanded(
  notes: readonly Note[],
  { no, hide }: { readonly no: ProposalNo; readonly hide: Hide },
) {
  const landed = notes.filter((note) => note.landed?.no === no);
  if (landed.length === 0) return undefined;
  const groups = new Set(landed.map(groupOf));
  const same = <T>(one: T): T => one;
  return {
    note: (one: Note) => (one.landed?.no === no ? hideInNote(one, hide) : one),
    pick: (one: Picked) => (groups.has(one.group) ? hideInPick(one, hide) : one),
    response: same,
    unsigned: same,
    text: same,
    item: same,
    name: same,
  };
}
