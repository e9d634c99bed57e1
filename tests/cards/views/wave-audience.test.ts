import { expect, it } from 'vitest';
import { readCard } from '../../../tools/client/read-card.ts';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';

/** What stands on a sample of the card, in Danish, with the titles of its buttons. */
const shown = (name: string) => {
  const { texts, buttons } = readCard(drawn(name, USUAL, 'da'));
  return [...texts, ...buttons.map(({ title }) => title)].join('\n');
};

it('asks for roles, types and departments, or for mails', () => {
  expect(shown('wave-audience')).toContain('Vælger du ingen, er alle med.');
  expect(shown('wave-audience-wrong')).toContain('Vælg mindst én.');
  expect(shown('wave-audience-mails')).toContain('Det er ikke mailadresser');
});
