import { describe, expect, it } from 'vitest';
import {
  askedLaterKey,
  askedLaterOn,
  isAskedLater,
} from '../../../src/domain/decision/asked-later.ts';
import type { Published } from '../../../src/domain/proposal/decision.ts';
import { holidays } from '../../../src/jobs/holidays.ts';
import { aPublished } from '../../support/promised.ts';

const published = (version: number, publishedAt: string): Published => ({
  ...aPublished({ version }),
  state: 'published',
  publishedAt,
});
const first = published(1, '2026-11-23T09:00:00.000Z');
const second = published(3, '2028-01-10T09:00:00.000Z');

describe('asking what came of a decision', () => {
  it('is done on the first working day a year after', () => {
    expect(askedLaterOn(first, holidays())).toBe('2027-11-23');
    expect(askedLaterOn(published(1, '2026-12-24T09:00:00.000Z'), holidays())).toBe('2027-12-27');
  });

  it('is noted by the decision it was asked about', () => {
    const said = [askedLaterKey(first)];

    expect(isAskedLater({ decision: first, said })).toBe(true);
    expect(isAskedLater({ decision: second, said })).toBe(false);
    expect(isAskedLater({ decision: second, said: [...said, askedLaterKey(second)] })).toBe(true);
  });

  it('counts as done in rows that noted the day, for the decision of that day alone', () => {
    expect(isAskedLater({ decision: first, said: ['year~2027-11-23'] })).toBe(true);
    expect(isAskedLater({ decision: second, said: ['year~2027-11-23'] })).toBe(false);
  });

  it('is not done of what is not published', () => {
    const decision = { ...first, state: 'ready' } as const;
    expect(isAskedLater({ decision, said: ['year~v1'] })).toBe(false);
  });
});
