import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { roundStarted } from '../../../src/cards/views/round-started.ts';
import { textIn, titlesIn } from '../walk.ts';

it('says what was started, and leads nowhere: the round has messages of its own', () => {
  const card = expand(roundStarted({ kind: 'poll', title: 'Hvad først?' }, 'da'));
  expect(textIn(card)).toBe('Afstemningen er startet\nHvad først?');
  expect(titlesIn(card)).toEqual([]);
});
