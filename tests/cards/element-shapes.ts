/** The kinds of element a card is made of, told apart by all that decides how they are drawn. */
import type { Card } from '../../src/cards/template.ts';
import { drawn, SAMPLES } from './samples/samples.ts';
import { TYPED } from './samples/typed.ts';
import { placesIn } from './walk.ts';

/** Of these the value counts too. */
const TELLING = ['type', 'style', 'isMultiSelect', 'isMultiline'];

function shapesIn(card: Card): readonly string[] {
  return placesIn(card).map(({ node }) =>
    Object.entries(node)
      .filter(([name]) => name !== 'data')
      .map(([name, value]) => (TELLING.includes(name) ? `${name}=${String(value)}` : name))
      .sort()
      .join(' '),
  );
}

/** As few samples as hold an element of every kind there is. */
export function samplesOfEveryShape(): readonly string[] {
  const seen = new Set<string>();
  return Object.keys(SAMPLES).filter((name) => {
    const fresh = shapesIn(drawn(name, TYPED.usual, 'da')).filter((shape) => !seen.has(shape));
    for (const shape of fresh) seen.add(shape);
    return fresh.length > 0;
  });
}
