import { expect, it } from 'vitest';
import { readCard } from '../../../tools/client/read-card.ts';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';

/** What stands on a sample of the card, in Danish, with the titles of its buttons. */
const shown = (name: string) => {
  const { texts, buttons } = readCard(drawn(name, USUAL, 'da'));
  return [...texts, ...buttons.map(({ title }) => title)].join('\n');
};

it('shows the reminders to come and what is wrong with the days', () => {
  expect(shown('wave-extend')).toContain('Påmindelser på vej: 8. december.');
  expect(shown('wave-extend')).toContain('Vælg i dag eller en senere dag.');
});
