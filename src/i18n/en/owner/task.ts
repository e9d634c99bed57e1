// The message about a task, and the one that closes it, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['owner'];

export const task: Words['task'] = {
  title: { owner: 'A proposal waits for your answer', forum: 'A proposal is to be handled' },
  has: 'Experienced by',
  note: 'Message from the team',
  due: 'Answer by',
  why: {
    owner: (area) => `You get it because you answer for ${area}.`,
    forum: (name) => `You get it because you are the contact for ${name} in the register.`,
  },
  later: 'Not now? You find it again when you write “tasks”.',
  summary: (title) => `A proposal waits for your answer: “${title}”`,
};

export const over: Words['over'] = {
  titles: {
    answered: 'The proposal has been answered',
    withdrawn: 'The proposal was withdrawn',
    moved: 'The proposal is with somebody else now',
    'taken-back': 'The proposal is back with the simplification team',
  },
  text: (title) => `You need not do more about “${title}”.`,
  thanks: 'Thank you for the answer.',
  summary: (title) => `Nothing more to do: “${title}”`,
};
