import { expect, it } from 'vitest';
import { readCard } from '../../../tools/client/read-card.ts';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';

/** What stands on a sample of the card, in Danish, with the titles of its buttons. */
const shown = (name: string) => {
  const { texts, buttons } = readCard(drawn(name, USUAL, 'da'));
  return [...texts, ...buttons.map(({ title }) => title)].join('\n');
};

it('shows the response rate by department, small ones together', () => {
  const card = shown('wave-status');
  expect(card).toContain('268 af 412 har svaret (65 %)');
  expect(card).toContain('3 af 7 (43 %)');
  expect(card).toContain('under fem vises samlet');
  expect(card).toContain('1. december (sendt) · 8. december');
});

it('offers what can be done as it stands', () => {
  expect(shown('wave-status-planned')).toContain('Vent med at sende');
  expect(shown('wave-status-closed')).toContain('Ny måling som denne');
  expect(shown('wave-status-collection')).toContain('har sendt forslag');
});
