import { expect, it } from 'vitest';
import { readCard } from '../../../tools/client/read-card.ts';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';

/** What stands on a sample of the card, in Danish, with the titles of its buttons. */
const shown = (name: string) => {
  const { texts, buttons } = readCard(drawn(name, USUAL, 'da'));
  return [...texts, ...buttons.map(({ title }) => title)].join('\n');
};

it('says when one that waits goes, and until when one is open', () => {
  expect(shown('wave-list')).toContain('Sendes mandag 23. november 2026');
  expect(shown('wave-list')).toContain('Åben til og med 14. december 2026');
  expect(shown('wave-list')).toContain('Ældre');
  expect(shown('wave-list-empty')).toContain('Der er ingen endnu.');
});
