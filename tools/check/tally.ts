// Counts how the tests ended, so that nothing left out or broken passes for success.

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Skipped or left to do; a test that did not run proves nothing, so it counts against us. */
  readonly notRun: number;
}

/** What is read of the test runner's report. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** A run that ended badly without a failed test (a file that does not load) has one failure. */
export function tally(endedWell: boolean, report: Report): Tally {
  const failed = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !endedWell ? 1 : failed,
    notRun: report.numPendingTests + report.numTodoTests,
  };
}
