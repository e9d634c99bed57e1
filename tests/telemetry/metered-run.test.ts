import { expect, it } from 'vitest';
import { meteredRun } from '../../src/telemetry/metered-run.ts';
import { toldTelemetry } from '../support/told-telemetry.ts';

it.each([
  ['done', async () => true],
  ['idle', async () => false],
  ['failed', () => Promise.reject(new Error('no storage'))],
])('counts a run that is %s', async (outcome, run) => {
  const telemetry = toldTelemetry();

  await meteredRun(telemetry, 'relay', run).catch(() => {});

  expect(telemetry.told).toContainEqual({
    name: 'forenkl.jobs',
    facts: { job: 'relay', outcome },
  });
  expect(telemetry.told).toContainEqual({ name: 'job', facts: { job: 'relay', outcome } });
});
