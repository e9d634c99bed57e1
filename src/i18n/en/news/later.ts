// How proposers are asked and answered afterwards, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['news'];

export const askedLater: Words['askedLater'] = {
  title: 'What came of it?',
  text: (outcome) => `A year ago you got the answer: ${outcome}.`,
  summary: (title) => `A year on: what came of “${title}”?`,
};

export const answeredBack: Words['answeredBack'] = {
  title: 'A reply to your question',
  asked: 'You asked:',
  summary: (title) => `A reply to your question about “${title}”`,
};
