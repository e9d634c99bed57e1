import { describe, expect, it } from 'vitest';
import { writeBudget } from '../../../src/papers/budget/write-budget.ts';
import { aPaperProposal, aStock } from '../../support/a-stock.ts';
import { aTheme } from '../../support/a-theme.ts';
import { nos } from '../../support/an-initiative.ts';
import { sheetRows, wordTexts } from '../../support/read-paper.ts';

const stock = aStock({
  wanted: { kind: 'budget', scope: { year: 2028 } },
  themes: [
    {
      ...aTheme('a', { name: 'Skemaer', proposals: nos('2026-1', '2026-2') }),
      progress: {
        ...({ unit: 'kr', total: 5_000, year: 2028, departments: [] } as const),
        ...{ done: 1_000, foreseen: 1_000 },
      },
    },
  ],
  proposals: [
    aPaperProposal('2026-0001', { budget: { year: 2028, kind: 'efficiency', amount: -1_500 } }),
    aPaperProposal('2026-0002', { budget: { year: 2028, kind: 'investment', amount: 400 } }),
    aPaperProposal('2026-0003', {
      title: '=1+1',
      budget: { year: 2028, kind: 'reduced-service', amount: -50 },
    }),
    aPaperProposal('2026-0004', { budget: { year: 2028 } }),
  ],
});

const written = async (language: 'da' | 'en' = 'da') => {
  const [word, excel] = await writeBudget(stock, language, () => {});
  return {
    texts: wordTexts(word?.bytes ?? new Uint8Array()),
    sheets: await sheetRows(excel?.bytes ?? new Uint8Array()),
  };
};

describe('the budget input on paper', () => {
  it('begins with what it is, and the sums', async () => {
    const { texts } = await written();

    expect(texts.slice(0, 6)).toEqual([
      'Input til budget 2028',
      'Lundby Kommune',
      '23. november 2026',
      '4 forenklingsforslag er meldt ind til budget 2028. De står efter tema.',
      'Beløb er i hele kroner i budgetåret. Det, der koster, står med plus. Det, der sparer, står med minus.',
      '1 forslag mangler beløb eller art og er ikke med i summerne.',
    ]);
    expect(texts.join('|')).toContain('Skemaer|2|400|-1.500|0|-1.100|Uden tema|2|0|0|-50|-50');
    expect(texts.join('|')).toContain('I alt|4|400|-1.500|-50|-1.150');
  });

  it('has each theme with its target and its proposals', async () => {
    const { texts } = await written();

    expect(texts.join('|')).toContain('5.000 kr. om året i 2028. Nået: 1.000 kr. om året.');
    expect(texts.join('|')).toContain('Forslag i temaet Skemaer');
    expect(texts.indexOf('2026-0002')).toBeLessThan(texts.indexOf('2026-0001'));
    expect(texts).toContain('Forslag uden tema');
  });

  it('says the same figures in Excel, as figures, and makes no formula', async () => {
    const { sheets } = await written();
    const rows = sheets.get('Forslag') ?? [];

    expect(rows.slice(1).map((row) => [row[0], row[1], row[6]])).toEqual([
      ['2026-0002', 'Skemaer', 400],
      ['2026-0001', 'Skemaer', -1_500],
      ['2026-0003', 'Uden tema', -50],
      ['2026-0004', 'Uden tema', null],
      ['I alt', null, -1_150],
    ]);
    expect(rows[3]?.[2]).toContain('=1+1');
    expect(sheets.get('Sum')?.at(-1)).toEqual(['I alt', 4, 400, -1_500, -50, -1_150, 1]);
  });

  it('is in English where that is asked for', async () => {
    const { texts } = await written('en');
    expect(texts[0]).toBe('Input to budget 2028');
    expect(texts.join('|')).not.toMatch(/Forslag|Beløb|Uden tema/);
  });
});
