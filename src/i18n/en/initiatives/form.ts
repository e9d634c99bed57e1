// What the form of an initiative says, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['initiatives'];

export const form: Words['form'] = {
  titles: { new: 'New initiative', edit: 'Update the initiative', late: 'When will it be done?' },
  intro: {
    new: 'An initiative is what you do about one or more proposals.',
    edit: 'When you change status or time, everybody behind the proposals is told.',
    late: 'Everybody behind the proposals is told the new time and the reason.',
  },
  fields: {
    title: 'What is it called?',
    what: 'What do you do?',
    improvement: 'What does it mean for the workplaces?',
    state: 'Status',
    horizon: 'When is it done?',
    lead: 'Lead (name or mail)',
    why: 'Why does it change?',
    area: 'Area',
    proposals: 'An answer to proposals (numbers)',
  },
  horizonExample: '1st half 2027, week 14 2027, primo 2027 or a date',
  understood: (from, until) =>
    from === until ? `We read it as ${until}.` : `We read it as ${from} to ${until}.`,
  proposalsExample: '2026-0042, 2026-0051',
  whyHelp: {
    edit: 'Write it as those who wait are to read it. Needed when it is dropped.',
    late: 'Write it as those who wait are to read it.',
  },
  noArea: 'No area',
  faults: {
    required: 'Must be filled in.',
    tooLong: (max) => `Too long. At most ${max} characters.`,
    'no-time': 'We cannot read the time. Write for example “1st half 2027” or “30 June 2027”.',
    past: 'That time has passed.',
    'not-here': 'Choose one of them.',
    'no-proposals': (typed) => `“${typed}” is no proposal you can tie to the initiative.`,
    'changed-since':
      'Somebody changed the initiative meanwhile. See whether this still fits, and save again.',
    'not-from-here': 'That status cannot follow the one it has.',
  },
  save: 'Save',
  back: 'Back',
};
