// What is said where words are hidden in a survey or a workshop, in English.
import type { da } from '../../da/index.ts';

export const hiding: typeof da.rounds.hiding = {
  title: 'Hide a text',
  lead: 'It is hidden in names, notes, answers and results, in proposals and initiatives that came of it, and in messages that are not sent yet. It cannot be undone.',
  label: 'Words or passages to hide *',
  help: 'One on each line, written as in the text.',
  look: 'Look first',
  confirm: 'Hide it',
  places: (n) => (n === 1 ? '1 place' : `${n} places`),
  where: {
    name: 'name or question',
    note: 'notes',
    shortlist: 'answers to notes',
    answer: 'answers',
  },
  copies: (n) => `copies: ${n}`,
  stands: (list) => `It stands here: ${list}.`,
  looks: 'This is how it will look:',
  unseen:
    'Answers that nobody may look at one by one are gone through too. It is not said here whether anything was in them.',
  required: 'Write at least one word of two letters or more.',
  tooLong: (max) => `It is too long. There is room for ${max} characters.`,
  notFound: 'Those words are not here.',
  done: 'The text is hidden',
  stays:
    'Cards that were sent in Teams stay as they are, but for the one with the results. Delete them in Teams if the words stand on them.',
  busy: (n) =>
    `${n === 1 ? '1 message was' : `${n} messages were`} just being sent. Hide the same again in a minute.`,
  again: 'Hide more',
};
