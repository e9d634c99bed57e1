import { describe, expect, it } from 'vitest';
import { type AreaId, asId } from '../../src/domain/shared/ids.ts';
import type { Area } from '../../src/domain/shared/register.ts';
import { countCalls } from '../../src/storage/count-calls.ts';
import { createBackend, createStores } from '../../src/storage/index.ts';
import type { Backend } from '../../src/storage/table.ts';
import { TENANT } from '../support/builders.ts';

const AREA: Area = { id: asId<AreaId>('it'), name: { da: 'It', en: 'IT' } };
/** The revision, and one range each of units, areas, forums and guidance. */
const CALLS_OF_A_READING = 5;

function registryOf(backend: Backend) {
  const clock = { now: () => new Date('2026-11-23T08:00:00.000Z') };
  return createStores(backend, { clock, ids: { fresh: () => crypto.randomUUID() } }).registry;
}

/** Ranges that were asked for wait until they are let go, with what was stored when they were asked. */
function held(backend: Backend) {
  const asked = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const table: Backend['table'] = (name) => {
    const inner = backend.table(name);
    return {
      ...inner,
      range: async (partition, range) => {
        const found = await inner.range(partition, range);
        asked.resolve();
        await gate.promise;
        return found;
      },
    };
  };
  return { backend: { ...backend, table }, asked: asked.promise, letGo: gate.resolve };
}

describe('the register in memory', () => {
  it('is read once for all who ask at the same time', async () => {
    const inner = await createBackend({ kind: 'memory' });
    await registryOf(inner).put(TENANT, { areas: [AREA] });
    const { backend, calls } = countCalls(inner);
    const registry = registryOf(backend);

    const read = await Promise.all([1, 2, 3].map(() => registry.register(TENANT)));

    expect(read.map(({ areas }) => areas)).toEqual([[AREA], [AREA], [AREA]]);
    expect(calls.get + calls.range).toBe(CALLS_OF_A_READING);
  });

  it('is read anew by whoever asks after a change, and keeps nothing that was read before it', async () => {
    const { backend, asked, letGo } = held(await createBackend({ kind: 'memory' }));
    const registry = registryOf(backend);
    const before = registry.register(TENANT);
    await asked;
    await registry.saveRow(TENANT, { kind: 'areas', row: AREA }, undefined);
    const after = registry.register(TENANT);
    letGo();

    expect((await after).areas).toEqual([AREA]);
    await before;
    expect((await registry.register(TENANT)).areas).toEqual([AREA]);
  });

  it('is tried again after a reading that failed', async () => {
    const inner = await createBackend({ kind: 'memory' });
    let broken = true;
    const table: Backend['table'] = (name) => ({
      ...inner.table(name),
      get: (...key) =>
        broken ? Promise.reject(new Error('no storage')) : inner.table(name).get(...key),
    });
    const registry = registryOf({ ...inner, table });

    await expect(registry.register(TENANT)).rejects.toThrow('no storage');
    broken = false;
    expect((await registry.register(TENANT)).areas).toEqual([]);
  });
});
