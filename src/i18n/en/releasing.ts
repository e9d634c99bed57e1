// What is said where an example of a proposal is released to be quoted, in English.
import type { Catalogue } from '../da/index.ts';

export const releasing: Catalogue['releasing'] = {
  title: (no) => `Example from ${no}`,
  lead: 'What you release may stand in reports and cases, without the name of a person or a workplace. Nothing else is quoted.',
  released: (day) => `Released ${day}`,
  sources: 'What is the example made of?',
  own: 'Write it yourself',
  change: 'Change what is released',
  choose: 'Choose what to begin with.',
  take: 'Continue',
  label: 'How it may be quoted *',
  help: 'Shorten it, and put it so that nobody can be known by it.',
  agreement: 'It was written to the team alone. Ask first whether it may be quoted.',
  agreed: 'Whoever wrote it has said yes',
  notNames: 'It is not the name of a person or a workplace',
  release: 'Release',
  takeBack: 'Take back',
  part: 'Released example',
  faults: {
    required: 'Write what may be quoted.',
    tooLong: (max) => `It is too long. There is room for ${max} characters.`,
    sureNames: (names) => `Take the name out: ${names}.`,
    names: (names) => `Is there a name in it? ${names}. Take it out, or tick the box below.`,
    'not-agreed': 'Ask whoever wrote it, and tick the box once they have said yes.',
    'changed-meanwhile':
      'A colleague changed the example meanwhile. Read it through, then release.',
    ended: 'The proposal is withdrawn or merged with another, so it is not quoted.',
  },
  done: (no) => `The example from ${no} is released`,
  gone: (no) => `The example from ${no} is taken back`,
};
