import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SIMULATE = join(import.meta.dirname, '../../../tools/simulate/simulate.ts');

function simulate(...args: readonly string[]) {
  return spawnSync(process.execPath, [SIMULATE, ...args], { encoding: 'utf8' });
}

describe('npm run simulate', () => {
  it('prints each figure of each storage as a line of JSON', () => {
    const { status, stdout } = simulate(
      ...['--recipients', '60', '--faults', 'off', '--backend', 'both'],
    );
    const lines = stdout.trim().split('\n');
    const figures = lines.map((line) => JSON.parse(line));
    const sent = figures.filter(({ figure }) => figure === 'fanout.sent');

    expect(sent.map(({ backend, value }) => [backend, value])).toEqual([
      ['memory', 60],
      ['azurite', 60],
    ]);
    expect(figures[0]).toMatchObject({ figure: 'fanout.rate.ratio', limit: 0.95, ok: true });
    expect(figures.filter(({ ok }) => ok !== true)).toEqual([]);
    expect(status).toBe(0);
  }, 60_000);

  it('ends with 1 and a sentence when it is asked for something else', () => {
    const { status, stderr } = simulate('--backend', 'paper');

    expect(status).toBe(1);
    expect(stderr).toMatch(/^npm run simulate takes --recipients, /);
  });
});
