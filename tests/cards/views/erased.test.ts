import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { erased } from '../../../src/cards/views/erased.ts';
import { textIn, titlesIn } from '../walk.ts';

it('says good-bye, with nothing to press', () => {
  const card = expand(erased({}, 'da'));

  expect(textIn(card)).toContain('begynder du forfra som ny');
  expect(titlesIn(card)).toEqual([]);
});
