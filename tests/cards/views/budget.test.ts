import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { budget } from '../../../src/cards/views/budget.ts';
import { budgetOf } from '../../../src/domain/theme/budget.ts';
import { no } from '../../support/a-proposal.ts';
import { aTheme } from '../../support/a-theme.ts';
import { nos } from '../../support/an-initiative.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const INPUTS = [
  {
    no: no('2026-1'),
    title: 'Tre skemaer',
    budget: { year: 2028, kind: 'efficiency', amount: -1_500 } as const,
  },
  { no: no('2026-2'), title: 'To regninger', budget: { year: 2028 } },
];
const THEMES = [aTheme('a', { proposals: nos('2026-1') })];
const shown = (year: number) =>
  expand(budget({ ...budgetOf(INPUTS, THEMES, year), years: [2029, 2028] }, 'da'));

describe('the card of budget input', () => {
  it('has the sums by kind and theme, and each proposal', () => {
    const text = textIn(shown(2028));

    for (const said of [
      'Input til budget 2028',
      'Effektivisering  \n-1.500 kr.',
      '• Tema a: -1.500 kr.',
      '1 forslag mangler et beløb',
      'Effektivisering · -1.500 kr. · Tema a',
      'Art ikke valgt · beløb mangler · Uden tema',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('Investering');
  });

  it('leads to other years, and to the paper of this one', () => {
    expect(titlesIn(shown(2028))).toContain('Budget 2029');
    expect(sentBy(shown(2028), 'Lav Word og Excel')).toMatchObject({
      verb: 'paper.form',
      kind: 'budget',
      year: '2028',
    });
  });

  it('says how input is marked when there is none', () => {
    expect(textIn(shown(2030))).toContain('Ingen forslag er markeret');
    expect(titlesIn(shown(2030))).not.toContain('Lav Word og Excel');
  });
});
