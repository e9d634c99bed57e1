// Runs the tests with their output as they go, and reads the runner's own report afterwards.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Tally, tally } from './tally.ts';

/** Runs every test there is. A run without a report has one failure. */
export async function runTests(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'forenkl-tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const args = ['node_modules/vitest/vitest.mjs', 'run', ...reporters];
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    const [code] = await once(child, 'close');

    return tally(code === 0, JSON.parse(await readFile(report, 'utf8')));
  } catch (error) {
    console.error('The tests did not run to their end:', error);
    return { passed: 0, failed: 1, notRun: 0 };
  } finally {
    await rm(folder, { recursive: true });
  }
}
