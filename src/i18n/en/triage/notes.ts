// What the queue answers when something is saved, or cannot be, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['triage'];

export const faults: Words['faults'] = {
  extent: 'Choose an extent.',
  value: 'Choose a value.',
  authority: 'Choose who can change it, so that I know where it goes.',
  area: 'Choose an area, so that I know who is responsible.',
  noOwner: 'Nobody is responsible for the area in the register. Choose another area.',
  tooLong: (max) => `That is too long. There is room for ${max} characters.`,
};

export const notes: Words['notes'] = {
  saved: (no, judged) => `Saved: ${no} · ${judged}`,
  sent: (no, where) => `Sent: ${no} · ${where}`,
  handled: (no, where) =>
    `Somebody else has dealt with ${no} meanwhile: ${where}. What you chose is not saved.`,
  wordsChanged: 'The proposer has changed the text meanwhile. Read it again, then save.',
  judgedMeanwhile: (name, at, judged) =>
    `${name} has assessed it meanwhile (${at}): ${judged}. Your choices are below. Save again if they are to count instead.`,
};
