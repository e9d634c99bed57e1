import { expect, it } from 'vitest';
import { readCard } from '../../../tools/client/read-card.ts';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';

/** What stands on a sample of the card, in Danish, with the titles of its buttons. */
const shown = (name: string) => {
  const { texts, buttons } = readCard(drawn(name, USUAL, 'da'));
  return [...texts, ...buttons.map(({ title }) => title)].join('\n');
};

it('says it in a sentence and leads to all of them', () => {
  expect(shown('wave-problem')).toContain('Den er sendt og kan ikke rettes.');
  expect(shown('wave-problem')).toContain('Alle målinger');
});
