import { expect, it } from 'vitest';
import { themeKey } from '../../../src/domain/results/report.ts';
import { type Heard, themesOf } from '../../../src/domain/results/themes.ts';

const read = (text: string): readonly Heard[] => [
  ...(text.includes('køb') ? [{ of: 'area', is: 'buy', words: ['Indkøb'] } as const] : []),
  ...(text.includes('SD')
    ? [{ of: 'need', is: 'system', words: ['SD', 'systemet'] } as const]
    : []),
];

it('counts people, not texts, the most usual theme first', () => {
  const themes = themesOf([['køb', 'mere køb'], ['køb'], ['SD'], ['andet']], read);

  expect(themes.map((theme) => [themeKey(theme), theme.n])).toEqual([
    ['area:buy', 2],
    ['need:system', 1],
  ]);
});

it('tells the words that made it, names as they are written', () => {
  expect(themesOf([['SD køb']], read).map(({ words }) => words)).toEqual([
    ['indkøb'],
    ['SD', 'systemet'],
  ]);
});
