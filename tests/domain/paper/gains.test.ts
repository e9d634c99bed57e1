import { expect, it } from 'vitest';
import type { Benefit, Initiative } from '../../../src/domain/initiative/initiative.ts';
import { comparedGains, gainsOf } from '../../../src/domain/paper/gains.ts';
import { no } from '../../support/a-proposal.ts';
import { aPaperProposal } from '../../support/a-stock.ts';
import { anInitiative } from '../../support/an-initiative.ts';

const at = '2026-11-20T09:00:00.000Z';
const estimated = (hoursAYear: number): Benefit => ({ hoursAYear, basis: 'estimated', at });
const measured = (hoursAYear: number): Benefit => ({ hoursAYear, basis: 'measured', at });
const about = (id: string, differs: Partial<Initiative>) =>
  anInitiative(id, { proposals: [no('2026-0001')], ...differs });
const gains = (...initiatives: readonly Initiative[]) =>
  gainsOf({
    proposals: [aPaperProposal('2026-0001', { merged: [no('2026-0009')] })],
    initiatives,
  });

it('takes in initiatives of the proposals and of those merged into them, oldest first', () => {
  const found = gains(
    about('T3', { expected: estimated(10) }),
    about('T2', { proposals: [no('2026-0009')], expected: estimated(10) }),
    about('T1', { proposals: [no('2026-0005')], expected: estimated(10) }),
    about('T0', {}),
  );
  expect(found.map(({ initiative }) => initiative.id)).toEqual(['T2', 'T3']);
});

it('tells what was found last', () => {
  const realised = [
    { ...measured(30), after: 12 as const },
    { ...estimated(20), after: 3 as const },
  ];
  expect(gains(about('T1', { realised }))[0]?.realised).toMatchObject({ after: 12 });
});

it('compares only what has both figures', () => {
  const found = gains(
    about('T1', { expected: estimated(100) }),
    about('T2', { expected: estimated(40), realised: [{ ...measured(25), after: 3 }] }),
  );
  expect(comparedGains(found, 'hoursAYear')).toEqual({ expected: 40, realised: 25 });
  expect(comparedGains(found, 'kr')).toEqual({ expected: 0, realised: 0 });
});
