// What is said of questions that changed since the last wave, in English.
import type { ItemChange } from '../../../domain/questions/compare-sets.ts';

export const mapping = {
  title: 'Comparison',
  with: (title: string) => `With ${title}`,
  lead: 'Questions with the same words and scale are compared by themselves. The others are compared only if you vouch for it.',
  none: 'No question has changed. They are compared by themselves.',
  ask: 'May be compared',
  changes: {
    same: 'unchanged',
    reworded: 'new words',
    rescaled: 'new scale',
    new: 'new, no comparison',
    gone: 'no longer there',
  } satisfies Record<ItemChange, string>,
  saved: (moment: string) => `Saved ${moment}.`,
};
