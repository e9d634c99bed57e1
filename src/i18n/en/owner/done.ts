// What is said before an answer is sent, and after, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['owner'];

export const review: Words['review'] = {
  title: 'This is how the answer reads',
  lix: (value) => `Readability: lix ${value}.`,
  hard: 'It is hard to read. Shorter sentences and words help.',
  next: {
    team: 'When you send it, the simplification team looks it through. Only then do the leaders get it.',
    board: (forum) => `When you send it, it goes to ${forum}, which decides.`,
  },
  why: {
    exempt: 'That is because the proposal asks for an exemption.',
    no: 'That is because the answer is a no.',
    disputed: 'That is because those responsible disagree.',
  },
};

export const done: Words['done'] = {
  titles: {
    answered: 'Thank you for the answer',
    explained: 'The explanation is sent',
    'handed-back': 'The proposal is sent back',
  },
  texts: {
    team: 'The simplification team looks the answer through before the leaders get it.',
    board: (forum) => `It is now with ${forum}, which decides.`,
    explained: 'Everybody who has the problem gets it. You have yet to answer the proposal.',
    'handed-back': 'The simplification team finds the right one.',
  },
  answer: 'The answer',
  answeredBy: (name, at) => `${name} answered on ${at}`,
};
