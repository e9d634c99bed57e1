// What is said of initiatives, in English.
import type { Catalogue } from '../da/index.ts';

export const initiatives: Catalogue['initiatives'] = {
  states: {
    planned: 'planned',
    started: 'begun',
    running: 'well under way',
    done: 'done',
    dropped: 'dropped',
    'already-under-way': 'was already under way',
  },
  horizon: (text, until) => `${text} (by ${until} at the latest)`,
  news: {
    title: 'News of an initiative',
    state: 'Status',
    when: 'When',
    before: (text) => `Before: ${text}`,
    why: 'Why',
    summary: (title) => `News of “${title}”`,
  },
  status: {
    title: 'How is it going?',
    asks: (until) => `We have promised it done by ${until}. Does that hold?`,
    why: 'If you answer now, we can tell those who wait before the day has passed.',
    holds: 'It holds',
    late: 'It will be late',
    done: 'It is done',
    summary: (title) => `Does the time for “${title}” hold?`,
  },
  benefitAsked: {
    title: (months) => (months === 3 ? 'Three months after' : 'A year after'),
    asks: 'What came of it? A good guess is enough.',
    open: 'Write what it gave',
    summary: (title) => `What came of “${title}”?`,
  },
  line: {
    title: (open) =>
      open === 0
        ? 'No initiatives under way'
        : open === 1
          ? '1 initiative under way'
          : `${open} initiatives under way`,
    late: (count) => `${count} over time`,
    open: 'Open initiatives',
  },
  list: {
    title: 'Initiatives',
    filters: { open: 'Under way and planned', all: 'All', late: 'Over time', mine: 'Mine' },
    filterWords: { all: ['all'], late: ['late', 'overdue', 'over time'], mine: ['mine', 'my'] },
    area: (name) => `Area: ${name}`,
    count: (count) => (count === 1 ? '1 initiative' : `${count} initiatives`),
    none: 'There are no initiatives here.',
    mine: 'yours',
    late: (day) => `was to be done by ${day}`,
    by: (day) => `by ${day}`,
    open: (title) => `Open ${title}`,
    buttons: { new: 'New initiative', late: 'Over time', open: 'Under way', all: 'All' },
  },
  card: {
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
      list: 'All initiatives',
    },
  },
  form: {
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
  },
  milestonesForm: {
    title: 'Milestones',
    done: 'What is reached?',
    none: 'There are no milestones yet.',
    add: 'New milestone',
    addExample: 'E.g. the agreement with the supplier is in place',
    on: 'When?',
    faults: {
      'bad-day': 'Choose a date.',
      'bad-title': 'Write what is reached by then.',
      'too-many': 'There is no room for more.',
    },
  },
  linksForm: {
    title: 'Which proposals does it answer?',
    remove: 'Remove',
    add: 'Add (numbers)',
    intro: 'Those behind them are told when the time or the status of the initiative changes.',
    'too-many': 'There is no room for so many.',
  },
  benefitForm: {
    titles: {
      expected: 'What do you expect of it?',
      3: 'What came of it after 3 months?',
      12: 'What came of it after a year?',
    },
    intro: 'Write what you know. A good guess is enough, and all but one field may be empty.',
    hours: 'Hours saved a year, in all',
    kr: 'Kroner saved a year',
    hassle: {
      expected: 'How much hassle will be left?',
      realised: 'How much hassle is there now?',
    },
    hassles: ['Very little', 'A little', 'Some', 'Much', 'Very much'],
    basis: 'Are the figures',
    bases: { estimated: 'estimated', measured: 'measured' },
    help: 'If it costs more than it saves, write a minus in front.',
    faults: {
      'no-number': 'Write a number.',
      required: 'Write at least one figure, or choose how much hassle there is.',
    },
    which: { expected: 'Expected', 3: 'After 3 months', 12: 'After a year' },
  },
  doneConfirm: {
    title: 'Is it done?',
    closes: (count) =>
      count === 0
        ? 'This cannot be undone.'
        : count === 1
          ? 'Then we close the proposal, and everybody behind it is asked whether the problem is solved. This cannot be undone.'
          : `Then we close the ${count} proposals, and everybody behind them is asked whether the problem is solved. This cannot be undone.`,
    yes: 'Yes, it is done',
    no: 'No, not yet',
  },
};
