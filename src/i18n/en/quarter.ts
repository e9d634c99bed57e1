// What is said about the quarterly letter, in English.
import type { Quarter } from '../../domain/shared/quarter.ts';
import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

const NAMES = ['1st', '2nd', '3rd', '4th'];
const nameOf = ({ year, quarter }: Quarter) => `the ${NAMES[quarter - 1] ?? ''} quarter of ${year}`;
const count = (many: number) => number('en', many);

export const quarter = {
  letter: {
    title: (of) => `News from ${nameOf(of)}`,
    opening: 'This is what got easier, and what is on its way to you.',
    summary: (of) => `News from ${nameOf(of)}: done, new and on its way`,
    why: (kinds) => `You get this letter as a leader or contact (${kinds}).`,
    done: 'Done',
    fresh: 'New to you',
    underWay: 'On its way',
    of: (kind, heading) => `${kind} – ${heading.toLowerCase()}`,
    when: 'When',
    late: (day) => `Was to be ready on ${day} and is late`,
    how: {
      local: 'You may decide this yourselves',
      guidance: 'Solved with guidance',
      spread: 'Now with you too',
    },
    all: 'See all that is done',
  },
  offer: {
    eyebrow: 'Quarterly letter',
    ready: (of) => `The letter for ${nameOf(of)} is ready`,
    readyText:
      'Leaders and contacts are told what is done, what is new and what is on its way for their kind of workplace. Nothing is sent until you say so.',
    sent: (of) => `The letter for ${nameOf(of)} is sent`,
    sentText: (name) => `Sent by ${name}. The letters arrive on working days between 8 and 16.`,
    skipped: (of) => `No letter for ${nameOf(of)}`,
    skippedText: (name) => `${name} chose not to send it this time.`,
    look: 'Look, and send',
    lookAgain: 'Look at it all the same',
    status: 'See how it stands',
    skip: 'Not this time',
  },
  preview: {
    title: (of) => `Letter for ${nameOf(of)}`,
    opening: 'Opening (can be changed)',
    openingHelp:
      'No names, CPR numbers or sensitive information. Change it only if there is something special to say.',
    shownLabel: 'Show the letter to',
    who: 'Who gets it, and what do they get?',
    gets: (kind, people) =>
      `${kind}: ${people === 1 ? '1 recipient' : `${count(people)} recipients`}`,
    holds: (done, fresh, underWay) =>
      `${count(done)} done · ${count(fresh)} new · ${count(underWay)} on its way`,
    nothing: (kinds) => `Nothing new for ${kinds}. They get no letter.`,
    both: 'Whoever has several kinds of workplace gets one letter with all of it.',
    empty: 'There is nothing new to tell of this quarter, so there is no letter to send.',
    confirm: (people) => `That is many. Type the number, ${count(people)}, to send the letter`,
    notes: {
      changed: 'Something new has happened since. This is the latest.',
      'number-missing': 'Type the number of recipients first.',
      'number-wrong': 'That is not the number. Check whom the letter is for.',
      nobody: 'Right now nobody can get the letter.',
    },
    send: (people) => `Send to ${count(people)}`,
  },
  status: {
    title: (of) => `How the letter for ${nameOf(of)} stands`,
    sent: (moment, name) => `Sent ${moment} by ${name}`,
  },
  open: 'Quarterly letter',
} satisfies Catalogue['quarter'];
