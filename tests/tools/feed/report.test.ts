import { describe, expect, it } from 'vitest';
import { isClean, type Result, report } from '../../../tools/feed/report.ts';
import { newTally, type Tally } from '../../../tools/feed/tally.ts';

const ACCEPTED = { id: 'a', text: 'Et skema.', no: '2026-0001', entra: 'feed-1' };

function aTally(over: Partial<Tally> = {}): Tally {
  return { ...newTally(), accepted: [ACCEPTED], ...over };
}

function aResult(over: Partial<Result> = {}): Result {
  return { tally: aTally(), texts: 4, people: 2, seconds: 1.25, differences: [], ...over };
}

describe('the report', () => {
  it('counts equal reasons together, whatever the digits in them', () => {
    const refused = [
      { id: 'a', reason: 'Det ligner et cpr-nummer: 010190-xxxx. Tag det ud.' },
      { id: 'b', reason: 'Det var lidt kort.' },
      { id: 'c', reason: 'Det ligner et cpr-nummer: 311285-xxxx. Tag det ud.' },
    ];

    const lines = report(aResult({ tally: aTally({ refused }) }));

    expect(lines).toContain('           2 × Det ligner et cpr-nummer: … . Tag det ud.');
    expect(lines).toContain('           1 × Det var lidt kort.');
  });

  it('gives the median, the 95th percentile and the slowest turn', () => {
    const turnsMs = Array.from({ length: 100 }, (_, at) => at + 1);

    const lines = report(aResult({ tally: aTally({ turnsMs }) }));

    expect(lines).toContain('A turn     p50 50 ms, p95 95 ms, slowest 100 ms (100 turns)');
  });

  it('is not clean when nothing was handed in', () => {
    const nothing = aResult({ tally: aTally({ accepted: [] }) });

    expect(isClean(nothing)).toBe(false);
    expect(report(nothing).at(-1)).toBe('Not clean  nothing was handed in');
  });

  it('is clean without differences and failures only', () => {
    const failures = ['a: no receipt'];

    expect(isClean(aResult())).toBe(true);
    expect(isClean(aResult({ differences: ['2026-0001 is gone'] }))).toBe(false);
    expect(isClean(aResult({ tally: aTally({ failures }) }))).toBe(false);
  });

  it('names each difference, and how many more when there are many', () => {
    const differences = Array.from({ length: 25 }, (_, at) => `difference ${at}`);

    const lines = report(aResult({ differences }));

    expect(lines.filter((line) => line.startsWith('Differs'))).toHaveLength(21);
    expect(lines.at(-1)).toBe('Not clean  0 went wrong, 25 differences');
  });
});
