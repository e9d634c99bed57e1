import { describe, expect, it } from 'vitest';
import { type Report, tally } from '../../../tools/check/tally.ts';

const aReport = (over: Partial<Report> = {}): Report => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...over,
});

describe('the tally of a run', () => {
  it('counts what passed', () => {
    expect(tally(true, aReport())).toEqual({ passed: 3, failed: 0, notRun: 0 });
  });

  it('counts what failed', () => {
    expect(tally(false, aReport({ numFailedTests: 2 }))).toMatchObject({ failed: 2 });
  });

  it('has one failure when a file did not load and no test failed', () => {
    expect(tally(false, aReport())).toMatchObject({ failed: 1 });
  });

  it('counts skipped tests and those left to do as not run', () => {
    const report = aReport({ numPendingTests: 1, numTodoTests: 2 });

    expect(tally(true, report)).toMatchObject({ notRun: 3 });
  });
});
