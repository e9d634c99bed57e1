import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import type { ThemeView } from '../../../src/cards/theme-models.ts';
import { theme } from '../../../src/cards/views/theme.ts';
import { aTheme } from '../../support/a-theme.ts';
import { NO } from '../samples/data.ts';
import { textIn, titlesIn } from '../walk.ts';

const target = { unit: 'places', total: 100, byDepartment: {}, year: 2027 } as const;
const shown = (over: Partial<ThemeView> = {}) =>
  expand(
    theme(
      {
        theme: aTheme('a', { lead: { name: 'Ole Bang' } }),
        proposals: [{ no: NO, title: 'Tre skemaer', status: 'decided', outcome: 'planned' }],
        budgets: [],
        mayAll: true,
        ...over,
      },
      'da',
    ),
  );

describe('the card of a theme', () => {
  it('has its words, its lead and its proposals', () => {
    const text = textIn(shown({ budgets: [{ year: 2028, count: 2, net: -1_500 }] }));

    for (const said of ['Tema a', 'Færre skemaer', 'Ole Bang', '1 forslag', 'Tre skemaer']) {
      expect(text).toContain(said);
    }
    expect(text).toContain('Input til budget 2028: 2 forslag, -1.500 kr.');
  });

  it('gives its lead the text to change and no proposal to open', () => {
    const card = shown({ mayAll: false });

    expect(titlesIn(card)).toEqual(['Redigér teksten', 'Alle temaer']);
    expect(JSON.stringify(card)).not.toContain('proposal.show');
    expect(textIn(card)).toContain('Tre skemaer');
  });

  it('has places counted where the target is in places', () => {
    expect(titlesIn(shown())).not.toContain('Tæl pladser op');
    const counted = shown({ theme: aTheme('a', { target }), mayAll: false });
    expect(titlesIn(counted)).toContain('Tæl pladser op');
  });

  it('keeps the words that are for those who handle a proposal alone', () => {
    const card = shown({ proposals: [{ no: NO, status: 'received' }], mayAll: false });

    expect(textIn(card)).toContain('Ordlyden er kun for dem, der behandler forslaget');
  });
});
