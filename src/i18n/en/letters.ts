// What is said about letters to many, in English.
import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${number('en', count)} people`);
const get = (count: number) => `${number('en', count)} ${count === 1 ? 'gets' : 'get'} it`;

export const letters = {
  eyebrow: 'Letter',
  title: { new: 'Write a letter', edit: 'Correct the letter' },
  intro:
    'The letter comes in the recipients’ own chat, on working days between 8 and 16. Nobody gets more than one such message a week.',
  editIntro: 'The new wording replaces the old one with those who have the letter.',
  titleLabel: 'Heading',
  textLabel: 'Text',
  toLabel: 'Who is to have it?',
  toText: (to) => `To: ${to}`,
  help: 'No CPR numbers or sensitive information.',
  to: {
    leaders: 'All leaders',
    department: (name) => `Leaders in ${name}`,
    everyone: 'Everybody who uses Forenkl',
  },
  problems: {
    title: 'Write a heading.',
    text: 'Write a text.',
    tooLong: (max) => `There is room for ${number('en', max)} characters.`,
    to: 'Choose who is to have the letter.',
  },
  preview: {
    title: 'What the letter looks like',
    when: 'When does it get there?',
    first: (count, day, time) => `${get(count)} on ${day} from ${time}.`,
    now: (count) => `${get(count)} now.`,
    later: (count, day) =>
      `${get(count)} no sooner than ${day}, because another message reaches them within a week.`,
    evenLater: (count) => `${get(count)} later still.`,
    unreachable: (count) => `${number('en', count)} cannot get messages.`,
    nobody: 'Right now there is nobody who can get the letter.',
    muted: 'Those who said no to letters are not counted.',
    confirm: (count) => `That is many. Type the number, ${number('en', count)}, to send the letter`,
    notes: {
      changed: 'The letter was changed since. Here is the latest.',
      'number-missing': 'Type the number of recipients first.',
      'number-wrong': 'That is not the number. Check who the letter is for.',
    },
    has: (count) =>
      `${number('en', count)} ${count === 1 ? 'has' : 'have'} the letter. It is corrected where it stands.`,
    waits: (count) =>
      `${number('en', count)} ${count === 1 ? 'waits' : 'wait'} for it, and only ever see the new wording.`,
    bundled: 'Where it came together with other messages, the new wording is a new message.',
  },
  status: {
    sentBy: (moment, name) => `Sent ${moment} by ${name}`,
    reworded: (times) => (times === 1 ? 'Corrected once' : `Corrected ${times} times`),
    to: 'To',
    title: 'How the letter is doing',
    heading: 'Recipients',
    preparing: 'The letter is being made ready. Press “Refresh” in a moment.',
    lines: {
      sent: 'Sent',
      waiting: 'Waiting',
      blocked: 'Cannot get messages',
      unknown: 'May not have arrived',
      failed: 'Could not be sent',
    },
    count: people,
    next: (moment) => `the next ${moment}`,
    goingOut: 'on the way now',
  },
  list: {
    title: 'Letters',
    none: 'No letters have been written yet.',
    draft: 'Not sent yet',
    draftBy: (name) => `written by ${name}`,
    open: (title) => `Open: ${title}`,
  },
  choice: {
    eyebrow: 'Letters',
    off: 'You get no more letters',
    on: 'You get letters again',
    offText:
      'A letter that is on its way may still arrive. News of your own proposals always comes.',
    onText: 'We write at most once a week.',
  },
  buttons: {
    preview: 'See when it gets there',
    send: (count) => `Send to ${number('en', count)}`,
    sendNew: 'Send the new wording',
    edit: 'Correct the letter',
    drop: 'Delete the draft',
    new: 'New letter',
    list: 'To the letters',
    refresh: 'Refresh',
    stop: 'No letters, thank you',
    resume: 'I would like letters',
  },
} satisfies Catalogue['letters'];
