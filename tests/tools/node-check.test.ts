import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs the check as if the running Node were `version`. */
function checkAs(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); await import('./tools/node-check.mjs');`;

  return spawnSync(process.execPath, ['--input-type=module', '-e', pretend], { encoding: 'utf8' });
}

describe('the check of the running Node', () => {
  it.each(['22.18.0', '22.20.1', '24.21.0', '26.0.0'])('lets %s pass without a word', (version) => {
    expect(checkAs(version)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it.each(['22.17.9', '20.20.2', '14.0.0'])(
    'stops %s with one sentence and the remedy',
    (version) => {
      const { status, stderr } = checkAs(version);

      expect(status).toBe(1);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain('npm ci');
    },
  );
});
