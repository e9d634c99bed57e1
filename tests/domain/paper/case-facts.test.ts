import { describe, expect, it } from 'vitest';
import { caseFacts } from '../../../src/domain/paper/case-facts.ts';
import { grouped } from '../../../src/domain/paper/numbered.ts';
import { statusSince } from '../../../src/domain/paper/status-since.ts';
import { aCase } from '../../support/a-case.ts';
import { aPaperDecision } from '../../support/a-status.ts';
import { aPaperProposal } from '../../support/a-stock.ts';

describe('the figures of a case', () => {
  const facts = caseFacts(aCase());

  it('count each proposal once, in every way', () => {
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    expect(facts.count).toBe(6);
    expect(sum(Object.values(facts.groups))).toBe(6);
    expect(sum(facts.needs.map(({ count }) => count))).toBe(6);
    expect(sum(facts.authorities.map(({ count }) => count))).toBe(6);
    expect(sum(facts.areas.map(({ count }) => count))).toBe(6);
  });

  it('are those of a status of the same proposals', () => {
    expect(facts.groups).toEqual(statusSince(aCase()).counts);
    expect(facts.groups).toMatchObject({ done: 1, planned: 2, 'not-carried-out': 1, waiting: 2 });
  });

  it('tell what is asked for most first, and how much it takes', () => {
    expect(facts.needs).toEqual([
      { key: 'system', count: 4 },
      { key: 'process', count: 2 },
    ]);
    expect(facts.extents).toEqual({ small: 1, medium: 5, large: 0 });
    expect(facts.shared).toBe(1);
    expect(facts.concernsMed).toBe(1);
  });

  it('divide by area as the catalogue does, with what has none last', () => {
    const proposals = [aPaperProposal('2026-0001', { areas: [] }), ...aCase().proposals];
    const stock = aCase({}, { proposals });
    const areas = caseFacts(stock).areas.map(({ area, count }) => [area, count]);
    expect(areas).toEqual(grouped(stock).map((one) => [one.area, one.proposals.length]));
    expect(areas.at(-1)).toEqual([undefined, 1]);
  });

  it('know a rule of our own from one of the state', () => {
    const own = (authority: 'political' | 'national' | 'administrative') =>
      aPaperProposal('2026-0001', { need: 'abolish', authority });
    const proposals = [own('political'), own('national'), own('administrative')];
    expect(caseFacts(aCase({}, { proposals })).ownRules).toBe(2);
  });

  it('average the hassle of those who said, and of nobody else', () => {
    const { hassle: _, ...silent } = aPaperProposal('2026-0003');
    const proposals = [
      aPaperProposal('2026-0001', { hassle: 5 }),
      aPaperProposal('2026-0002', { hassle: 2 }),
      silent,
    ];
    expect(caseFacts(aCase({}, { proposals })).hassle).toEqual({ average: 3.5, of: 2 });
    expect(caseFacts(aCase({}, { proposals: [silent] })).hassle).toBeUndefined();
  });

  it('tell when the first and the last came, by Danish days', () => {
    const proposals = ['2026-03-31T22:30:00.000Z', '2026-02-01T09:00:00.000Z'].map((receivedAt) =>
      aPaperProposal('2026-0001', { receivedAt }),
    );
    expect(caseFacts(aCase({}, { proposals }))).toMatchObject({
      first: '2026-02-01',
      last: '2026-04-01',
    });
  });

  it('count what was behind closed doors, and what goes into a budget', () => {
    const proposals = [
      aPaperProposal('2026-0001', { decision: aPaperDecision({}, { closed: true }) }),
      aPaperProposal('2026-0002', { budget: { year: 2028 } }),
    ];
    expect(caseFacts(aCase({}, { proposals }))).toMatchObject({
      closed: 1,
      budgets: [{ key: 2028, count: 1 }],
    });
  });
});
