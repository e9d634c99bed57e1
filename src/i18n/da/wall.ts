// What stands on the page for a wall, and where an address leads nowhere, in Danish.
import type { Agreed } from '../../domain/proposal/decision.ts';
import type { RoundKind } from '../../domain/round/round.ts';
import type { WallState } from '../../domain/round/wall.ts';
import type { WorkshopPhase } from '../../domain/round/workshop.ts';

export const wall = {
  states: {
    prepared: 'Vi starter om lidt',
    open: 'I gang',
    paused: 'Pause',
    'last-minute': 'Tiden er gået – det, I er ved at skrive, kommer stadig med',
    closed: 'Slut – tak for jeres svar',
  } satisfies Record<WallState, string>,
  phases: {
    join: () => 'Velkommen – vi starter om lidt',
    notes: (slot: number, slots: number) => `Runde ${slot} af ${slots}`,
    between: (slot: number, slots: number) =>
      slot < slots ? `Runde ${slot} af ${slots} er slut – skift station` : 'Runderne er slut',
    vote: () => 'Stem på det vigtigste',
    answer: () => 'Svar på det vigtigste',
    done: () => 'Tak for i dag',
  } satisfies Record<WorkshopPhase, (slot: number, slots: number) => string>,
  votesEach: (count: number) =>
    count === 1 ? 'I har 1 stemme ved hver station' : `I har ${count} stemmer ved hver station`,
  until: (time: string) => `Slutter kl. ${time}`,
  left: 'tilbage',
  answered: (count: number) => (count === 1 ? '1 har svaret' : `${count} har svaret`),
  people: (count: number) => (count === 1 ? '1 er med' : `${count} er med`),
  voters: (count: number) => (count === 1 ? '1 har stemt' : `${count} har stemt`),
  here: (count: number) => (count === 1 ? '1 ved stationen' : `${count} ved stationen`),
  notes: (count: number) => (count === 1 ? '1 note' : `${count} noter`),
  votes: (count: number) => (count === 1 ? '1 stemme' : `${count} stemmer`),
  groupPeople: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  noNotes: 'Ingen noter endnu',
  idea: (text: string) => `Idé: ${text}`,
  like: (no: string) => `ligner ${no}`,
  owner: (name: string) => `Ansvarlig: ${name}`,
  said: 'Svar',
  awaiting: 'Svaret er på vej',
  agreed: {
    do: 'Vi gør det',
    look: 'Vi undersøger det',
    decide: 'Kræver beslutning',
    not: 'Vi gør det ikke',
  } satisfies Record<Agreed, string>,
  join: 'Vær med',
  /** Written before the code, as the bot understands it. */
  commands: {
    survey: 'undersøgelse',
    poll: 'afstemning',
    workshop: 'workshop',
    collection: 'indsamling',
  } satisfies Record<RoundKind, string>,
  write: (words: string) => `Skriv “${words}” til Forenkl i Teams`,
  scan: 'Eller scan koden med telefonen, og tryk på send',
  qr: (words: string) => `QR-kode til en chat med Forenkl, hvor der står “${words}”`,
  inChat: 'Svar på kortet i chatten',
  results: 'Resultater',
  mean: (mean: string, points: number | undefined) =>
    points === undefined ? `Gennemsnit ${mean}` : `Gennemsnit ${mean} af ${points}`,
  more: 'Flere resultater står på kortet i chatten',
  answers: (count: number) => (count === 1 ? '1 svar' : `${count} svar`),
  percent: (value: number) => `${value} %`,
  hidden: 'Vises ikke: for få svar',
  lost: 'Ingen forbindelse – prøver igen',
  over: 'Skærmvisningen er slut',
  nothing: {
    title: 'Her er ikke noget at se',
    text: 'Linket er udløbet eller skrevet forkert. Bed den, der gav dig det, om et nyt.',
  },
};
