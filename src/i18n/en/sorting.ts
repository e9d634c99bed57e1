// What helps those who sort, in English: suggestions, marks, notes, and what is hidden in texts.
import type { Catalogue } from '../da/index.ts';
import type { Why } from '../da/sorting.ts';

const because = (words: string) => (words === '' ? '' : ` · because: ${words}`);
const why = ({ words, cases }: Why) =>
  because(words) + (cases.length === 0 ? '' : ` · like ${cases.join(' and ')}`);

export const sorting = {
  sure: { clear: 'fairly clear', likely: 'likely', unsure: 'unsure' },
  suggested: (sure, by) => `Suggested by Forenkl (${sure})${why(by)}`,
  other: (title, sure, by) => `Forenkl suggests: ${title} (${sure})${why(by)}`,
  like: { very: 'very', some: 'somewhat' },
  alike: (no, how, words) => `Like ${no} (${how})${because(words)}`,
  kept: {
    lead: 'Suggestions were kept',
    of: (name, kept, of) => `${name} ${kept} of ${of}`,
    names: {
      area: 'area',
      need: 'need',
      authority: 'who can change it',
      extent: 'extent',
    },
  },
  several: {
    people: (count) => (count === 1 ? '1 has assessed it' : `${count} have assessed it`),
    says: (count, what) =>
      `${count} ${count === 1 ? 'says' : 'say'} ${what.toLocaleLowerCase('en')}`,
    agree: 'all agree',
    value: (value) => `${value} value`,
  },
  assignee: (name) => `Assigned to ${name}`,
  marks: {
    title: 'Marks',
    movesWork: (hours) =>
      hours === '' ? 'Moves work to others' : `Moves work to others: net ${hours} hours a year`,
    touchesLaw: (name, day) =>
      day === ''
        ? `Touches control or law: to be looked through by ${name}`
        : `Touches control or law: looked through by ${name} ${day}`,
    concernsMed: 'Concerns MED',
    budget: (year) => `Input to the budget of ${year}`,
    automation: (stage) => `Can be automated: ${stage.toLocaleLowerCase('en')}`,
  },
  stages: {
    identified: 'Identified',
    selected: 'Selected',
    qualified: 'Qualified',
    developing: 'In development',
    running: 'Running',
  },
  automation: (parts) => `Can be automated: ${parts}`,
  notesTitle: 'Internal notes',
  noteBy: (name, at) => `${name}, ${at}`,
  more: {
    button: 'More',
    title: (no) => `More about ${no}`,
    lead: 'What you have chosen on the card is still there when you go back.',
    label: 'What do you want to do?',
    choices: {
      ask: 'Ask the proposer',
      compare: (no) => `Compare with ${no}`,
      merge: 'Merge with another proposal',
      assign: 'Assign to a colleague or yourself',
      flags: 'Mark: MED, budget, law and more',
      theme: 'Put it in a theme',
      note: 'Write an internal note',
      example: 'Release an example',
      journal: 'Records: package and number',
      redact: 'Hide personal data',
    },
    go: 'Continue',
    back: 'Back',
    choose: 'Choose what you want to do.',
  },
  asked: (no) => `The question about ${no} is sent`,
  compare: {
    title: (no, other) => `${no} and ${other}`,
    wish: 'Wish',
    shared: (words) => `Words in common: ${words}`,
  },
  assign: {
    title: (no) => `Assign ${no}`,
    label: 'Who takes it?',
    mine: 'Me',
    nobody: 'Nobody',
    save: 'Save',
    unknown: 'Choose somebody who is in the channel and has written to me.',
    meanwhile: (name) =>
      `${name} has taken it meanwhile. Save again if it should be somebody else.`,
    nobodyMeanwhile: 'A colleague has changed it meanwhile. Save again if it should still be so.',
    done: (no, name) => `${no} is assigned to ${name}`,
    none: (no) => `${no} is assigned to nobody`,
  },
  note: {
    title: (no) => `Internal note on ${no}`,
    label: 'Note *',
    help: 'Seen only by those who handle proposals. Never by the proposer.',
    save: 'Save the note',
    required: 'Write the note first.',
    tooLong: (max) => `It is too long. There is room for ${max} characters.`,
    done: (no) => `The note on ${no} is saved`,
  },
  flags: {
    title: (no) => `Mark ${no}`,
    label: 'Marks',
    kinds: {
      movesWork: 'Moves work to others',
      touchesLaw: 'Touches control or law',
      concernsMed: 'Concerns MED',
      budget: 'Input to the budget',
      automation: 'Can be automated',
    },
    hours: 'Net hours a year, if work is moved',
    hoursHelp: 'What is saved less what others get. For example 120 or -40',
    reviewer: 'Who is to look it through, if it touches control or law?',
    reviewedAt: 'When was it looked through?',
    year: 'The budget of which year?',
    budgetKind: 'What kind of budget input is it?',
    amount: 'How many kroner in the budget year?',
    amountHelp:
      'Write the number without a sign, such as 200.000. The kind says whether it costs or saves.',
    stage: 'How far is the automation?',
    none: 'Not chosen',
    save: 'Save marks',
    meanwhile: 'A colleague has changed the marks meanwhile. Look them through, and then save.',
    faults: {
      hours: 'Write a number, for example 120 or -40.',
      reviewer: 'Write who is to look it through.',
      reviewerLong: 'The name is too long.',
      reviewerCpr: 'There must be no CPR number here.',
      reviewedAt: 'Choose a day.',
      year: 'Write a year, for example 2027.',
      budgetKind: 'Choose the kind when there is an amount.',
      amount: 'Write an amount, such as 200.000.',
      stage: 'Choose how far it is.',
    },
    done: (no) => `The marks on ${no} are saved`,
  },
  redact: {
    title: (no) => `Hide personal data in ${no}`,
    lead: 'It is hidden in all versions of the proposal, in additions, notes, initiatives and messages that are not sent yet. It cannot be undone. What is sent in Teams already stays there.',
    label: 'Words or passages to hide *',
    help: 'One on each line, written as in the text.',
    preview: 'Look first',
    confirm: (count) => (count === 1 ? 'Hide 1 place' : `Hide ${count} places`),
    shown: (count) =>
      count === 1 ? 'Hidden in 1 place:' : `Hidden in ${count} places. This is how it will look:`,
    required: 'Write at least one word of two letters or more.',
    tooLong: (max) => `It is too long. There is room for ${max} characters.`,
    notFound: 'Those words are not in the proposal.',
    done: (no) => `Personal data in ${no} is hidden`,
    busy: (count) =>
      `${count === 1 ? '1 message was' : `${count} messages were`} just being sent. Hide the same again in a minute.`,
  },
} satisfies Catalogue['sorting'];
