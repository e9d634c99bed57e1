import { expect, it } from 'vitest';
import { readCard } from '../../../tools/client/read-card.ts';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';

/** What stands on a sample of the card, in Danish, with the titles of its buttons. */
const shown = (name: string) => {
  const { texts, buttons } = readCard(drawn(name, USUAL, 'da'));
  return [...texts, ...buttons.map(({ title }) => title)].join('\n');
};

it('tells a copy from a new one, and what is wrong beside each field', () => {
  expect(shown('wave-form')).toContain('Send en måling til mange');
  expect(shown('wave-form-again')).toContain('Ny måling som den forrige');
  expect(shown('wave-form-wrong')).toContain('Spørgeskemaet kan ikke være anonymt');
});
