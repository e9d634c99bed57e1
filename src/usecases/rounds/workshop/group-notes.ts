// Puts alike notes of a station together, the oldest first, and finds the open proposals they are like.

import type { ProposalNo } from '../../../domain/proposal/number.ts';
import { STATUSES } from '../../../domain/proposal/status.ts';
import { byAge, type Note } from '../../../domain/round/note.ts';
import { groupOf } from '../../../domain/round/note-groups.ts';
import type { Tagged } from '../../../ports/tagged.ts';
import { mainAmong, mainsOf } from '../../drafts/main-of.ts';
import type { WorkshopDeps, WorkshopRound } from './workshop-deps.ts';

export type GroupDeps = Pick<WorkshopDeps, 'workshops' | 'projection' | 'likeness'>;

/**
 * Compares each note that was not compared yet with those before it. What another process or the
 * host has placed meanwhile stays there. True when something was written.
 */
export async function groupNotes(deps: GroupDeps, round: WorkshopRound): Promise<boolean> {
  const stored = await deps.workshops.notes({ tenant: round.tenant, round: round.id });
  const tags = new Map(stored.map((one) => [one.value.id, one]));
  const before: Note[] = [];
  let wrote = false;
  for (const note of byAge(stored.map(({ value }) => value))) {
    const tagged = tags.get(note.id);
    const placed = note.group === undefined && tagged !== undefined;
    const next = placed ? await compared(deps, round, { tagged, before }) : note;
    wrote ||= next !== note;
    before.push(next);
  }
  return wrote;
}

async function compared(
  deps: GroupDeps,
  { tenant }: WorkshopRound,
  { tagged, before }: { readonly tagged: Tagged<Note>; readonly before: readonly Note[] },
): Promise<Note> {
  const { value: note, tag } = tagged;
  const known = await deps.projection.lately(tenant);
  const main = mainAmong(known);
  const found = await deps.likeness.find(tenant, known, {
    text: note.text,
    may: (one) => {
      const counted = main(one);
      return counted !== undefined && !STATUSES[counted.status].final;
    },
    most: 1,
  });
  const like: ProposalNo | undefined = mainsOf(found, known)[0]?.no;
  const others = before.filter(({ station }) => station === note.station);
  const [alike] = await deps.likeness.among(
    tenant,
    others.map(({ id, text }) => ({ id, text })),
    { text: note.text },
  );
  const group = others.find(({ id }) => id === alike?.id);
  const next = {
    ...note,
    group: group === undefined ? note.id : groupOf(group),
    ...(like !== undefined && { like }),
  };
  const saved = await deps.workshops.saveNote(next, tag);
  return saved === 'changed' ? note : next;
}
