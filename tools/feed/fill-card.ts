/** Fills in what a card asks, as a person does who has one text to hand in. */
import type { Inputs } from '../client/person.ts';
import type { CardInput, ReadCard } from '../client/read-card.ts';
import type { Chance } from './random.ts';

export interface Filling {
  /** What is handed in: it goes into every text that must be filled. */
  readonly text: string;
  /** `required`: only what the card demands; `all`: everything it offers. */
  readonly extent: 'required' | 'all';
  readonly chance: Chance;
}

const MOST_NUMBER = 60;
const LONGEST_EXTRA = 60;

/** The inputs that are empty and wanted, with something in each; what stands there already stays. */
export function fillCard({ inputs }: ReadCard, filling: Filling): Inputs {
  const wanted = inputs.filter(
    ({ required, value, kind }) =>
      value === '' && kind !== 'toggle' && (required || filling.extent === 'all'),
  );
  const filled = wanted.map((input): [string, string] => [input.id, valueFor(input, filling)]);
  return Object.fromEntries(filled.filter(([, value]) => value !== ''));
}

/** A toggle takes something back or agrees to something: nobody does that unasked. */
function valueFor(input: CardInput, { text, chance }: Filling): string {
  switch (input.kind) {
    case 'text':
      // What is not demanded takes the first of the words: the whole text stands where it is asked.
      return text.slice(0, input.required ? input.max : Math.min(input.max, LONGEST_EXTRA)).trim();
    case 'number':
      return String(1 + Math.floor(chance.next() * MOST_NUMBER));
    case 'date':
      return '2026-12-11';
    case 'time':
      return '09:30';
    case 'choice':
      return chance.pick(input.choices) ?? '';
    case 'toggle':
      return '';
  }
}
