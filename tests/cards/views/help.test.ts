import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { help } from '../../../src/cards/views/help.ts';
import { textIn, titlesIn } from '../walk.ts';

const shown = (role: 'leader' | 'administrator' | 'host' | 'rounds') =>
  expand(help({ role }, 'da'));

describe('help', () => {
  it('tells leaders about their proposals, in words of both languages', () => {
    const text = textIn(shown('leader'));

    expect(text).toContain('mine forslag · my proposals');
    expect(text).not.toContain('brug denne kanal');
    expect(titlesIn(shown('leader'))).toEqual(['Nyt forslag']);
  });

  it('tells administrators about the overview and the search', () => {
    const text = textIn(shown('administrator'));

    expect(text).toContain('overblik');
    expect(text).toContain('søg vikar');
    expect(titlesIn(shown('administrator'))).toEqual([]);
  });

  it('tells others in a channel how it is bound', () => {
    const text = textIn(shown('host'));

    expect(text).toContain('brug denne kanal · use this channel');
    expect(text).not.toContain('søg vikar');
  });

  it('tells whoever may start surveys how, and administrators too', () => {
    for (const role of ['rounds', 'administrator'] as const) {
      expect(textIn(shown(role))).toContain('mine undersøgelser · my surveys');
    }
    expect(textIn(shown('rounds'))).not.toContain('brug denne kanal');
    expect(textIn(shown('host'))).not.toContain('undersøgelse');
  });
});
