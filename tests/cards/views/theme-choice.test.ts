import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { themeChoice } from '../../../src/cards/views/theme-choice.ts';
import { aTheme } from '../../support/a-theme.ts';
import { NO } from '../samples/data.ts';
import { inputIn, nodesIn, sentBy, textIn, titlesIn } from '../walk.ts';

const { id } = aTheme('a');

describe('the choice of a theme', () => {
  it('has every theme and none, with the one it is in chosen', () => {
    const card = expand(themeChoice({ no: NO, themes: [aTheme('a')], chosen: id }, 'da'));

    expect(inputIn(card, 'theme')['value']).toBe('a');
    expect(inputIn(card, 'theme')['choices']).toEqual([
      { title: 'Tema a', value: 'a' },
      { title: 'Intet tema', value: '-' },
    ]);
    expect(sentBy(card, 'Gem')).toMatchObject({ verb: 'more.theme', no: NO });
  });

  it('says that there is none yet', () => {
    const card = expand(themeChoice({ no: NO, themes: [] }, 'da'));

    expect(textIn(card)).toContain('Der er ingen temaer endnu.');
    expect(nodesIn(card, 'Input')).toEqual([]);
    expect(titlesIn(card)).toEqual(['Tilbage']);
  });
});
