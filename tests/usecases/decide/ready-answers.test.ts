import { describe, expect, it } from 'vitest';
import { readyAnswer, readyAnswers } from '../../../src/usecases/decide/ready-answers.ts';
import { aDecision, readyAnswer as aReady, atTheBoard } from '../../support/a-decision.ts';

const HARD =
  'Forvaltningen vurderer, at gennemførelsen af forenklingsinitiativet forudsætter en nærmere afdækning af konsekvenserne for kommunens administrative arbejdsgange.';
const ready = (number: string, differs: Parameters<typeof aDecision>[0] = {}) =>
  aReady(number, { decision: aDecision({ state: 'ready', ...differs }) });

describe('readyAnswers', () => {
  it('has those that cannot be sent first, then those that are hard to read', () => {
    const all = [
      ready('2026-1'),
      atTheBoard('2026-2'),
      ready('2026-4', { reason: HARD }),
      ready('2026-3'),
      ready('2026-5', { reason: '' }),
    ];

    expect(
      readyAnswers(all).map(({ proposal, lacks, hard }) => [proposal.no, lacks, hard]),
    ).toEqual([
      ['2026-0005', ['reason'], undefined],
      ['2026-0004', [], expect.any(Number)],
      ['2026-0001', [], undefined],
      ['2026-0003', [], undefined],
    ]);
  });
});

describe('readyAnswer', () => {
  it('is none of a draft, of what is published, and of what went back', () => {
    expect(readyAnswer(atTheBoard('2026-1'))).toBeUndefined();
    expect(readyAnswer(ready('2026-1', { state: 'published' }))).toBeUndefined();
    expect(readyAnswer({ ...ready('2026-1'), status: 'assessing' })).toBeUndefined();
    expect(readyAnswer({ ...ready('2026-1'), status: 'withdrawn' })).toBeUndefined();
  });
});
