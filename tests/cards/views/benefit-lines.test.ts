import { describe, expect, it } from 'vitest';
import { benefitLines } from '../../../src/cards/views/benefit-lines.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { textIn } from '../walk.ts';

const AT = '2026-11-23T06:00:00.000Z';

describe('benefitLines', () => {
  it('marks each figure as estimated or measured, expected before realised', () => {
    const initiative = anInitiative('a', {
      expected: { hoursAYear: 1_310.5, hassle: 2, basis: 'estimated', at: AT },
      realised: [{ kr: -2_000, basis: 'measured', at: AT, after: 12 }],
    });

    const [expected, realised] = benefitLines(initiative, 'da').map((line) => textIn(line));
    expect(expected).toContain('1.310,5 timer om året · bøvl 2 af 5 (anslået)');
    expect(realised).toContain('Udbytte efter et år');
    expect(realised).toContain('-2.000 kr. om året (målt)');
  });

  it('is nothing where nothing is known', () => {
    expect(benefitLines(anInitiative('a'), 'da')).toEqual([]);
  });
});
