// What is said of questions that changed since the last wave, in Danish.
import type { ItemChange } from '../../../domain/questions/compare-sets.ts';

export const mapping = {
  title: 'Sammenligning',
  with: (title: string) => `Med ${title}`,
  lead: 'Spørgsmål med uændret ordlyd og skala sammenlignes af sig selv. De andre sammenlignes kun, hvis du siger god for det.',
  none: 'Alle spørgsmål er uændrede. De sammenlignes af sig selv.',
  ask: 'Må sammenlignes',
  changes: {
    same: 'uændret',
    reworded: 'ny ordlyd',
    rescaled: 'ny skala',
    new: 'nyt, ingen sammenligning',
    gone: 'findes ikke mere',
  } satisfies Record<ItemChange, string>,
  saved: (moment: string) => `Gemt ${moment}.`,
};
