import { expect, it } from 'vitest';
import { createBackend } from '../../src/storage/index.ts';
import { meteredBackend } from '../../src/storage/metered-backend.ts';
import { toldTelemetry } from '../support/told-telemetry.ts';

it('tells of each round trip by table, kind and outcome, and answers as before', async () => {
  const telemetry = toldTelemetry();
  const table = meteredBackend(await createBackend({ kind: 'memory' }), telemetry).table('audit');
  const row = { kind: 'insert', row: 'a', cells: { text: 'x' } } as const;

  expect((await table.transact('p', [row])).ok).toBe(true);
  expect((await table.transact('p', [row])).ok).toBe(false);
  expect((await table.get('p', 'a'))?.cells).toMatchObject({ text: 'x' });
  expect(await table.get('p', 'b')).toBeUndefined();
  expect(await table.range('p', { from: 'a', before: 'c' })).toHaveLength(1);
  await expect(table.get('a/b', 'c')).rejects.toThrow();

  const measured = telemetry.told.filter(({ name }) => name === 'forenkl.storage.duration');
  expect(measured.map(({ facts }) => [facts.table, facts.operation, facts.outcome])).toEqual([
    ['audit', 'transact', 'done'],
    ['audit', 'transact', 'exists'],
    ['audit', 'get', 'done'],
    ['audit', 'get', 'nothing'],
    ['audit', 'range', 'done'],
    ['audit', 'get', 'failed'],
  ]);
  expect(telemetry.told.filter(({ name }) => name === 'storage')).toHaveLength(6);
});
