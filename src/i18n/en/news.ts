// News of proposals on their way, to those who raised or endorsed them, and to the channel, in English.
import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

export const news = {
  of: (no) => `Proposal ${no}`,
  answerTo: (no) => `Answer to proposal ${no}`,
  followed: (no) => `Proposal ${no}, which you follow`,
  answerFollowed: (no) => `Answer to proposal ${no}, which you follow`,
  about: (title) => `It is about “${title}”.`,
  outcomes: {
    planned: 'It will be done',
    'in-progress': 'It is in progress',
    done: 'It is done',
    'not-carried-out': 'It will not be carried out',
    'already-under-way': 'It is already under way',
    guidance: 'There is guidance that solves it',
    'decided-locally': 'You can decide this yourselves',
    'passed-on': 'We have passed it on',
    'sent-back': 'It must be considered again',
    'not-for-us': 'It is not a matter for us',
  },
  parts: {
    challenge: 'The challenge',
    initiative: 'What we do',
    improvement: 'What it means for you',
    when: 'When',
    lead: 'Responsible',
    reason: 'Why',
    now: 'What we can do now',
    first: 'What must be cleared up first',
  },
  until: (text, day) => `${text} (${day} at the latest)`,
  workplaces: (count) =>
    count === 1
      ? '1 workplace has pointed it out.'
      : `${count} workplaces have pointed out the same.`,
  decidedBy: (forum, day, item) =>
    item === undefined
      ? `Considered by ${forum} on ${day}`
      : `Considered by ${forum} on ${day}, item ${item}`,
  word: (where, word) => `${where}: ${word}.`,
  moved: {
    title: 'The proposal is sent on',
    back: 'The proposal is with us again',
    with: 'Now with',
    text: 'They look at it and answer.',
    due: 'You hear from us no later than',
    summary: (title, holder) => `“${title}” is now with ${holder}`,
  },
  explained: {
    title: 'Why we do it this way',
    next: 'Nothing is decided yet. You will hear from us again.',
    summary: (title) => `Why we do it this way: “${title}”`,
  },
  answer: {
    summary: (outcome, title) => `${outcome}: “${title}”`,
  },
  merged: {
    title: 'It is joined with a proposal about the same',
    text: (into) =>
      `It is now handled together with ${into}. What you wrote goes with it, and you hear the same as the others.`,
    why: 'Why',
    summary: (title) => `“${title}” is joined with a proposal about the same`,
  },
  unmerged: {
    title: 'It is handled by itself again',
    text: (from) => `It was joined with ${from}, but turned out to be something else.`,
    summary: (title) => `“${title}” is handled by itself again`,
  },
  promise: {
    changed: 'The date has changed',
    late: 'It is delayed',
    states: {
      planned: 'It is planned',
      started: 'It has now been started',
      running: 'It is now in progress',
      done: 'It is now done',
      dropped: 'It will not happen after all',
      'already-under-way': 'It is already under way',
    },
    initiative: 'What we do',
    now: 'Now',
    before: 'Before',
    promised: 'We had said',
    why: 'Why',
    lateText: 'We did not make it. You will hear from us when there is a new date.',
    summary: (what, title) => `${what}: “${title}”`,
  },
  completed: {
    title: 'It is reported done',
    initiative: 'What was done',
    summary: (title) => `Reported done: “${title}” – is the problem solved?`,
  },
  askedLater: {
    title: 'What came of it?',
    text: (outcome) => `A year ago you got the answer: ${outcome}.`,
    summary: (title) => `A year on: what came of “${title}”?`,
  },
  answeredBack: {
    title: 'A reply to your question',
    asked: 'You asked:',
    summary: (title) => `A reply to your question about “${title}”`,
  },
  reopened: {
    title: 'We take it up again',
    text: 'It is not solved yet, so we look at it again. You will hear from us.',
    summary: (title) => `We take up “${title}” again`,
  },
  buttons: {
    ask: 'Ask a question',
    course: 'See the whole course',
  },
  channel: {
    titles: {
      replied: (no) => `A reply to your question about ${no}`,
      'asked-back': (no) => `A question about the answer to ${no}`,
      'not-solved': (no) => `${no} is not solved`,
      'partly-solved': (no) => `${no} is only partly solved`,
      'owner-answered': (no) => `The answer to ${no} is ready to be looked through`,
      'handed-back': (no) => `${no} has been sent back to you`,
      escalated: (no) => `The answer to ${no} is long overdue`,
    },
    sayers: {
      proposer: 'The proposer',
      successor: 'The leader of the workplace',
      endorser: 'A leader who experiences the same',
    },
    wrote: (sayer) => `${sayer} writes:`,
    asked: (sayer) => `${sayer} asks:`,
    'not-solved': (sayer) => `${sayer} says that the problem is not solved.`,
    'partly-solved': (sayer) => `${sayer} says that the problem is only partly solved.`,
    missing: 'What is missing:',
    question: (question) => `You asked: “${question}”`,
    from: (holder) => `From ${holder}`,
    handedBack: (holder) => `${holder} writes that it is not for them:`,
    due: (holder, day) => `${holder} should have answered on ${day}.`,
    others: (count) =>
      count === 1
        ? 'The same goes for 1 more proposal.'
        : `The same goes for ${number('en', count)} more proposals.`,
    next: {
      replied: 'The proposal is with you again, in the queue.',
      'asked-back': 'The question is kept with the proposal. Whoever asks waits to hear from you.',
      'not-solved': 'It is kept with the proposal.',
      'partly-solved': 'It is kept with the proposal.',
      'owner-answered': 'Nobody gets the answer before it is sent out from here.',
      'handed-back': 'It is in the queue again. Find the right one and send it on.',
      escalated: 'Get hold of them, or give the proposal to somebody else.',
    },
  },
} satisfies Catalogue['news'];
