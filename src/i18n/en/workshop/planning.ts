// What is said on the form a host plans a workshop with, in English.
import type { planning as da } from '../../da/workshop/planning.ts';

export const planning: typeof da = {
  titles: { keep: 'Prepare a workshop', start: 'Start a workshop', edit: 'Change the workshop' },
  title: 'Name',
  stations: 'Stations – one on each line',
  stationsHelp:
    'Write who answers for it after a dash: Procurement – Bo Lund. Add numbers of proposals to work on if you like: 2026-0031.',
  area: 'Bring open proposals of an area or a theme (optional)',
  noArea: 'None',
  slots: 'Rounds',
  slotsOf: (count) => (count === 1 ? '1 round' : `${count} rounds`),
  minutes: 'Minutes in each round',
  minutesOf: (count) => `${count} minutes`,
  tables: 'Notes are written',
  tablesYes: 'for oneself or for the table, as participants choose',
  tablesNo: 'for oneself only',
  names: 'Names on the screen',
  votes: 'Votes for each participant at each station',
  guests: 'Guests from outside',
  guestsYes: 'may write and vote',
  guestsNo: 'cannot take part',
  coHost: 'Co-host (optional)',
  coHostHelp:
    'Name or mail of somebody who has talked to Forenkl before. More can be chosen later.',
  yes: 'Yes',
  no: 'No',
  save: 'Save',
  start: 'Start',
  cancel: 'Cancel',
  changed: 'The workshop was changed elsewhere since. Look it through, and save again.',
  faults: {
    title: { required: 'Give the workshop a name.', 'too-long': 'The name is too long.' },
    coHost: {
      'nobody-found': 'We found nobody. Ask them to write hi to Forenkl, or leave it empty.',
      'several-found': 'Several are called that. Write the whole name or the mail.',
    },
    stations: {
      required: 'Write at least one station with a title or a proposal that exists.',
      'too-many': 'There can be 8 stations at most.',
      'too-long': 'A title is too long (120 characters at most).',
      twice: 'Two stations have the same name.',
      'no-proposal': 'One of the proposals does not exist, or is closed.',
      'empty-area': 'There are no open proposals in that area or theme.',
    },
  },
};
