import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { roundSample } from '../../../src/cards/views/round-invitation.ts';
import { readCard } from '../../../tools/client/read-card.ts';
import { drawn } from '../samples/samples.ts';
import { USUAL } from '../samples/typed.ts';

/** What stands on a sample of the card, in Danish, with the titles of its buttons. */
const shown = (name: string) => {
  const { texts, buttons } = readCard(drawn(name, USUAL, 'da'));
  return [...texts, ...buttons.map(({ title }) => title)].join('\n');
};

it('says until when, who sees the answers, and how to put it off', () => {
  const card = shown('round-invitation');
  expect(card).toContain('Du kan svare til og med mandag 14. december 2026.');
  expect(card).toContain('Fortroligt');
  expect(card).toContain('Ikke nu');
  expect(shown('round-invitation-reminder')).toContain('Du har ikke svaret endnu.');
  expect(shown('round-invitation-anonymous')).not.toContain('begyndt');
});

it('thanks whoever answered, and leads nowhere once it is over', () => {
  expect(shown('round-invitation-answered')).toContain('Ret mit svar');
  expect(shown('round-invitation-over')).not.toContain('Svar\n');
  expect(shown('round-sample')).toContain('Prøve – intet gemmes');
});

it('promises on the sample what the wave does, not what its set would', () => {
  const look = (privacy: 'named' | 'anonymous') => {
    const view = { what: 'survey', title: 'T', privacy, set: { id: 's', version: 1 } } as const;
    return readCard(expand(roundSample({ kind: 'round-sample', ...view }, 'Teamet', 'da')));
  };

  expect(look('named').texts.join()).toContain('De andre, der får den, kan ikke');
  expect(look('anonymous').buttons[0]?.data).toMatchObject({
    sample: { what: 'survey', privacy: 'anonymous' },
  });
});
