import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const BENCH = join(import.meta.dirname, '../../../tools/bench/bench.ts');

function bench(...args: readonly string[]) {
  return spawnSync(process.execPath, [BENCH, ...args], { encoding: 'utf8' });
}

describe('npm run bench', () => {
  it('names the figures there are when asked for another', () => {
    const { status, stderr } = bench('--only', 'speed');

    expect(status).toBe(1);
    expect(stderr).toMatch(/^There is no figure speed\. There are: turn\.throughput\.ratio, /);
  });

  it('prints a figure as one line of JSON', () => {
    const { status, stdout } = bench('--only', 'digest.growth');

    expect(JSON.parse(stdout)).toMatchObject({ figure: 'digest.growth', limit: 1.2, ok: true });
    expect(status).toBe(0);
  }, 60_000);
});
