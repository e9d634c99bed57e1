// Whoever leads a workshop sees how it stands, takes the next step, and puts notes together.
import {
  MOVE_INPUTS,
  type WorkshopGroupsView,
  workshopControlCard,
  workshopFinishCard,
  workshopGroupsCard,
} from '../../../cards/index.ts';
import { stationOf } from '../../../domain/round/workshop.ts';
import { stepsOf } from '../../../domain/round/workshop-steps.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { ledBy } from '../../../usecases/rounds/workshop/find-workshop.ts';
import { moveNote } from '../../../usecases/rounds/workshop/move-note.ts';
import { type StepPress, stepWorkshop } from '../../../usecases/rounds/workshop/step-workshop.ts';
import {
  type WorkshopStanding,
  workshopStanding,
} from '../../../usecases/rounds/workshop/workshop-standing.ts';
import type { Reply } from '../../turn.ts';
import { callerOf, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { leadReply } from '../rounds/own-chat-replies.ts';
import { roundRefusal } from '../rounds/round-kit.ts';
import { textIn, type WorkshopKit } from './workshop-kit.ts';

type LeadVerbs = 'workshop.control' | 'workshop.step' | 'workshop.notes' | 'workshop.move';

/** Handlers of the buttons of those who lead. */
export function makeLeadingHandlers(kit: WorkshopKit): Pick<Handlers, LeadVerbs> {
  return {
    'workshop.control': (context, { round }) => controlApart(kit, context, asId<RoundId>(round)),
    'workshop.step': (context, { round, step, phase, slot, sure }) =>
      takeStep(kit, context, { round: asId<RoundId>(round), step, seen: { phase, slot }, sure }),
    'workshop.notes': (context, { round, station }) =>
      showGroups(kit, context, { round: asId<RoundId>(round), station }),
    'workshop.move': (context, { round, station }) =>
      move(kit, context, { round: asId<RoundId>(round), station }),
  };
}

async function move(
  kit: WorkshopKit,
  context: Context,
  at: { readonly round: RoundId; readonly station: string },
): Promise<readonly Reply[]> {
  const chosen = {
    note: textIn(context.inputs, MOVE_INPUTS.note),
    to: textIn(context.inputs, MOVE_INPUTS.to),
  };
  if (chosen.note === '' || chosen.to === '') return showGroups(kit, context, { ...at, chosen });
  const moved = await moveNote(kit, callerOf(context), { round: at.round, ...chosen });
  if (moved.ok) return groupsOfStation(moved.value, context, at);
  return moved.problem.kind === 'too-late'
    ? showGroups(kit, context, { ...at, note: 'too-late' })
    : roundRefusal(moved.problem.kind, context);
}

/** The same where whoever pressed can work on it in peace: in a room, a line that says where. */
async function controlApart(
  kit: WorkshopKit,
  context: Context,
  round: RoundId,
): Promise<readonly Reply[]> {
  const led = await ledBy(kit, callerOf(context), round);
  if (!led.ok) return roundRefusal(led.problem.kind, context);
  return (
    (await leadReply(kit, context, led.value.value)) ?? workshopControl(kit, context, { round })
  );
}

/** How it stands now, for those who lead it. */
export async function workshopControl(
  kit: WorkshopKit,
  context: Context,
  { round: id, way = 'forMe' }: { readonly round: RoundId; readonly way?: Way },
): Promise<readonly Reply[]> {
  const seen = await workshopStanding(kit, callerOf(context), id);
  if (!seen.ok) return roundRefusal(seen.problem.kind, context, way);
  return [{ kind: way, card: workshopControlCard(controlOf(seen.value), context.language) }];
}

async function takeStep(
  kit: WorkshopKit,
  context: Context,
  press: StepPress & { readonly sure: true | undefined },
): Promise<readonly Reply[]> {
  if (press.step === 'finish' && !press.sure) {
    const seen = await workshopStanding(kit, callerOf(context), press.round);
    if (!seen.ok) return roundRefusal(seen.problem.kind, context);
    const view = controlOf(seen.value);
    if (!view.steps.includes('finish'))
      return workshopControl(kit, context, { round: press.round });
    return [{ kind: 'forMe', card: workshopFinishCard(view, context.language) }];
  }
  const stepped = await stepWorkshop(kit, callerOf(context), press);
  // What cannot be done just now is seen on the card as it stands now.
  if (stepped.ok || stepped.problem.kind === 'not-now') {
    return workshopControl(kit, context, { round: press.round });
  }
  return roundRefusal(stepped.problem.kind, context);
}

interface AtStation extends Pick<WorkshopGroupsView, 'note' | 'chosen'> {
  readonly station: string | undefined;
}

async function showGroups(
  kit: WorkshopKit,
  context: Context,
  at: AtStation & { readonly round: RoundId },
): Promise<readonly Reply[]> {
  const seen = await workshopStanding(kit, callerOf(context), at.round);
  if (!seen.ok) return roundRefusal(seen.problem.kind, context);
  return groupsOfStation(seen.value, context, at);
}

function groupsOfStation(
  { round, groups }: WorkshopStanding,
  context: Context,
  { station: id, note, chosen }: AtStation,
): readonly Reply[] {
  const [first] = round.workshop.stations;
  const station = (id && stationOf(round.workshop, id)) || first;
  if (station === undefined) return roundRefusal('not-found', context);
  const view = {
    round,
    station,
    groups: groups.filter((group) => group.station === station.id),
    ...(note && { note }),
    ...(chosen && { chosen }),
  };
  return [{ kind: 'forMe', card: workshopGroupsCard(view, context.language) }];
}

function controlOf({ round, notes, participants, voters, shortlists }: WorkshopStanding) {
  const { workshop } = round;
  const listed = shortlists.flatMap(({ list }) => list);
  return {
    round,
    steps: stepsOf(workshop),
    people: participants.length,
    notes: notes.length,
    voters,
    unanswered: listed.filter(({ answer }) => answer === undefined).length,
    stations: workshop.stations.map(({ id, title }) => ({
      title,
      notes: notes.filter(({ station }) => station === id).length,
      here: participants.filter((one) => one.station === id && one.slot === workshop.slot).length,
    })),
  };
}
