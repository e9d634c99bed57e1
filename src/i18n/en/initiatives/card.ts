// What the card of an initiative says, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['initiatives'];

export const card: Words['card'] = {
  title: 'Initiative',
  what: 'What we do',
  improvement: 'What it means',
  state: 'Status',
  when: 'When',
  noTime: 'not set yet',
  late: (day) => `Over time: was to be done by ${day}`,
  lead: 'Lead',
  noLead: 'not chosen yet',
  area: 'Area',
  origin: 'Comes from',
  focus: 'Focus area',
  spread: 'Now also used in',
  milestones: 'Milestones',
  milestone: (title, day) => `${title} – ${day}`,
  milestoneDone: (title, day) => `${title} – reached ${day}`,
  proposals: (count) =>
    count === 1 ? 'An answer to 1 proposal' : `An answer to ${count} proposals`,
  workplaces: (count) => (count === 1 ? 'from 1 workplace' : `from ${count} workplaces`),
  more: (count) => `and ${count} more`,
  followers: (count) =>
    count === 1 ? '1 follows it without a proposal' : `${count} follow it without a proposal`,
  expected: 'Expected benefit',
  realised: (months) => (months === 3 ? 'Benefit after 3 months' : 'Benefit after a year'),
  bases: { estimated: 'estimated', measured: 'measured' },
  hours: (hours) => `${hours} hours a year`,
  kr: (kr) => `DKK ${kr} a year`,
  hassle: (step) => `hassle ${step} of 5`,
  notes: {
    created: 'The initiative is made.',
    saved: 'Saved.',
    told: 'Saved. Everybody behind the proposals is told.',
    holds: 'Thank you. Then we say no more of it now.',
    'changed-since': 'Somebody changed the initiative meanwhile. Here it is as it is now.',
    'not-from-here': 'It is over and cannot be changed any more.',
    'not-theirs':
      'Only those responsible for the area and the simplification team can change which proposals it answers.',
  },
  buttons: {
    edit: 'Update',
    milestones: 'Milestones',
    benefit: 'Benefit',
    proposals: 'Proposals',
    reach: 'Focus and spread',
    list: 'All initiatives',
  },
};
