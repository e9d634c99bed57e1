import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { language } from '../../../src/cards/views/language.ts';
import { nodesIn, sentBy } from '../walk.ts';

describe('language', () => {
  it('offers both, each in its own words', () => {
    const card = expand(language({ current: 'da' }, 'da'));

    expect(sentBy(card, 'Dansk')).toMatchObject({ language: 'da' });
    expect(sentBy(card, 'English')).toMatchObject({ language: 'en' });
  });

  it('makes the present one stand out', () => {
    const looks = nodesIn(expand(language({ current: 'en' }, 'en')), 'Action.Execute');

    expect(looks.map(({ style }) => style)).toEqual(['default', 'positive']);
  });
});
