// What a question page says around its questions, in English.
import type { Catalogue } from '../da/index.ts';

export const pages = {
  editing: (no) => `Changing ${no}`,
  step: (step, of) => `Step ${step} of ${of}`,
  optional: 'Optional',
  noTime: 'Out of time? Press “Send now”. We ask if something is missing.',
  required: 'Fields with * are needed.',
  faults: (count) =>
    count === 1
      ? 'There is one thing to put right below.'
      : `There are ${count} things to put right below.`,
  reviewIntro: 'Press a line to change it.',
  extraIntro: 'Everything here is optional. Write only what you know.',
  notAnswered: 'not answered',
  notes: {
    stale: 'The card has changed since. Here is the latest – what you wrote is in it.',
    'from-chat': 'I have put your text in. Nothing is sent yet.',
    clipped:
      'Your text was longer than there is room for. The beginning is put in – adjust it, or send the rest afterwards.',
    'from-message':
      'The message is put in. Rewrite it in your own words, so that nobody can be recognised. Nothing is saved or sent yet.',
    'message-clipped':
      'The message is longer than there is room for, so only its beginning is put in. Rewrite it in your own words, so that nobody can be recognised. Nothing is saved or sent yet.',
    'message-empty': 'There is no text in the message. Write in your own words what is cumbersome.',
    resumed: 'Welcome back. You were here.',
    'alike-ended': 'That proposal was closed in the meantime. Your own text is still here.',
    'alike-full':
      'That proposal has 20 examples from you already. Your text is still here, and you can send it as your own proposal.',
    'alike-own': 'That is your own proposal, so it counts already. Your text here is saved.',
  },
  anotherAfter: (no) => `${no} is sent. Here is room for another.`,
  yes: 'Yes',
  no: 'No',
  choose: 'Choose',
  chooseDate: 'Choose a date',
  chooseUnit: 'Choose a workplace',
  unitOf: (label) => `${label} – unit`,
  horizonExample: 'e.g. first half of 2027, week 14 2027 or a date',
  atMost: (max) => `Choose at most ${max}.`,
  suggestions: (words) => `E.g. ${words.join(', ')}.`,
  ofScale: (label, step, of) => `${label} (${step} of ${of})`,
  notCpr: 'It is not a CPR number',
  find: {
    label: 'Find the workplace: write part of the name',
    none: (typed) => `No workplace has “${typed}” in its name. Try another word.`,
    tooMany: (count) => `${count} workplaces fit. Write a little more of the name.`,
  },
} satisfies Catalogue['pages'];
