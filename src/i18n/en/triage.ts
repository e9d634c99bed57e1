// What is said to those who sort proposals, in English.
import type { Catalogue } from '../da/index.ts';

const proposals = (count: number) => (count === 1 ? '1 proposal' : `${count} proposals`);

export const triage: Catalogue['triage'] = {
  extents: { small: '● Small', medium: '▲ Medium', large: '■ Large' },
  values: { low: 'Low', medium: 'Medium', high: 'High' },
  priorities: {
    'quick-win': 'Quick win',
    plan: 'Plan it',
    'when-time': 'When there is time',
    later: 'Later',
  },
  eyebrow: 'The queue',
  start: {
    title: (count) => (count === 0 ? 'The queue is empty' : `${proposals(count)} in the queue`),
    about: (unassessed, assessed, overdue) =>
      [
        `${unassessed} not assessed`,
        ...(assessed === 0 ? [] : [`${assessed} assessed and ready to be sent on`]),
        ...(overdue === 0 ? [] : [`${overdue} overdue`]),
      ].join(' · '),
    empty: 'There is nothing to assess just now.',
  },
  filters: {
    all: 'The whole queue',
    untouched: 'Not looked at',
    unassessed: 'Not assessed',
    assessed: 'Assessed, not sent on',
    overdue: 'Overdue',
    mine: 'Mine',
    movesWork: 'Moves work',
    touchesLaw: 'Control or law',
    concernsMed: 'Concerns MED',
    budget: 'Budget',
    automation: 'Can be automated',
  },
  filterCount: (name, count) => `${name} (${count})`,
  filterWords: {
    untouched: ['not looked at', 'untouched', 'new'],
    unassessed: ['not assessed', 'unassessed'],
    assessed: ['assessed', 'ready'],
    overdue: ['overdue', 'late', 'past due'],
    mine: ['my own', 'assigned to me'],
    movesWork: ['moves work', 'work'],
    touchesLaw: ['law', 'control'],
    concernsMed: ['concerns med', 'codetermination'],
    budget: ['budget', 'the budget'],
    automation: ['automation', 'automated', 'robot'],
  },
  placeOf: (at, total) => `No. ${at} of ${total}`,
  received: (day) => `received ${day}`,
  overdue: (day) => `an answer was due ${day}`,
  untouched: 'has lain too long',
  assessedBy: (name, at) => `Assessed by ${name} ${at}`,
  somebody: 'a colleague',
  wordsChangedSince: 'The proposer has changed the text since it was assessed.',
  added: 'Added later',
  proposerSaid: (answer) => `The proposer answered: ${answer}`,
  labels: {
    area: 'Area',
    need: 'Need',
    authority: 'Who can change it?',
    extent: 'Extent *',
    value: 'Value *',
    note: 'Internal note',
    filter: 'Take the next one from',
  },
  none: 'Not chosen',
  noteHelp: 'Never seen by the proposer',
  extentMeans: {
    small: 'one department can do it within a quarter without new funds',
    medium: 'several departments or a system must change',
    large: 'needs a decision, a tender or new funds',
  },
  valueMeans: {
    low: 'few notice, or it seldom happens',
    medium: 'many notice a little, or few notice a lot',
    high: 'many notice, and it happens often',
  },
  choice: (name, means) => `${name} – ${means}`,
  judged: (extent, value) => `${extent} · ${value.toLowerCase()} value`,
  priority: (name) => `→ ${name}`,
  faults: {
    extent: 'Choose an extent.',
    value: 'Choose a value.',
    authority: 'Choose who can change it, so that I know where it goes.',
    area: 'Choose an area, so that I know who is responsible.',
    noOwner: 'Nobody is responsible for the area in the register. Choose another area.',
    tooLong: (max) => `That is too long. There is room for ${max} characters.`,
  },
  notes: {
    saved: (no, judged) => `Saved: ${no} · ${judged}`,
    sent: (no, where) => `Sent: ${no} · ${where}`,
    handled: (no, where) =>
      `Somebody else has dealt with ${no} meanwhile: ${where}. What you chose is not saved.`,
    wordsChanged: 'The proposer has changed the text meanwhile. Read it again, then save.',
    judgedMeanwhile: (name, at, judged) =>
      `${name} has assessed it meanwhile (${at}): ${judged}. Your choices are below. Save again if they are to count instead.`,
  },
  end: {
    title: 'You are through the queue',
    text: (count) =>
      count === 0
        ? 'There are no more proposals here.'
        : `There are still ${proposals(count)} here.`,
  },
  buttons: {
    assess: 'Assess',
    saveNext: 'Save and next',
    skip: 'Skip',
    sendOn: 'Send on',
    previous: 'Previous',
    close: 'Close the queue',
    fromStart: 'From the start',
    send: 'Send',
    sendAnswer: 'Send the answer',
    back: 'Back',
  },
  sendOn: {
    title: {
      forum: 'Send to a committee or forum',
      owner: 'Send to the one responsible',
      'decided-locally': 'Send back: you can decide that yourselves',
      'passed-on': 'Collect for the state',
    },
    to: 'Goes to',
    toProposer: 'the proposer',
    toState: 'the municipality’s list for the state',
    owner: (name, department) => (department === '' ? name : `${name}, ${department}`),
    decides: (authority) => `Can be changed by: ${authority.toLowerCase()}`,
    reach: {
      who: {
        owner: (name) => name,
        substitute: (name) => `${name} (substitute)`,
        decider: (name) => name,
        secretary: (name) => `${name} (secretary)`,
      },
      has: (who, last) =>
        `${who} has the app and is told from here.${last === '' ? '' : ` Last written to on ${last}.`}`,
      without: (who, mail) =>
        `${who} does not have the app and is not told from here${mail === '' ? '' : ` (${mail})`}.`,
      standsIn: (owner, substitute) =>
        `${owner} does not have the app. The substitute, ${substitute}, has it and is told from here.`,
      nobody: 'Nobody is told from here. Have it put on the agenda yourself.',
      forumWithout: (name) => `${name} (nobody has the app)`,
      mailLabel: 'Text for a mail, so that they hear of it',
      mail: ({ no, name, challenge, workplaces, day, team }) =>
        [
          name === '' ? 'Hello' : `Hello ${name}`,
          `A leader has sent us proposal ${no}, which is yours:`,
          `“${challenge}”`,
          `Experienced by ${workplaces}.${day === '' ? '' : ` Will you answer by ${day}?`}`,
          'Open Forenkl in Teams and write “tasks” – or answer this mail.',
          `Kind regards\n${team}`,
        ].join('\n\n'),
    },
    forum: 'Where is it decided? *',
    forumExample: 'Children and Youth Committee',
    due: 'Answer by *',
    dueHelp: (days) => `Suggested: ${days} working days. The proposer sees the day too.`,
    answer: 'Answer to the proposer *',
    answerHelp: 'It is shown on the proposal, which is closed then.',
    answers: {
      'decided-locally': 'You can decide that yourselves. You need not ask anybody first.',
      'passed-on':
        'The rule is the state’s, so we cannot change it ourselves. We collect proposals about the state’s rules and pass them on.',
    },
    faults: {
      forum: 'Write the committee’s name in letters, at most 60 characters.',
      chooseForum: 'Choose where it goes.',
      day: 'Choose a day after today and within a year.',
      answer: 'Write an answer.',
      changed: 'The proposal has changed meanwhile. Look it through, then send.',
    },
    until: (holder, day) => `${holder}, answer by ${day}`,
  },
  matrix: {
    title: 'Priorities',
    lead: 'Open proposals by value and extent.',
    assessed: (assessed, unassessed) => `${assessed} assessed · ${unassessed} not assessed`,
    means: 'The same value and extent always give the same priority.',
  },
  assessment: {
    title: 'Assessment',
    extent: 'Extent',
    value: 'Value',
    priority: 'Priority',
    note: 'Internal note',
  },
};
