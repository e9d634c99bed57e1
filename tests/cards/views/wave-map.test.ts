import { expect, it } from 'vitest';
import { readCard } from '../../../tools/client/read-card.ts';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';

/** What stands on a sample of the card, in Danish, with the titles of its buttons. */
const shown = (name: string) => {
  const { texts, buttons } = readCard(drawn(name, USUAL, 'da'));
  return [...texts, ...buttons.map(({ title }) => title)].join('\n');
};

it('lists what changed and offers only what may be compared', () => {
  expect(shown('wave-map')).toContain('ny ordlyd');
  expect(shown('wave-map')).toContain('nyt, ingen sammenligning');
  expect(shown('wave-map-same')).toContain('Alle spørgsmål er uændrede');
  expect(shown('wave-map-same')).not.toContain('Gem');
});
