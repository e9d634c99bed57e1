import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { ownGathered } from '../../../src/cards/views/own-gathered.ts';
import { textIn, titlesIn } from '../walk.ts';

it('leads to the file that is ready', () => {
  const card = expand(ownGathered({ state: 'made' }, 'da'));

  expect(textIn(card)).toContain('Dine data er klar');
  expect(titlesIn(card)).toEqual(['Hent filen']);
});

it.each([
  ['failed', 'Skriv “mine data” igen'],
  ['too-large', 'for stor til et link'],
] as const)('says what to do when it is %s', (state, words) => {
  const card = expand(ownGathered({ state }, 'da'));

  expect(textIn(card)).toContain(words);
  expect(titlesIn(card)).toEqual([]);
});
