import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { roundConfirm } from '../../../src/cards/views/round-confirm.ts';
import { aRound } from '../../support/a-round.ts';
import { textIn, titlesIn } from '../walk.ts';

it.each([
  ['open', 'close', 'Luk afstemningen?', '2 er midt i at svare', 'Ja, luk'],
  ['open', 'cancel', 'Aflys afstemningen?', 'bliver gemt, men vises ikke', 'Ja, aflys'],
  ['prepared', 'cancel', 'Slet afstemningen?', 'Ingen har set den', 'Ja, slet'],
] as const)('asks about a round that is %s, to %s', (state, what, title, text, yes) => {
  const card = expand(roundConfirm({ round: aRound({ state }), what, halfway: 2 }, 'da'));
  expect(textIn(card)).toContain(title);
  expect(textIn(card)).toContain(text);
  expect(titlesIn(card)).toEqual([yes, 'Tilbage']);
});
