import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { roundEntrance } from '../../../src/cards/views/round-entrance.ts';
import { entranceOf, ownEntrance } from '../../../src/domain/delivery/round-messages.ts';
import type { Round } from '../../../src/domain/round/round.ts';
import { aRound } from '../../support/a-round.ts';
import { textIn, titlesIn } from '../walk.ts';

function entrance(differs: Partial<Round> = {}) {
  const [message] = entranceOf(aRound({ code: '4821', ...differs }));
  if (message?.content.kind !== 'round-entrance') throw new Error('there is no entrance');
  return expand(roundEntrance(message.content, 'da'));
}

it('leads in, in the room or in one’s own chat, and names the code', () => {
  expect(titlesIn(entrance())).toEqual(['Svar', 'Svar i din egen chat']);
  expect(textIn(entrance())).toContain('4821');
});

it('leads nowhere once it is closed', () => {
  expect(titlesIn(entrance({ state: 'closed' }))).toEqual([]);
  expect(textIn(entrance({ state: 'closed' }))).toContain('Lukket');
});

it('has one button where it stands in one’s own chat', () => {
  expect(titlesIn(expand(roundEntrance(ownEntrance(aRound()), 'da')))).toEqual(['Svar']);
});
