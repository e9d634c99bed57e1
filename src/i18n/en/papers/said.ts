// How the parts of a proposal are called on paper, in English.
import type { Extent } from '../../../domain/proposal/assessment.ts';
import type { Outcome, Status } from '../../../domain/proposal/status.ts';

export const said = {
  extents: { small: 'Small', medium: 'Medium', large: 'Large' } satisfies Record<Extent, string>,
  statuses: {
    received: 'Received',
    assessing: 'Being assessed',
    waiting: 'Waiting for the proposer',
    forwarded: 'Being dealt with',
    decided: 'Decided',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
    merged: 'Merged with another',
  } satisfies Record<Status, string>,
  outcomes: {
    planned: 'Planned',
    'in-progress': 'Under way',
    done: 'Done',
    'not-carried-out': 'Will not be carried out',
    'already-under-way': 'Was under way already',
    guidance: 'Solved by guidance',
    'decided-locally': 'Decided locally',
    'passed-on': 'Passed on',
    'sent-back': 'Sent back to be dealt with again',
    'not-for-us': 'Not for the municipality',
  } satisfies Record<Outcome, string>,
  unclear: 'Not settled',
  decidedBy: (forum: string, day: string) => `${forum} on ${day}`,
  item: (number: string) => `item ${number}`,
  closed: 'closed item',
  byOwner: (day: string) => `Whoever answers for the area, on ${day}`,
  workplaces: (count: number) => (count === 1 ? '1 workplace' : `${count} workplaces`),
  /** Where the municipality has no name of its own for it. */
  team: 'The simplification team',
  scope: {
    area: (name: string) => `Area: ${name}`,
    forum: (name: string) => `Forum: ${name}`,
    round: (title: string) => `From: ${title}`,
    since: (day: string) => `Since ${day}`,
  },
};
