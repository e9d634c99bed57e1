// The host moves a note to another group of its station, or lets it stand alone.
import { groupOf, ownGroup } from '../../../domain/round/note-groups.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { tryAgain } from '../../try-again.ts';
import { type LeadProblem, ledBy } from './find-workshop.ts';
import type { WorkshopDeps, WorkshopRound } from './workshop-deps.ts';
import { standingOf, type WorkshopStanding } from './workshop-standing.ts';

export type MoveProblem =
  | LeadProblem
  /** Votes are being cast on the groups as they are. */
  | { readonly kind: 'too-late' };

/** `to` is a group, or `alone`. A note or a group that is not there changes nothing. */
export async function moveNote(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  wanted: { readonly round: RoundId; readonly note: string; readonly to: string },
): Promise<Result<WorkshopStanding, MoveProblem>> {
  return tryAgain(async () => {
    const led = await ledBy(deps, caller, wanted.round);
    if (!led.ok) return led;
    const round = led.value.value;
    const { phase } = round.workshop;
    if (phase !== 'notes' && phase !== 'between') return refused({ kind: 'too-late' });
    const moved = await place(deps, round, wanted);
    return moved === 'changed' ? moved : ok(await standingOf(deps, round));
  });
}

async function place(
  { workshops }: WorkshopDeps,
  { tenant, id: round }: WorkshopRound,
  wanted: { readonly note: string; readonly to: string },
): Promise<'changed' | undefined> {
  const stored = await workshops.notes({ tenant, round });
  const found = stored.find(({ value }) => value.id === wanted.note);
  if (found === undefined) return undefined;
  const { value: note, tag } = found;
  const mates = stored.map(({ value }) => value).filter(({ station }) => station === note.station);
  const group = wanted.to === 'alone' ? ownGroup(note, mates) : wanted.to;
  const isThere = wanted.to === 'alone' || mates.some((one) => groupOf(one) === group);
  if (!isThere || (groupOf(note) === group && note.placed)) return undefined;
  const saved = await workshops.saveNote({ ...note, group, placed: true }, tag);
  return saved === 'changed' ? saved : undefined;
}
