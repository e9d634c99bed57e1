// What was set going, what takes more, and what comes next in a case, in English.
import { number } from '../../../numbers.ts';
import { are, some } from './counted.ts';
import { upper } from './results.ts';

const n = (count: number) => number('en', count);
const being = (count: number) => `${n(count)} ${are(count)}`;

interface Line {
  readonly title: string;
  readonly what: string;
  readonly improvement: string;
  readonly when: string;
}

export const going = {
  /** Of one proposal, how it stands; of several, how many stand how. */
  sentence: (list: string, of: number) =>
    of === 1
      ? `The proposal${list.replace(/^1/, '')}.`
      : `The ${n(of)} proposals divide like this: ${list}.`,
  short: {
    done: (count: number) => `${being(count)} carried out`,
    going: (count: number) => `${being(count)} under way or planned`,
    otherwise: (count: number) => `${being(count)} answered otherwise`,
    open: (count: number) => `${being(count)} not decided yet`,
  },
  shortly: (list: string, of: number) =>
    of === 1 ? `It${list.replace(/^1/, '')}.` : `So far: ${list}.`,
  named: (count: number): string =>
    count === 1 ? 'Among other things, this is done:' : 'Among other things, these are done:',
  done: 'It is carried out.',
  until: (horizon: string) => `Time horizon: ${horizon}.`,
  late: (horizon: string) => `The time that was told has run out (${horizon}).`,
  /** What is done, what it means, and when. */
  line: ({ title, what, improvement, when }: Line) =>
    [`${title}:`, what, improvement && `Expected to mean: ${improvement}`, when]
      .filter(Boolean)
      .join(' '),
  practiced: (what: string) => `What the municipality has done: ${what}`,
  practice: (what: string, when: string) => `What the municipality does: ${what} ${when}`.trim(),
  more: (title: string, now: string, first: string) =>
    [`${title}:`, now && `What can be done now: ${now}`, `What must be cleared up first: ${first}`]
      .filter(Boolean)
      .join(' '),
  closed: (count: number) =>
    `${upper(some(count))} ${count === 1 ? 'was' : 'were'} handled behind closed doors: counted here, but not described.`,
};

export const next = {
  half: (half: number, year: number) => `the ${half === 1 ? 'first' : 'second'} half of ${year}`,
  most: (count: number, of: number, half: string) =>
    of === 1
      ? `The improvement is expected in ${half}.`
      : count === of
        ? `All ${n(of)} improvements on their way are expected in ${half}.`
        : `Most improvements on their way (${n(count)} of ${n(of)}) are expected in ${half}.`,
  spread: (of: number, list: string) =>
    `Of the ${n(of)} improvements on their way, these are expected: ${list}.`,
  part: (count: number, half: string) => `${n(count)} in ${half}`,
  untold: (count: number) => `No time is told yet for ${some(count)}.`,
  open: (count: number) =>
    `${upper(some(count))} ${count === 1 ? 'waits' : 'wait'} for an answer of the responsible department or for a decision.`,
  budget: (count: number, year: number) =>
    `${upper(some(count))} ${are(count)} part of the work on the budget for ${year}.`,
  told: 'Those who raised or endorsed a proposal are told directly what it leads to.',
};

export const economy = {
  none: 'No economy is registered on the proposals.',
  registered: (count: number, of: number) =>
    `Economy is registered on ${n(count)} of ${n(of)} proposals:`,
  kinds: { cost: 'Cost', saving: 'Saving' },
  units: { kr: 'kr.', 'man-years': 'man-years', hours: 'hours' },
  every: { once: 'once', year: 'a year' },
  sum: (amount: number, unit: string, every: string) => `${n(amount)} ${unit} ${every}`,
  of: (sum: string, count: number) => `${sum} (${some(count)})`,
  rest: 'The amounts are the estimates written down with each decision.',
};
