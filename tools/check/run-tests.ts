// Runs the tests and counts how they ended, from the runner's own report.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Skipped or left to do; a test that did not run proves nothing, so it counts against us. */
  readonly notRun: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Runs every test, or those `filters` name, with output as they go. */
export async function runTests(filters: readonly string[]): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'forenkl-tests-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const child = spawn(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...filters],
      { stdio: 'inherit' },
    );
    const [code] = await once(child, 'close');

    return tally(code === 0, JSON.parse(await readFile(report, 'utf8')));
  } catch (error) {
    console.error('The tests did not run to their end:', error);
    return { passed: 0, failed: 1, notRun: 0 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A run that ended badly without a failed test (a file that does not load) has one failure. */
function tally(endedWell: boolean, report: Report): Tally {
  const failed = report.numFailedTests;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !endedWell ? Math.max(1, report.numFailedTestSuites) : failed,
    notRun: report.numPendingTests + report.numTodoTests,
  };
}
