import { describe, expect, it } from 'vitest';
import { quarterNewsNow } from '../../../src/usecases/letters/quarter-news-now.ts';
import { TENANT } from '../../support/builders.ts';
import { aQuarterWorld, QUARTER } from '../../support/quarter-world.ts';

describe('quarterNewsNow', () => {
  it('tells of the proposals and workplaces there are', async () => {
    const { deps } = await aQuarterWorld();

    expect(await quarterNewsNow(deps, TENANT, QUARTER)).toMatchObject([
      { type: 'school', done: [{ what: 'Skemaet er væk.' }] },
    ]);
    expect(await quarterNewsNow(deps, TENANT, { year: 2026, quarter: 3 })).toEqual([]);
  });
});
