// Puts the notes of a workshop on proposals: each becomes one, or an example of what it is like.
import { endorse } from '../../../domain/proposal/endorse.ts';
import { receive } from '../../../domain/proposal/hand-in.ts';
import type { ProposalNo } from '../../../domain/proposal/number.ts';
import type { Origin } from '../../../domain/proposal/origin.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { STATUSES } from '../../../domain/proposal/status.ts';
import type { Note } from '../../../domain/round/note.ts';
import { groupsOf, type NoteGroup } from '../../../domain/round/note-groups.ts';
import { stationOf } from '../../../domain/round/workshop.ts';
import { asId, type DraftId, type UnitId } from '../../../domain/shared/ids.ts';
import { unitsOf } from '../../../domain/shared/register-lookup.ts';
import { dayOf, yearOf } from '../../../domain/shared/time.ts';
import type { Tagged } from '../../../ports/tagged.ts';
import { answerDay } from '../../drafts/hand-in.ts';
import { storedMainOf } from '../../drafts/main-of.ts';
import { COLLECTION_SET } from '../../leader-deps.ts';
import { mergeOne } from '../../merging/merge-steps.ts';
import { tryAgain } from '../../try-again.ts';
import type { LandDeps, WorkshopRound } from './workshop-deps.ts';

type Landed = NonNullable<Note['landed']>;

/**
 * Lands what has not landed yet, one note at a time: each step has a name of its own, so that what a
 * crash left half done is done once. False when it was stopped before the end.
 */
export async function landNotes(
  deps: LandDeps,
  round: WorkshopRound,
  stopping?: { readonly aborted: boolean },
): Promise<boolean> {
  const stored = await deps.workshops.notes({ tenant: round.tenant, round: round.id });
  const tagged = new Map(stored.map((one) => [one.value.id, one]));
  for (const group of groupsOf(stored.map(({ value }) => value))) {
    let main = mainOf(group);
    for (const { id } of group.notes) {
      if (stopping?.aborted) return false;
      const one = tagged.get(id);
      if (one === undefined || one.value.landed !== undefined) continue;
      const landed = await land(deps, { round, main }, one.value);
      if (landed.as !== 'merged') main = landed.no;
      await keepLanded(deps, one, landed);
    }
  }
  return true;
}

/** The proposal a group is about: what its first notes became, or what it is like. */
export function mainOf({ notes, like }: NoteGroup): ProposalNo | undefined {
  const landed = notes.find((note) => note.landed !== undefined && note.landed.as !== 'merged');
  return landed?.landed?.no ?? like;
}

async function keepLanded(
  { workshops }: LandDeps,
  { value, tag }: Tagged<Note>,
  landed: Landed,
): Promise<void> {
  // Another process was faster, with the same: its steps have the same names.
  await workshops.saveNote({ ...value, landed }, tag);
}

interface Into {
  readonly round: WorkshopRound;
  readonly main: ProposalNo | undefined;
}

async function land(deps: LandDeps, { round, main }: Into, note: Note): Promise<Landed> {
  if (main === undefined) return { no: (await handedIn(deps, round, note)).no, as: 'proposal' };
  const example = await asExample(deps, { round, main }, note);
  if (example !== undefined) return { no: example, as: 'example' };
  // Their own already, or full: one of its own that becomes part of it, where that can be.
  const { no } = await handedIn(deps, round, note);
  const pair = { tenant: round.tenant, main, child: no };
  const merged = await mergeOne(deps, pair, { person: 'system' });
  return { no, as: merged.ok ? 'merged' : 'proposal' };
}

/** The ordinary handing in: a number, an answer day, a place in the feed. Repeated, the same proposal. */
async function handedIn(deps: LandDeps, round: WorkshopRound, note: Note): Promise<Proposal> {
  const { tenant, namesShown } = { ...round, ...round.workshop };
  const [{ id, version }, unit] = await Promise.all([
    deps.sets.latest(tenant, COLLECTION_SET),
    unitOf(deps, note),
  ]);
  const { text, idea, hassle, person } = note;
  const added = await deps.proposals.add(
    { tenant, year: yearOf(dayOf(note.at)) },
    operationOf(note),
    (no) => ({
      ...receive({
        draft: { tenant, person, set: { id, version } },
        no,
        answers: {
          challenge: text,
          ...(idea !== undefined && { wish: idea }),
          ...(hassle !== undefined && { hassle }),
          visibility: namesShown ? 'all' : 'handlers',
        },
        origin: originOf(round, note),
        ...(unit !== undefined && { unit }),
        now: deps.clock.now().toISOString(),
        dueOn: answerDay(deps),
        locally: false,
      }),
      says: [],
    }),
  );
  if (added === 'changed') throw new Error(`note ${note.id} could not be handed in`);
  return added;
}

/** Undefined when it cannot be one: their own, ended, or they have written too many. */
async function asExample(
  deps: LandDeps,
  { round, main: no }: { readonly round: WorkshopRound; readonly main: ProposalNo },
  note: Note,
): Promise<ProposalNo | undefined> {
  const { tenant } = round;
  const { person, hassle } = note;
  const unit = await unitOf(deps, note);
  return tryAgain(async () => {
    const before = await storedMainOf(deps, tenant, no);
    if (before === undefined || STATUSES[before.value.status].final) return undefined;
    const former = await deps.proposals.endorsement({ tenant, person }, before.value.no);
    const example = {
      draft: asId<DraftId>(note.id),
      at: note.at,
      text: note.text,
      origin: originOf(round, note),
    };
    const given = {
      person,
      ...(unit !== undefined && { unit }),
      ...(hassle !== undefined && { hassle }),
      example,
    };
    const endorsed = endorse(before.value, former?.value, given);
    if (!endorsed.ok) return undefined;
    const { proposal, endorsement: next, events } = endorsed.value;
    const written = await deps.proposals.change(operationOf(note), {
      proposal,
      before,
      events,
      endorsement: { next, ...(former !== undefined && { before: former }) },
      says: [],
    });
    return written === 'changed' ? written : written.no;
  });
}

function operationOf({ round, id }: Note): string {
  return `note-${round}-${id}`;
}

function originOf({ id, title, workshop }: WorkshopRound, { station, present }: Note): Origin {
  return {
    round: id,
    workshop: title,
    station: stationOf(workshop, station)?.title ?? '',
    ...(present !== undefined && { present }),
  };
}

async function unitOf(
  { people, registry }: LandDeps,
  { tenant, person, name }: Note,
): Promise<UnitId | undefined> {
  const [register, known] = await Promise.all([
    registry.register(tenant),
    people.byId(tenant, person),
  ]);
  return unitsOf(register, known?.value ?? { name })[0]?.id ?? known?.value.unit;
}
