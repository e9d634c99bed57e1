// A host rehearses a workshop alone: every page as participants and owners meet it, with nothing kept.
import {
  NOTE_FIELDS,
  PICK_INPUTS,
  STATION_INPUT,
  VOTES_INPUT,
  workshopAnswerCard,
  workshopNoteCard,
  workshopStationsCard,
  workshopVotesCard,
} from '../../../cards/index.ts';
import type { Note } from '../../../domain/round/note.ts';
import { groupsOf, type NoteGroup } from '../../../domain/round/note-groups.ts';
import { readNote } from '../../../domain/round/typed-note.ts';
import { readPick } from '../../../domain/round/typed-pick.ts';
import { readVotes } from '../../../domain/round/votes.ts';
import { type Station, stationOf } from '../../../domain/round/workshop.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { ledBy } from '../../../usecases/rounds/workshop/find-workshop.ts';
import type { WorkshopRound } from '../../../usecases/rounds/workshop/workshop-deps.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { roundRefusal } from '../rounds/round-kit.ts';
import { workshopControl } from './leading-handlers.ts';
import { notCprIn, textIn, textsIn, type WorkshopKit } from './workshop-kit.ts';

/** A page that is gone through, at a station and with a group where it is about one. */
interface Step {
  readonly round: WorkshopRound;
  readonly station: Station;
  readonly group: string | undefined;
}

const NOTHING_KEPT = { rehearsal: true } as const;

/** Handlers of the rehearsal. A button names the page it leads to; what is wrong leads back. */
export function makeRehearsingHandlers(kit: WorkshopKit): Pick<Handlers, 'workshop.rehearse'> {
  return {
    'workshop.rehearse': async (context, { round: id, page, station: at, group }) => {
      const led = await ledBy(kit, callerOf(context), asId<RoundId>(id));
      if (!led.ok) return roundRefusal(led.problem.kind, context);
      const round = led.value.value;
      const { stations } = round.workshop;
      const chosen = stationOf(round.workshop, at ?? textIn(context.inputs, STATION_INPUT));
      const only = stations.length === 1 ? stations[0] : undefined;
      const station = chosen ?? only;
      if (station === undefined) return stationPage(context, round, page === 'note');
      const step = { round, station, group };
      switch (page) {
        case 'station':
          return only === undefined ? stationPage(context, round, false) : notePage(context, step);
        case 'note':
          return notePage(context, step);
        case 'vote':
          return afterNote(context, step);
        case 'answer':
          return afterVotes(context, step);
        case 'end':
          return afterAnswer(kit, context, step);
      }
    },
  };
}

function stationPage(context: Context, round: WorkshopRound, missed: boolean): readonly Reply[] {
  const view = { ...NOTHING_KEPT, round, ...(missed && { note: 'choose' as const }) };
  return answer(workshopStationsCard(view, context.language), 'forMe');
}

function notePage(context: Context, { round, station }: Step): readonly Reply[] {
  const view = { ...NOTHING_KEPT, round, station, slot: 1, id: 'rehearsal' };
  return answer(workshopNoteCard(view, context.language), 'forMe');
}

function afterNote(context: Context, step: Step): readonly Reply[] {
  const { inputs, language } = context;
  const { round, station } = step;
  const typed = textsIn(inputs, NOTE_FIELDS);
  const { tables } = round.workshop;
  const read = readNote(typed, { tables, notCpr: notCprIn(inputs, ['text', 'idea']) });
  if (read.ok) return votesPage(context, step, {});
  const view = {
    ...NOTHING_KEPT,
    round,
    station,
    slot: 1,
    id: 'rehearsal',
    typed,
    faults: read.problem,
  };
  return answer(workshopNoteCard(view, language), 'forMe');
}

function votesPage(
  context: Context,
  { round, station }: Step,
  differs: { readonly chosen?: readonly string[]; readonly note?: 'too-many' | 'gone' },
): readonly Reply[] {
  const groups = madeUp(round, station);
  const others = { before: false, after: false };
  const view = { ...NOTHING_KEPT, round, station, groups, others, chosen: [], ...differs };
  return answer(workshopVotesCard(view, context.language), 'forMe');
}

function afterVotes(context: Context, step: Step): readonly Reply[] {
  const { round, station } = step;
  const groups = madeUp(round, station);
  const votes = textIn(context.inputs, VOTES_INPUT);
  const most = round.workshop.votesEach;
  const read = readVotes(votes, { station: station.id, groups, most });
  if (!read.ok) {
    return votesPage(context, step, { chosen: votes.split(','), note: read.problem.kind });
  }
  return answerPage(context, { ...step, group: read.value[0] }, {});
}

function answerPage(
  context: Context,
  { round, station, group: id }: Step,
  differs: Partial<Pick<Parameters<typeof workshopAnswerCard>[0], 'typed' | 'faults'>>,
): readonly Reply[] {
  const groups = madeUp(round, station);
  const group = groups.find((one) => one.id === id) ?? groups[0];
  if (group === undefined) return roundRefusal('not-found', context);
  const item = { group, votes: 1, revision: 0 };
  const place = { at: 0, of: 1, leads: false, tied: [], faults: [] };
  const view = { ...NOTHING_KEPT, ...place, round, station, item, ...differs };
  return answer(workshopAnswerCard(view, context.language), 'forMe');
}

async function afterAnswer(
  kit: WorkshopKit,
  context: Context,
  step: Step,
): Promise<readonly Reply[]> {
  const typed = textsIn(context.inputs, PICK_INPUTS);
  const read = readPick(typed, notCprIn(context.inputs, ['said', 'who']));
  if (!read.ok) return answerPage(context, step, { typed, faults: read.problem });
  return workshopControl(kit, context, { round: step.round.id });
}

/** Something to vote about where there is nothing yet: what the stations are called. */
function madeUp(
  { tenant, id, host, workshop }: WorkshopRound,
  station: Station,
): readonly NoteGroup[] {
  const notes = workshop.stations.map(
    ({ title: text }, at): Note => ({
      ...{ tenant, round: id, id: `${at}`, station: station.id, slot: 1 },
      ...{ person: host, name: '', at: String(at), text },
    }),
  );
  return groupsOf(notes);
}
