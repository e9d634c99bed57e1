import { expect, it } from 'vitest';
import { yearReport } from '../../../src/domain/paper/year-report.ts';
import { aStatusStock } from '../../support/a-status.ts';
import { aPaperProposal, aStock } from '../../support/a-stock.ts';

it('tells what came in and what was done since the last report, and what comes next', () => {
  const { received, done, next } = yearReport(aStatusStock());

  expect(received).toBe(4);
  expect(done.map(({ id }) => id)).toEqual(['done']);
  expect(next.map(({ focus, initiatives }) => [focus, initiatives.length])).toEqual([
    [undefined, 1],
  ]);
});

it('leaves out what was done and received before', () => {
  const wanted = { kind: 'yearly', scope: { since: '2027-05-04' } } as const;

  expect(yearReport(aStatusStock({ wanted }))).toMatchObject({ received: 0, done: [] });
});

it('quotes three examples at most, of the newest proposals, and only what was released', () => {
  const proposals = ['1', '2', '3', '4', '5'].map((no) =>
    aPaperProposal(`2026-000${no}`, no === '5' ? {} : { example: `Eksempel ${no}` }),
  );

  expect(yearReport(aStock({ proposals })).examples).toEqual([
    'Eksempel 4',
    'Eksempel 3',
    'Eksempel 2',
  ]);
});
