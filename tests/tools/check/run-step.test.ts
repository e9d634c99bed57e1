import { describe, expect, it } from 'vitest';
import { runStep } from '../../../tools/check/run-step.ts';

const aStep = (script: string) => ({ name: 'a check', file: '-e', args: [script] });

describe('a check', () => {
  it('keeps what it printed on both streams', async () => {
    const result = await runStep(aStep('console.log("out"); console.error("err")'));

    expect(result).toMatchObject({ name: 'a check', ok: true });
    expect(result.output.split('\n').sort()).toEqual(['err', 'out']);
  });

  it('fails with the exit code of its command', async () => {
    expect(await runStep(aStep('process.exitCode = 2'))).toMatchObject({ ok: false });
  });

  it('fails when it is killed', async () => {
    expect(await runStep(aStep('process.kill(process.pid)'))).toMatchObject({ ok: false });
  });
});
