// The whole course of a proposal, and a question back about it, in English.

import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

export const course = {
  title: (no) => `The full history of ${no}`,
  with: 'With',
  due: 'Answer no later than',
  joined: (no) => `Handled together with ${no}.`,
  treatments: 'Considered',
  treated: (day, forum) => `${day} · ${forum}`,
  item: (item) => `item ${item}`,
  explanation: 'Why we do it this way',
  decision: 'The answer',
  former: 'Former answers',
  formerLine: (day, outcome) => `${day}: ${outcome}`,
  initiatives: 'What is being done',
  initiative: (title, state) => `${title} – ${state}`,
  readyBy: (when) => `When: ${when}`,
  states: {
    planned: 'planned',
    started: 'started',
    running: 'in progress',
    done: 'done',
    dropped: 'given up',
    'already-under-way': 'already under way',
  },
  history: 'What has happened?',
  replyBack: {
    title: 'Answer a question',
    asked: 'The question',
    replied: 'The answer',
    label: 'Your answer',
    help: 'Only the one who asked gets the answer. No CPR numbers or sensitive information.',
    required: 'Write an answer before you send it.',
    tooLong: (max) => `The answer is too long. There is room for ${number('en', max)} characters.`,
    sentTitle: 'The question is answered',
  },
  askBack: {
    title: (no) => `Ask about ${no}`,
    label: 'Your question',
    help: 'The simplification team gets the question and comes back to you. No names, CPR numbers or sensitive information.',
    required: 'Write a question before you send it.',
    tooLong: (max) =>
      `The question is too long. There is room for ${number('en', max)} characters.`,
    sentTitle: 'The question is sent',
    sent: (team) => `${team} has it and comes back to you.`,
    yours: 'You asked:',
  },
} satisfies Catalogue['course'];
