// Runs one check and keeps what it prints, so that checks at the same time do not mix their lines.

import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import type { Step } from './steps.ts';

export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs `step` to its end. A step that cannot be started, or is killed, has failed. */
export function runStep({ name, file, args }: Step): Promise<StepResult> {
  const started = performance.now();
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({
        name,
        ok: code === 0,
        output: Buffer.concat(chunks).toString('utf8').trim(),
        seconds: (performance.now() - started) / 1000,
      }),
    );
  });
}

/** Runs all `steps` at once and prints each with its output when it failed. */
export async function runSteps(steps: readonly Step[]): Promise<readonly StepResult[]> {
  const results = await Promise.all(steps.map(runStep));
  for (const { name, ok, output, seconds } of results) {
    console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`);
    if (!ok) console.log(`${output}\n`);
  }

  return results;
}
