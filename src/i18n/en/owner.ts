// What is said to those who answer proposals, in English.
import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

const workplaces = (count: number) => (count === 1 ? '1 workplace' : `${count} workplaces`);

export const owner: Catalogue['owner'] = {
  workplaces,
  task: {
    title: { owner: 'A proposal waits for your answer', forum: 'A proposal is to be handled' },
    has: 'Experienced by',
    due: 'Answer by',
    why: {
      owner: (area) => `You get it because you answer for ${area}.`,
      forum: (name) => `You get it because you are the contact for ${name} in the register.`,
    },
    later: 'Not now? You find it again when you write “tasks”.',
    summary: (title) => `A proposal waits for your answer: “${title}”`,
  },
  over: {
    titles: {
      answered: 'The proposal has been answered',
      withdrawn: 'The proposal was withdrawn',
      moved: 'The proposal is with somebody else now',
      'taken-back': 'The proposal is back with the simplification team',
    },
    text: (title) => `You need not do more about “${title}”.`,
    summary: (title) => `Nothing more to do: “${title}”`,
  },
  list: {
    title: 'Your tasks',
    eyebrow: (total, overdue) =>
      overdue === 0
        ? `${total} wait for an answer`
        : `${total} wait for an answer · ${overdue} overdue`,
    none: 'Nothing waits for your answer.',
    noPost:
      'The register does not name you as responsible for an area or as the contact for a forum. If that is wrong, write to those who keep the register.',
    due: (day) => `answer by ${day}`,
    overdue: (day) => `overdue since ${day}`,
    begun: 'draft kept',
  },
  details: {
    eyebrow: (day) => `Answer by ${day}`,
    late: (day) => `Overdue since ${day}`,
    challenge: 'The challenge',
    wish: 'The wish',
    has: 'Experienced by',
    hassle: (average, count) =>
      count === 1 ? `${average} of 5 (1 answer)` : `${average} of 5 (${count} answers)`,
    hassleLabel: 'Hassle',
    area: 'Area',
    from: 'From',
    guidance: 'Guidance there is already',
    explained: 'The explanation they were given',
    begun: (name, at) => `${name} kept a draft on ${at}.`,
    somebody: 'A colleague',
  },
  answer: {
    title: 'Answer the proposal',
    lead: 'The answer is looked through before the proposer sees it.',
    labels: {
      outcome: 'What will be done? *',
      challenge: 'The challenge in one sentence *',
      initiative: 'What we do',
      improvement: 'What it means for you',
      horizon: 'When?',
      reason: 'Why? *',
      now: 'What we can do now',
      first: 'What must be cleared up first',
    },
    help: {
      initiative: 'Only when something is done.',
      horizon: 'Such as 1st half 2027, 3rd quarter 2027, week 14 2027 or a date.',
      reason: 'Write it as you would say it to a leader. No names or CPR numbers.',
      large: 'The extent is large, so divide the answer.',
    },
    none: 'Choose',
    outcomes: {
      planned: 'We will do it',
      'in-progress': 'We are doing it',
      'already-under-way': 'It was already under way',
      done: 'It is done',
      'not-carried-out': 'We will not do it',
      guidance: 'Guidance solves it',
      'decided-locally': 'The workplace can decide it',
      'passed-on': 'We pass it on to those who can change it',
      'not-for-us': 'It is not for the municipality',
    },
    faults: {
      outcome: 'Choose what will be done.',
      challenge: 'Write the challenge in one sentence.',
      initiative: 'Write what will be done.',
      improvement: 'Write what it means for those who have the problem.',
      horizon: 'Write when, such as 1st half 2027 or week 14 2027.',
      past: 'That time has passed. Write one to come.',
      reason: 'Write why.',
      now: 'Write what you can do now.',
      first: 'Write what must be cleared up first.',
      tooLong: (max) => `That is too long. There is room for ${number('en', max)} characters.`,
    },
    notes: {
      kept: 'The draft is kept.',
      wordsChanged: 'The proposer has changed the text meanwhile. Read it again, then answer.',
      meanwhile: (name, at) =>
        `${name} has kept an answer meanwhile (${at}). It stands below, and your own in the fields. Keep again if yours is to count.`,
    },
    theirs: 'What is kept:',
  },
  review: {
    title: 'This is how the answer reads',
    lix: (value) => `Readability: lix ${value}.`,
    hard: 'It is hard to read. Shorter sentences and words help.',
    next: {
      team: 'When you send it, the simplification team looks it through. Only then do the leaders get it.',
      board: (forum) => `When you send it, it goes to ${forum}, which decides.`,
    },
  },
  explain: {
    title: 'Why we do it this way',
    lead: 'Explain why things are as they are. Everybody who has the problem is told at once, and you still answer the proposal afterwards.',
    label: 'Your explanation *',
    help: 'No names, CPR numbers or sensitive information.',
    required: 'Write an explanation before you send.',
    meanwhile: 'A colleague has explained it meanwhile:',
    before: 'They were told:',
  },
  handBack: {
    title: 'Not for me',
    lead: 'The proposal then goes back to the simplification team, who finds the right one.',
    label: 'Why, and who is it for? *',
    help: 'Only those who handle the proposal see it.',
    required: 'Write why, so that the team knows where it belongs.',
  },
  done: {
    titles: {
      answered: 'Thank you for the answer',
      explained: 'The explanation is sent',
      'handed-back': 'The proposal is sent back',
    },
    texts: {
      team: 'The simplification team looks the answer through before the leaders get it.',
      board: (forum) => `It is now with ${forum}, which decides.`,
      explained: 'Everybody who has the problem gets it. You have yet to answer the proposal.',
      'handed-back': 'The simplification team finds the right one.',
    },
    answer: 'The answer',
    answeredBy: (name, at) => `${name} answered on ${at}`,
  },
  buttons: {
    answer: 'Answer',
    see: 'See the proposal',
    open: 'Open the proposal',
    tasks: 'My tasks',
    explain: 'Why we do it this way',
    handBack: 'Not for me',
    preview: 'See the answer',
    keep: 'Keep draft',
    send: 'Send answer',
    correct: 'Change',
    back: 'Back',
    sendExplanation: 'Send the explanation',
    sendBack: 'Send back',
    previous: 'Previous',
    next: 'Next',
  },
};
