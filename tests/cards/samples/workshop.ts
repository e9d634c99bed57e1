// Cards of workshops.
import type * as cards from '../../../src/cards/index.ts';
import { coHostTold } from '../../../src/cards/views/co-host-told.ts';
import { roundLead } from '../../../src/cards/views/round-lead.ts';
import { workshopAnswer } from '../../../src/cards/views/workshop-answer.ts';
import { workshopBoard } from '../../../src/cards/views/workshop-board.ts';
import { workshopControl } from '../../../src/cards/views/workshop-control.ts';
import { workshopEntrance } from '../../../src/cards/views/workshop-entrance.ts';
import { workshopFinish } from '../../../src/cards/views/workshop-finish.ts';
import { workshopForm } from '../../../src/cards/views/workshop-form.ts';
import { workshopGroups } from '../../../src/cards/views/workshop-groups.ts';
import { workshopNote } from '../../../src/cards/views/workshop-note.ts';
import { workshopNoteBack } from '../../../src/cards/views/workshop-note-back.ts';
import { workshopReceipt } from '../../../src/cards/views/workshop-receipt.ts';
import { workshopStations } from '../../../src/cards/views/workshop-stations.ts';
import { workshopSummary } from '../../../src/cards/views/workshop-summary.ts';
import { workshopTask } from '../../../src/cards/views/workshop-task.ts';
import { workshopTaskOver } from '../../../src/cards/views/workshop-task-over.ts';
import { workshopVotes } from '../../../src/cards/views/workshop-votes.ts';
import { workshopWaits } from '../../../src/cards/views/workshop-waits.ts';
import { groupsOf } from '../../../src/domain/round/note-groups.ts';
import type { Workshop } from '../../../src/domain/round/workshop.ts';
import { stepsOf } from '../../../src/domain/round/workshop-steps.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { aNote, aPlan, aWorkshop } from '../../support/a-workshop.ts';
import { type Fill, NO } from './data.ts';
import type { Typed } from './typed.ts';

const ENDS = '2026-11-24T09:30:00.000Z';
const EIGHT = 8;

function fullest({ long, name }: Typed, differs: Partial<Workshop> = {}) {
  const stations = Array.from({ length: EIGHT }, (_, at) => ({
    id: `s${at + 1}`,
    title: long(120),
    owner: name,
    proposals: Array.from({ length: 12 }, () => NO),
  }));
  return aWorkshop({ stations, ...differs }, { title: long(120), code: '4821' });
}

function groups({ long }: Typed, count: number) {
  const notes = Array.from({ length: count }, (_, at) => [
    aNote({ id: `n${at}`, text: long(4_000), present: 6, group: `n${at}`, like: NO }),
    aNote({ id: `m${at}`, person: asId('bo'), text: long(4_000), group: `n${at}` }),
  ]);
  return groupsOf(notes.flat());
}

function planning(): Record<string, Fill> {
  const form =
    (more: (typed: Typed) => Partial<cards.WorkshopFormView>): Fill =>
    (typed, language) =>
      workshopForm(
        {
          way: { kind: 'keep', operation: 'operation' },
          typed: {
            title: '',
            stations: '',
            slots: '2',
            minutes: '30',
            tables: 'yes',
            names: 'no',
            votes: '3',
            guests: 'no',
          },
          area: '',
          areas: [{ id: 'it', name: { da: typed.name, en: typed.name } }],
          faults: [],
          ...more(typed),
        },
        language,
      );
  return {
    'workshop form': form(() => ({})),
    'workshop form, with everything wrong': form(({ long }) => ({
      way: { kind: 'edit', round: asId<RoundId>('round-1'), revision: 2 },
      note: 'changed',
      typed: {
        title: long(120),
        stations: long(2_000),
        slots: '6',
        minutes: '60',
        tables: 'no',
        names: 'yes',
        votes: '5',
        guests: 'yes',
      },
      faults: [
        { field: 'title', kind: 'too-long' },
        { field: 'stations', kind: 'no-proposal' },
      ],
    })),
  };
}

function inPlace(): Record<string, Fill> {
  const board =
    (figures: Partial<cards.RoundBoard['figures']>): Fill =>
    ({ long }, language) =>
      workshopBoard(
        {
          kind: 'round-board',
          round: asId<RoundId>('round-1'),
          what: 'workshop',
          title: long(120),
          figures: { state: 'open', handedIn: 31, notes: 87, slots: 2, ...figures },
        },
        language,
      );
  const entrance =
    (state: cards.RoundEntrance['state']): Fill =>
    ({ long }, language) =>
      workshopEntrance(
        {
          kind: 'round-entrance',
          round: asId<RoundId>('round-1'),
          what: 'workshop',
          title: long(120),
          privacy: 'named',
          state,
          code: '4821',
          stations: Array.from({ length: EIGHT }, () => long(120)),
        },
        language,
      );
  return {
    'workshop entrance': entrance('open'),
    'workshop entrance, closed': entrance('closed'),
    'workshop board, before it begins': board({ phase: 'join', slot: 0 }),
    'workshop board, a round runs': board({ phase: 'notes', slot: 1, endsAt: ENDS }),
    'workshop board, votes': board({ phase: 'vote', slot: 2, voters: 12 }),
    'workshop board, paused': board({ state: 'paused', phase: 'notes', slot: 1 }),
  };
}

function taking(): Record<string, Fill> {
  const typed = ({ long }: Typed) => ({
    text: long(4_000),
    idea: long(1_500),
    hassle: '4',
    for: 'table',
    present: '6',
  });
  const waits =
    (differs: Partial<Workshop>, sent?: true): Fill =>
    (texts, language) =>
      workshopWaits({ round: fullest(texts, differs), ...(sent && { sent }) }, language);
  const note =
    (more: (typed: Typed) => Partial<cards.WorkshopNoteView>): Fill =>
    (texts, language) => {
      const round = fullest(texts, { phase: 'notes', slot: 1, phaseEndsAt: ENDS });
      const [station] = round.workshop.stations;
      if (station === undefined) throw new Error('no station');
      const view = { round, station, slot: 1, id: 'form', ...more(texts) };
      return workshopNote(view, language);
    };
  return {
    'workshop waits, before': waits({}),
    'workshop waits, sent': waits({ phase: 'notes', slot: 1 }, true),
    'workshop waits, between': waits({ phase: 'between', slot: 1 }),
    'workshop waits, over': waits({ phase: 'between', slot: 2 }, true),
    'workshop waits, answers': waits({ phase: 'answer', slot: 2 }),
    'workshop stations': (texts, language) => {
      const round = fullest(texts, { phase: 'notes', slot: 1, phaseEndsAt: ENDS });
      return workshopStations({ round, station: 's2', note: 'choose' }, language);
    },
    'workshop note': note(() => ({})),
    'workshop note, sent one': note(() => ({ note: 'sent' })),
    'workshop note, with everything wrong': note((texts) => ({
      note: 'late',
      typed: typed(texts),
      faults: [
        { field: 'text', kind: 'cpr', shown: ['010190-xxxx'] },
        { field: 'idea', kind: 'too-long' },
        { field: 'present', kind: 'not-a-number' },
      ],
    })),
    'workshop note, rehearsal': note(() => ({ rehearsal: true })),
    'workshop stations, rehearsal': (texts, language) =>
      workshopStations({ round: fullest(texts), rehearsal: true }, language),
    'workshop votes, rehearsal': (texts, language) => {
      const round = fullest(texts);
      const [station] = round.workshop.stations;
      if (station === undefined) throw new Error('no station');
      const others = { before: false, after: false };
      const view = { round, station, groups: groups(texts, 8), chosen: [], others };
      return workshopVotes({ ...view, rehearsal: true }, language);
    },
    'workshop note, handed back': (texts, language) =>
      workshopNoteBack(
        { round: asId<RoundId>('round-1'), why: 'Runden er slut.', typed: typed(texts) },
        language,
      ),
    'workshop votes': (texts, language) => {
      const round = fullest(texts, { phase: 'vote', slot: 2 });
      const [station] = round.workshop.stations;
      if (station === undefined) throw new Error('no station');
      const all = groups(texts, 60);
      const chosen = all.slice(0, 3).map(({ id }) => id);
      const others = { before: true, after: true };
      const view = { round, station, groups: all, chosen, others };
      return workshopVotes({ ...view, note: 'too-many' }, language);
    },
  };
}

function leading(): Record<string, Fill> {
  const control =
    (differs: Partial<Workshop>, more: Partial<cards.WorkshopRound> = {}): Fill =>
    (texts, language) => {
      const round = { ...fullest(texts, differs), ...more };
      const stations = round.workshop.stations.map(({ title }) => ({ title, notes: 9, here: 5 }));
      const counts = { people: 31, notes: 87, voters: 12, unanswered: 1 };
      return workshopControl(
        { round, steps: stepsOf(round.workshop), stations, ...counts },
        language,
      );
    };
  return {
    'workshop control, prepared': control({}, { state: 'prepared' }),
    'workshop control, before it begins': control({}),
    'workshop control, a round runs': control({ phase: 'notes', slot: 1, phaseEndsAt: ENDS }),
    'workshop control, paused': control({ phase: 'notes', slot: 1 }, { state: 'paused' }),
    'workshop control, between': control({ phase: 'between', slot: 1 }),
    'workshop control, votes': control({ phase: 'vote', slot: 2 }),
    'workshop control, answers': control({ phase: 'answer', slot: 2 }),
    'workshop control, over': control({ phase: 'done', slot: 2, landedAt: ENDS }),
    'workshop finish': (texts, language) => {
      const round = fullest(texts, { phase: 'answer', slot: 2 });
      return workshopFinish({ round, people: 31, notes: 87, unanswered: 2 }, language);
    },
    'workshop groups': (texts, language) => {
      const round = fullest(texts, { phase: 'between', slot: 1 });
      const [station] = round.workshop.stations;
      if (station === undefined) throw new Error('no station');
      const view = { round, station, groups: groups(texts, 30), note: 'too-late' as const };
      return workshopGroups({ ...view, chosen: { note: '', to: '' } }, language);
    },
    'workshop answer': answering(() => ({ note: 'saved' })),
    'workshop answer, rehearsal': answering(() => ({ rehearsal: true })),
    'workshop answer, with everything wrong': answering(({ long, name }) => ({
      note: 'stale',
      typed: { said: long(2_000), agreed: 'look', who: name, when: long(60) },
      faults: [
        { field: 'said', kind: 'cpr', shown: ['010190-xxxx'] },
        { field: 'agreed', kind: 'required' },
        { field: 'who', kind: 'too-long' },
        { field: 'when', kind: 'bad-horizon' },
      ],
    })),
  };
}

function answering(more: (typed: Typed) => Partial<cards.WorkshopAnswerView>): Fill {
  return (texts, language) => {
    const round = fullest(texts, { phase: 'answer', slot: 2 });
    const [station] = round.workshop.stations;
    const [item, ...tied] = groups(texts, 6).map((group) => ({ group, votes: 19, revision: 0 }));
    if (station === undefined || item === undefined) throw new Error('nothing to answer');
    const at = { at: 0, of: 12, leads: true, faults: [] };
    return workshopAnswer({ round, station, item, tied, ...at, ...more(texts) }, language);
  };
}

function landing(): Record<string, Fill> {
  const item = ({ long, name }: Typed) => ({
    no: NO,
    title: long(70),
    votes: 19,
    said: long(240),
    agreed: 'decide' as const,
    who: name,
    when: '1. halvår 2027',
  });
  return {
    'workshop receipt': (texts, language) =>
      workshopReceipt(
        {
          kind: 'workshop-receipt',
          round: asId<RoundId>('round-1'),
          title: texts.long(120),
          notes: (['proposal', 'merged', 'example'] as const).flatMap((as) =>
            Array.from({ length: 7 }, () => ({ no: NO, title: texts.long(70), as })),
          ),
          more: 3,
        },
        language,
      ),
    'workshop receipt, no notes': ({ long }, language) =>
      workshopReceipt(
        {
          kind: 'workshop-receipt',
          round: asId<RoundId>('round-1'),
          title: long(120),
          notes: [],
          more: 0,
        },
        language,
      ),
    'workshop summary': (texts, language) =>
      workshopSummary(
        {
          kind: 'workshop-summary',
          round: asId<RoundId>('round-1'),
          title: texts.long(120),
          participants: 40,
          notes: 87,
          stations: aPlan().stations.flatMap(() =>
            Array.from({ length: 4 }, () => ({
              title: texts.long(120),
              owner: texts.name,
              notes: 11,
              list: [
                ...Array.from({ length: 3 }, () => item(texts)),
                { title: texts.long(70), votes: 2 },
              ],
            })),
          ),
        },
        language,
      ),
  };
}

function owners(): Record<string, Fill> {
  const round = asId<RoundId>('round-1');
  const coHost = ({ long, name }: Typed) =>
    ({ kind: 'co-host', round, what: 'workshop', title: long(120), by: name }) as const;
  return {
    'co-host chosen': (typed, language) => coHostTold({ ...coHost(typed), leads: true }, language),
    'co-host dropped': (typed, language) =>
      coHostTold({ ...coHost(typed), leads: false }, language),
    'workshop task': ({ long }, language) => {
      const chosen = Array.from({ length: EIGHT }, () => long(70));
      const title = long(120);
      return workshopTask({ kind: 'workshop-task', round, title, chosen, more: 4 }, language);
    },
    'workshop task, over': ({ long }, language) =>
      workshopTaskOver({ kind: 'workshop-task-over', round, title: long(120) }, language),
    'round lead': ({ long }, language) =>
      roundLead({ kind: 'round-lead', round, what: 'workshop', title: long(120) }, language),
  };
}

export function workshop(): Record<string, Fill> {
  return { ...planning(), ...inPlace(), ...taking(), ...leading(), ...landing(), ...owners() };
}
