// What is said to whoever leads a workshop, in English.
import type { leading as da } from '../../da/workshop/leading.ts';

export const leading: typeof da = {
  steps: {
    'start-slot': (slot) => `Start round ${slot}`,
    'stop-slot': (slot) => `Stop round ${slot}`,
    'more-time': () => '5 minutes more',
    vote: () => 'Start the vote',
    answer: () => 'End the vote, and answer',
    finish: () => 'End, and send the summary',
  },
  notes: 'See and move notes',
  answers: 'Answer the shortlist',
  edit: 'Change',
  drop: 'Delete',
  rehearse: 'Rehearse',
  cohosts: 'Co-hosts',
  plan: (slots, minutes) => `${slots === 1 ? '1 round' : `${slots} rounds`} of ${minutes} minutes`,
  prepared: 'Saved. Write "@Forenkl start" where the workshop is to be held.',
  landing: 'The notes are being put on the proposals.',
  landed: 'All notes now stand on the proposals, and everybody has their receipt.',
  graceNote: 'What is on its way is taken for one more minute.',
  finish: {
    title: 'End the workshop?',
    about: (notes, people) =>
      `${notes === 1 ? '1 note is' : `${notes} notes are`} put on the proposals, and ${people === 1 ? '1 participant gets' : `${people} participants get`} a receipt. It cannot be undone.`,
    unanswered: (count) =>
      count === 1
        ? '1 of the shortlist has no answer.'
        : `${count} of the shortlist have no answer.`,
    yes: 'End, and send',
    no: 'Back',
  },
  moving: {
    title: 'Notes that are alike',
    note: 'Note',
    to: 'Move to',
    alone: 'By itself',
    move: 'Move',
    next: 'Next station',
    back: 'Back',
    none: 'There are no notes here yet.',
    tooLate: 'The vote is running, so notes cannot be moved.',
    more: (count) => `${count} more groups are not shown here.`,
  },
  answering: {
    title: 'Answer the shortlist',
    owner: 'Owner:',
    place: (at, of) => `${at} of ${of}`,
    said: 'What the owner said',
    agreed: 'Agreement',
    who: 'Who follows up?',
    when: 'When?',
    whenExample: '1st half 2027',
    save: 'Save',
    next: 'Save, and go to the next',
    leaveOut: 'Take off the list',
    takeIn: 'Take in one that ties',
    tied: 'Tied in votes – you decide:',
    tiedLabel: 'Take in',
    control: 'Back',
    none: 'Nothing has been voted for yet.',
    saved: 'Saved',
    stale: 'Somebody else has answered since. Look the answer through, and save again.',
    faults: {
      required: 'Fill in this field.',
      'too-long': 'The text is too long.',
      'bad-horizon': 'Write for instance: 1st half 2027, week 14 2027 or a date.',
    },
  },
  rehearsal: 'This is a rehearsal: nothing is kept.',
  stopRehearsal: 'Stop the rehearsal',
};
