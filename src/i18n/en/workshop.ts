// What is said of workshops, in English.
import type { workshop as da } from '../da/workshop.ts';
import { landing } from './workshop/landing.ts';
import { leading } from './workshop/leading.ts';
import { owners } from './workshop/owners.ts';
import { planning } from './workshop/planning.ts';
import { taking } from './workshop/taking.ts';

export const workshop: typeof da = {
  landing,
  leading,
  owners,
  planning,
  taking,
  agreements: {
    do: 'We do it',
    look: 'We look into it',
    decide: 'Needs a decision',
    not: "We don't do it",
  },
  phases: {
    join: 'Begins soon',
    notes: (slot, slots) => `Round ${slot} of ${slots}`,
    between: (slot, slots) =>
      slot >= slots ? 'The rounds are over' : `Round ${slot} of ${slots} is over`,
    vote: 'Vote',
    answer: 'The owners answer',
    done: 'Over',
  },
  until: (time) => `ends at ${time}`,
  people: (count) => (count === 1 ? '1 participant' : `${count} participants`),
  notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
  votes: (count) => (count === 1 ? '1 vote' : `${count} votes`),
  voters: (count) => (count === 1 ? '1 has voted' : `${count} have voted`),
  behind: (people, atTables) =>
    atTables > 0
      ? `${people} people (${atTables} of them at tables)`
      : people === 1
        ? '1 person'
        : `${people} people`,
  like: (no) => `like ${no}`,
  boardSummary: (title) => `Workshop: ${title}`,
  by: (title) => `Workshop: ${title}`,
  follows: (who) => `${who} follows up`,
};
