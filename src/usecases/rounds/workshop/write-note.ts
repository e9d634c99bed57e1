// Somebody sends a note: kept once, and whatever is wrong, what they typed comes back.
import { type Note, saysTheSame } from '../../../domain/round/note.ts';
import { type Taking, takesNotes } from '../../../domain/round/taking.ts';
import { readNote, type TypedNote } from '../../../domain/round/typed-note.ts';
import { type Station, stationOf } from '../../../domain/round/workshop.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import { isoOf } from '../../../domain/shared/time.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import type { AtNote, AtWorkshop } from './at-workshop.ts';
import { type TakePartProblem, takenPartIn } from './find-workshop.ts';
import { keepParticipant } from './keep-participant.ts';
import type { WorkshopDeps, WorkshopRound } from './workshop-deps.ts';

export interface NotePress {
  readonly round: RoundId;
  readonly station: string;
  readonly slot: number;
  /** Names the form. */
  readonly id: string;
  readonly typed: TypedNote;
  /** Fields whose number is said to be no CPR number. */
  readonly notCpr: readonly string[];
  /** Another is to be written at once. */
  readonly more: boolean;
}

/** It cannot be taken, and is handed back: the slot is over, or the round or the station is no more. */
export interface NoteBack {
  readonly kind: 'back';
  readonly why: Exclude<Taking, 'yes'> | 'no-station' | TakePartProblem['kind'];
  readonly typed: TypedNote;
}

/** Where the caller stands after it. */
export async function writeNote(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  press: NotePress,
): Promise<Result<AtWorkshop, NoteBack>> {
  const { typed } = press;
  const found = await takenPartIn(deps, caller, press.round);
  if (!found.ok) return refused({ kind: 'back', why: found.problem.kind, typed });
  const { round } = found.value;
  const station = stationOf(round.workshop, press.station);
  if (station === undefined) return refused({ kind: 'back', why: 'no-station', typed });
  const form = { kind: 'note', round, station, slot: press.slot, id: press.id, typed } as const;
  const taking = takesNotes(round, press.slot, deps.clock.now());
  if (taking !== 'yes') {
    // It was kept before its slot was over, and this is the same press once more.
    const kept = await keptAs(deps, round, press);
    if (kept !== undefined) return ok({ kind: 'waits', round, sent: true });
    return taking === 'late' && round.workshop.phase === 'notes'
      ? ok({ ...form, slot: round.workshop.slot, id: deps.ids.fresh(), note: 'late' })
      : refused({ kind: 'back', why: taking, typed });
  }
  const { tables } = round.workshop;
  const written = readNote(typed, { tables, notCpr: press.notCpr });
  if (!written.ok) return ok({ ...form, faults: written.problem });
  const kept = await keep(deps, caller, {
    ...written.value,
    tenant: round.tenant,
    round: round.id,
    id: press.id,
    station: station.id,
    slot: press.slot,
    person: caller.person,
    name: caller.name,
    at: isoOf(deps.clock.now()),
  });
  if (kept === 'other') return ok({ ...form, id: deps.ids.fresh(), note: 'again' });
  await keepParticipant(deps, { caller, round }, (before) => before);
  return ok(after(deps, { round, station }, press));
}

/** What comes next: another note, at once or when they like. */
function after(
  deps: WorkshopDeps,
  { round, station }: { readonly round: WorkshopRound; readonly station: Station },
  { slot, more }: NotePress,
): AtWorkshop {
  const runs = round.workshop.phase === 'notes' && round.workshop.slot === slot;
  if (!more || !runs) return { kind: 'waits', round, sent: true };
  const form: AtNote = { kind: 'note', round, station, slot, id: deps.ids.fresh(), note: 'sent' };
  return form;
}

/** One note a form; `other` when it was sent before with other words, which must not be lost. */
async function keep(
  { workshops }: WorkshopDeps,
  { person }: ChannelCaller,
  note: Note,
): Promise<'kept' | 'other'> {
  const saved = await workshops.saveNote(note);
  if (saved !== 'changed') return 'kept';
  const before = await workshops.note(note, note);
  const same = before?.value.person === person && saysTheSame(before.value, note);
  return same ? 'kept' : 'other';
}

async function keptAs(
  { workshops }: WorkshopDeps,
  { tenant, id: round }: WorkshopRound,
  { station, id, typed }: NotePress,
): Promise<Note | undefined> {
  const before = await workshops.note({ tenant, round }, { station, id });
  return before?.value.text === typed.text.trim() ? before.value : undefined;
}
