import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { unreached } from '../../../src/cards/views/unreached.ts';
import { sentBy, textIn } from '../walk.ts';

describe('unreached', () => {
  it('names who gets no messages, and leads back', () => {
    const card = expand(unreached({ names: ['Inger Møballe', ''] }, 'da'));

    expect(textIn(card)).toContain('2 får ikke beskeder');
    expect(textIn(card)).toContain('Inger Møballe');
    expect(textIn(card)).toContain('hvis navn jeg ikke kender');
    expect(sentBy(card, 'Til svarene')).toMatchObject({ verb: 'answers.open' });
  });

  it('says how many more there are', () => {
    const names = Array.from({ length: 45 }, () => 'Inger');

    expect(textIn(expand(unreached({ names }, 'da')))).toContain('og 5 til');
  });
});
