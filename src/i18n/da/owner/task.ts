// The message about a task, and the one that closes it, in Danish.
import type { TaskEnd } from '../../../domain/delivery/task-contents.ts';

export const task = {
  title: { owner: 'Et forslag venter på dit svar', forum: 'Et forslag skal behandles' },
  has: 'Oplever det',
  note: 'Besked fra forenklingsteamet',
  due: 'Svar senest',
  why: {
    owner: (area: string) => `Du får det, fordi du svarer for ${area}.`,
    forum: (name: string) => `Du får det, fordi du står som kontakt for ${name} i registeret.`,
  },
  later: 'Ikke nu? Du finder det igen, når du skriver “opgaver”.',
  summary: (title: string) => `Et forslag venter på dit svar: “${title}”`,
};

export const over = {
  titles: {
    answered: 'Forslaget er besvaret',
    withdrawn: 'Forslaget er trukket tilbage',
    moved: 'Forslaget er hos en anden nu',
    'taken-back': 'Forslaget er hos forenklingsteamet igen',
  } satisfies Record<TaskEnd, string>,
  text: (title: string) => `Du behøver ikke gøre mere ved “${title}”.`,
  thanks: 'Tak for svaret.',
  summary: (title: string) => `Ikke mere at gøre: “${title}”`,
};
