// What is said of treatments, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['deciding'];

export const treatment: Words['treatment'] = {
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
  line: (forum, day, item) => (item === '' ? `${forum}, ${day}` : `${forum}, ${day}, item ${item}`),
  said: (where, word) => `${where}: ${word}`,
  decides: 'decides',
  onBehalf: 'noted on behalf of the forum',
};

export const trail: Words['trail'] = {
  title: (no) => `Handlings of ${no}`,
  about: 'Hearings and preparation are noted here. The forum itself decides in its own chat.',
  noForums: 'There are no forums in the register yet.',
  noted: '✓ The handling is noted',
  closed: 'The proposal is answered or closed, so nothing more can be noted.',
  button: 'Handlings',
  add: 'Note a handling',
  see: 'See the proposal',
};
