// What is said to those who decide and publish, in English.
import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

const answers = (count: number) => (count === 1 ? '1 answer' : `${number('en', count)} answers`);
const proposals = (count: number) =>
  count === 1 ? '1 proposal' : `${number('en', count)} proposals`;
const people = (count: number) => (count === 1 ? '1 person' : `${number('en', count)} people`);

export const deciding: Catalogue['deciding'] = {
  fields: {
    outcome: 'What is decided?',
    challenge: 'The challenge in one sentence',
    initiative: 'What we do',
    improvement: 'What it means for you',
    horizon: 'When',
    now: 'What we can do now',
    first: 'What must be cleared up first',
    reason: 'Reason',
    amount: 'Economy',
    caseNumber: 'Case number',
    caseworker: 'Caseworker',
  },
  required: (name) => `${name} *`,
  optional: 'May be left out',
  none: 'Not chosen',
  help: {
    reason:
      'Write so that whoever proposed it understands why. Short sentences, no paragraphs of law.',
    horizon: 'For example 1st half of 2027, week 14 2027 or a date.',
    parts: 'The four parts are needed when something is done.',
    economy: 'None when the field is empty. A minus is a saving.',
    caseNumber: {
      kle: 'The case number looks like one of KLE.',
      serial: 'The case number opens with its year.',
      journal: 'The case number is a journal number.',
    },
    caseNumberOther: 'I do not know case numbers like this one. It is kept as it was written.',
    caseNumberExample: '85.11.06-P20-1-25',
    lix: (lix) => `LIX ${lix}: hard to read. Try shorter sentences and shorter words.`,
    fineLix: (lix) => `LIX ${lix}`,
  },
  economy: {
    unit: 'Unit',
    every: 'How often',
    units: { kr: 'kr.', 'man-years': 'full-time years', hours: 'hours' },
    everies: { once: 'once', year: 'a year' },
  },
  closed: { label: 'Open or closed', no: 'Open item', yes: 'Dealt with behind closed doors' },
  faults: {
    required: 'Fill this in.',
    choose: 'Choose one.',
    horizon: 'Write when, for example 1st half of 2027 or week 14 2027.',
    amount: 'Write a number in the Danish way, for example 120.000 or 0,5.',
    day: 'Choose the day of the meeting: today or before, at most three years ago.',
    tooLong: (max) => `That is too long. There is room for ${number('en', max)} characters.`,
    changed: 'Somebody changed it meanwhile. Look it through and press again.',
  },
  treatment: {
    forum: 'Forum',
    on: 'Day of the meeting',
    item: 'Item',
    itemExample: '6',
    word: 'Word of the decision',
    addition: 'Addition to the word',
    additionHelp: 'Told in the answer after the word, when the item decides.',
    note: 'Internal note',
    noteHelp: 'Never seen by the proposer.',
    trail: 'Handlings',
    noTrail: 'No handling is noted yet.',
    line: (forum, day, item) =>
      item === '' ? `${forum}, ${day}` : `${forum}, ${day}, item ${item}`,
    said: (where, word) => `${where}: ${word}`,
    decides: 'decides',
    onBehalf: 'noted on behalf of the forum',
  },
  trail: {
    title: (no) => `Handlings of ${no}`,
    about: 'Hearings and preparation are noted here. The forum itself decides in its own chat.',
    noForums: 'There are no forums in the register yet.',
    noted: '✓ The handling is noted',
    closed: 'The proposal is answered or closed, so nothing more can be noted.',
    button: 'Handlings',
    add: 'Note a handling',
    see: 'See the proposal',
  },
  forum: {
    eyebrow: (forum) => forum,
    onBehalf: (forum) => `${forum} · you write on behalf of the forum`,
    workplaces: (count) =>
      count === 1 ? '1 workplace has it' : `${number('en', count)} workplaces have it`,
    due: (day) => `answer by ${day}`,
    examples: 'Examples from others',
    draft: 'Draft by the process owner',
    proposes: (outcome) => `Recommends: ${outcome}`,
    decided: 'Decided already. You may correct it until the answer is sent.',
    saved: '✓ The handling is kept',
    keep: 'Keep handling',
    decide: 'Decide',
    sitting: (count) => `Decide several at once (${count})`,
  },
  decide: {
    title: (no) => `Decide ${no}`,
    settle: 'Decide',
    back: 'Back',
    large:
      'The extent is large: write also what you can do now, and what must be cleared up first.',
  },
  settled: {
    title: 'It is noted',
    ready: (no) => `${no} is decided. The team looks the answer through before it is sent.`,
    back: (no) => `${no} is sent back for new treatment.`,
    next: 'See the next ones',
  },
  sitting: {
    title: 'Several at the same meeting',
    about: 'Day, word and outcome become the same. The reason is the one recommended.',
    choose: 'Which?',
    chosen: (title, no) => `${no} · ${title}`,
    none: 'Nothing lies with you right now.',
    outcome: 'Outcome',
    itemAll: 'Item (if it is the same for all)',
    more: (count) => `${proposals(count)} more are shown afterwards.`,
    look: 'See what happens',
    preview: (count) => `Decide ${proposals(count)}?`,
    all: (outcome, word) => `Outcome: ${outcome} · word: ${word}`,
    can: (count) => `${number('en', count)} can be decided`,
    not: (count, why) => `${number('en', count)} ${why}`,
    settle: (count) => `Decide ${proposals(count)}`,
    done: (count) => (count === 1 ? '1 proposal is decided' : `${count} proposals are decided`),
    nothing: 'None of them can be decided like this.',
    why: {
      'no-draft': 'without a recommendation: to be decided one by one',
      lacks: 'with something lacking in the answer: to be decided one by one',
      'not-here': 'not with you any more',
      'changed-since': 'changed meanwhile',
    },
    fault: { proposals: 'Choose at least one proposal.' },
  },
  answers: {
    eyebrow: 'Answers',
    ready: (count) => (count === 0 ? 'No answers are ready' : `${answers(count)} ready`),
    empty: 'When an owner or a forum has decided something, the answer is here.',
    open: 'Open',
    review: 'Look through',
    send: (count) => `Send ${answers(count)}`,
    sample: 'Send a sample to me',
    sampleSent: 'The sample comes in your personal chat. Nobody else gets it.',
    told: (all, proposers, others) =>
      others === 0
        ? `${people(all)} will be told`
        : `${people(all)} will be told: ${number('en', proposers)} ${
            proposers === 1 ? 'proposer' : 'proposers'
          } and ${number('en', others)} with the same problem`,
    unreached: (count) =>
      count === 1 ? '1 gets no messages' : `${number('en', count)} get no messages`,
    seeWho: 'See who',
    unreachedTitle: 'They get no messages',
    unreachedAbout: 'Tell them in another way. They get the answer if they write to me again.',
    unknownName: 'Somebody whose name I do not know',
    more: (count) => `and ${number('en', count)} more`,
    lacking: (count) =>
      count === 1 ? '1 cannot be sent yet' : `${number('en', count)} cannot be sent yet`,
    lacks: (what) => `lacks ${what}`,
    and: ' and ',
    quoted: (name) => `“${name}”`,
    fix: 'Mend',
    hard: (count) =>
      count === 1
        ? '1 is hard to read (LIX above 50)'
        : `${number('en', count)} are hard to read (LIX above 50)`,
    hardOne: (lix) => `LIX ${lix}`,
    placeOf: (at, total) => `Answer ${at} of ${total}`,
    decidedBy: {
      'process-owner': 'Decided by the process owner',
      decider: 'Decided by the forum',
      secretary: 'Decided by the forum, noted by its secretary',
      administrator: 'Reworded by the administration',
    },
    saveNext: 'Save and next',
    skip: 'Skip',
    back: 'To the answers',
    saved: (no) => `✓ Saved: ${no}`,
    outcome: (name) => `Outcome: ${name}`,
    confirm: (count, all) => `Send ${answers(count)} to ${people(all)}?`,
    confirmAbout:
      'Once sent, everybody who proposed it or has the same problem can see the answer. At night the message waits until morning.',
    count: (count) => `Write ${number('en', count)} to send`,
    countMissing: 'Write how many will be told.',
    countWrong: 'That is not the number above.',
    changed: 'Something changed meanwhile. Look at the numbers again before you send.',
    sent: (count) => (count === 1 ? '1 answer is sent' : `${answers(count)} are sent`),
    sentNone: 'Nothing is sent',
    left: (count) => `${answers(count)} still ready.`,
    notSent: {
      'not-ready': 'is no longer ready',
      'changed-since': 'was changed meanwhile',
      'not-found': 'is not there',
    },
    notReady: 'The answer is no longer ready: it was sent, or the proposal was taken up again.',
  },
};
