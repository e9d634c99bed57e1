// What is said before and after the queue, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['triage'];

const proposals = (count: number) => (count === 1 ? '1 proposal' : `${count} proposals`);

export const start: Words['start'] = {
  title: (count) => (count === 0 ? 'The queue is empty' : `${proposals(count)} in the queue`),
  about: (unassessed, assessed, overdue) =>
    [
      `${unassessed} not assessed`,
      ...(assessed === 0 ? [] : [`${assessed} assessed and ready to be sent on`]),
      ...(overdue === 0 ? [] : [`${overdue} overdue`]),
    ].join(' · '),
  empty: 'There is nothing to assess just now.',
};

export const end: Words['end'] = {
  title: 'You are through the queue',
  text: (count) =>
    count === 0 ? 'There are no more proposals here.' : `There are still ${proposals(count)} here.`,
};
