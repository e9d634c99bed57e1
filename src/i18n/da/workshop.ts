// What is said of workshops, in Danish.
import type { Agreed } from '../../domain/proposal/decision.ts';
import { landing } from './workshop/landing.ts';
import { leading } from './workshop/leading.ts';
import { owners } from './workshop/owners.ts';
import { planning } from './workshop/planning.ts';
import { taking } from './workshop/taking.ts';

export const workshop = {
  landing,
  leading,
  owners,
  planning,
  taking,
  agreements: {
    do: 'Vi gør det',
    look: 'Vi undersøger det',
    decide: 'Kræver beslutning',
    not: 'Vi gør det ikke',
  } satisfies Record<Agreed, string>,
  phases: {
    join: 'Starter snart',
    notes: (slot: number, slots: number) => `Runde ${slot} af ${slots}`,
    between: (slot: number, slots: number) =>
      slot >= slots ? 'Runderne er slut' : `Runde ${slot} af ${slots} er slut`,
    vote: 'Afstemning',
    answer: 'De ansvarlige svarer',
    done: 'Slut',
  },
  until: (time: string) => `slutter kl. ${time}`,
  people: (count: number) => (count === 1 ? '1 deltager' : `${count} deltagere`),
  notes: (count: number) => (count === 1 ? '1 note' : `${count} noter`),
  votes: (count: number) => (count === 1 ? '1 stemme' : `${count} stemmer`),
  voters: (count: number) => (count === 1 ? '1 har stemt' : `${count} har stemt`),
  behind: (people: number, atTables: number) =>
    atTables > 0
      ? `${people} personer (heraf ${atTables} ved borde)`
      : people === 1
        ? '1 person'
        : `${people} personer`,
  like: (no: string) => `ligner ${no}`,
  boardSummary: (title: string) => `Workshop: ${title}`,
  by: (title: string) => `Workshop: ${title}`,
  follows: (who: string) => `${who} følger op`,
};
