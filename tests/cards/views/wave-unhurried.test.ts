import { expect, it } from 'vitest';
import { readCard } from '../../../tools/client/read-card.ts';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';

/** What stands on a sample of the card, in Danish, with the titles of its buttons. */
const shown = (name: string) => {
  const { texts, buttons } = readCard(drawn(name, USUAL, 'da'));
  return [...texts, ...buttons.map(({ title }) => title)].join('\n');
};

it('says when the next reminder comes, or that none does', () => {
  expect(shown('wave-later')).toContain('Vi minder dig om det tirsdag 1. december 2026');
  expect(shown('wave-stopped')).toContain('Du får ingen påmindelser');
  expect(shown('wave-stopped')).toContain('Skriv et forslag');
});
