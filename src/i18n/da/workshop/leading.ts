// What is said to whoever leads a workshop, in Danish.
import type { WorkshopStep } from '../../../domain/round/workshop-steps.ts';

export const leading = {
  steps: {
    'start-slot': (slot: number) => `Start runde ${slot}`,
    'stop-slot': (slot: number) => `Stop runde ${slot}`,
    'more-time': () => '5 minutter mere',
    vote: () => 'Start afstemningen',
    answer: () => 'Luk afstemningen, og svar',
    finish: () => 'Afslut, og send opsamling',
  } satisfies Record<WorkshopStep, (slot: number) => string>,
  notes: 'Se og flyt noter',
  answers: 'Svar på de vigtigste',
  edit: 'Ret',
  drop: 'Slet',
  rehearse: 'Øv dig',
  cohosts: 'Medværter',
  plan: (slots: number, minutes: number) =>
    `${slots === 1 ? '1 runde' : `${slots} runder`} à ${minutes} minutter`,
  prepared: 'Gemt. Skriv "@Forenkl start" dér, hvor workshoppen skal holdes.',
  landing: 'Noterne lægges på forslagene nu.',
  landed: 'Alle noter står nu på forslagene, og alle deltagere har fået en kvittering.',
  graceNote: 'Det, der er på vej, tages med i et minut mere.',
  finish: {
    title: 'Afslut workshoppen?',
    about: (notes: number, people: number) =>
      `${notes === 1 ? '1 note' : `${notes} noter`} lægges på forslagene, og ${people === 1 ? '1 deltager' : `${people} deltagere`} får en kvittering. Det kan ikke fortrydes.`,
    unanswered: (count: number) =>
      count === 1
        ? '1 af de vigtigste har ikke fået svar.'
        : `${count} af de vigtigste har ikke fået svar.`,
    yes: 'Afslut, og send',
    no: 'Tilbage',
  },
  moving: {
    title: 'Noter, der ligner hinanden',
    note: 'Note',
    to: 'Flyt til',
    alone: 'For sig selv',
    move: 'Flyt',
    next: 'Næste station',
    back: 'Tilbage',
    none: 'Her er ingen noter endnu.',
    chooseNote: 'Vælg den note, der skal flyttes.',
    chooseWhere: 'Vælg, hvor den skal hen.',
    tooLate: 'Der stemmes nu, så noterne kan ikke flyttes.',
    more: (count: number) => `${count} grupper mere vises ikke her.`,
  },
  answering: {
    title: 'Svar på de vigtigste',
    owner: 'Ansvarlig:',
    place: (at: number, of: number) => `${at} af ${of}`,
    said: 'Svar fra den ansvarlige',
    agreed: 'Aftale',
    who: 'Hvem følger op?',
    when: 'Hvornår?',
    whenExample: '1. halvår 2027',
    save: 'Gem',
    next: 'Gem, og gå til næste',
    leaveOut: 'Tag ud af listen',
    takeIn: 'Tag en med, der står lige',
    tied: 'Står lige i stemmer – du bestemmer:',
    tiedLabel: 'Tag med',
    control: 'Tilbage',
    none: 'Der er ikke stemt på noget endnu.',
    saved: 'Gemt',
    stale: 'En anden har svaret siden. Se svaret igennem, og gem igen.',
    agreedRequired: 'Vælg, hvad I har aftalt.',
    faults: {
      required: 'Udfyld feltet.',
      'too-long': 'Teksten er for lang.',
      'bad-horizon': 'Skriv for eksempel: 1. halvår 2027, uge 14 2027 eller en dato.',
    },
  },
  rehearsal: 'Du øver dig: intet gemmes.',
  stopRehearsal: 'Stop øvelsen',
};
