import { expect, it } from 'vitest';
import type { Standing } from '../../src/ports/ledger.ts';
import { queueFigures } from '../../src/telemetry/queue-figures.ts';
import { TENANT } from '../support/builders.ts';
import { toldTelemetry } from '../support/told-telemetry.ts';

const NOW = new Date('2026-11-18T11:00:00.000Z');

function figures(standing: Standing) {
  const telemetry = toldTelemetry();
  const ledger = { standing: async () => standing };
  queueFigures(telemetry, { ledger, tenants: [TENANT, TENANT], clock: { now: () => NOW } });
  return telemetry;
}

it('tells how long the oldest message has been due, and how many there are of each kind', async () => {
  const oldestDue = '2026-11-18T10:58:00.000Z';
  const told = figures({ queued: 5, due: 2, unknown: 1, failed: 0, oldestDue });

  expect(await told.look('forenkl.queue.age')).toEqual([{ value: 120 }]);
  expect(await told.look('forenkl.queue.entries')).toEqual([
    { value: 10, facts: { state: 'queued' } },
    { value: 4, facts: { state: 'due' } },
    { value: 2, facts: { state: 'unknown' } },
    { value: 0, facts: { state: 'failed' } },
  ]);
});

it('is nothing when no message is due', async () => {
  const told = figures({ queued: 1, due: 0, unknown: 0, failed: 0 });

  expect(await told.look('forenkl.queue.age')).toEqual([{ value: 0 }]);
});
