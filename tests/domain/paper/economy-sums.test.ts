import { expect, it } from 'vitest';
import { economySums } from '../../../src/domain/paper/economy-sums.ts';
import type { Economy } from '../../../src/domain/proposal/decision.ts';
import { aPaperDecision } from '../../support/a-status.ts';

const withOne = (economy: Economy) => ({ decision: aPaperDecision({}, { economy }) });

it('adds up what may be added, costs and savings apart and each unit by itself', () => {
  const sums = economySums([
    withOne({ amount: 250_000, unit: 'kr', every: 'once' }),
    withOne({ amount: 50_000, unit: 'kr', every: 'once' }),
    withOne({ amount: -100_000, unit: 'kr', every: 'once' }),
    withOne({ amount: -40_000, unit: 'kr', every: 'year' }),
    withOne({ amount: -1.5, unit: 'man-years', every: 'year' }),
    {},
  ]);
  expect(sums).toEqual({
    registered: 5,
    sums: [
      { kind: 'cost', unit: 'kr', every: 'once', amount: 300_000, proposals: 2 },
      { kind: 'saving', unit: 'kr', every: 'once', amount: 100_000, proposals: 1 },
      { kind: 'saving', unit: 'kr', every: 'year', amount: 40_000, proposals: 1 },
      { kind: 'saving', unit: 'man-years', every: 'year', amount: 1.5, proposals: 1 },
    ],
  });
});

it('knows of none where none is registered', () => {
  expect(economySums([{}, { decision: aPaperDecision() }])).toEqual({ registered: 0, sums: [] });
});
