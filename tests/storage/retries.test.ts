import { describe, expect, it } from 'vitest';
import { makeMemoryBackend } from '../../src/storage/memory/memory-backend.ts';
import { tagOf } from '../../src/storage/partition.ts';
import { withRetries } from '../../src/storage/retries.ts';
import type { Backend, EntityTable, Outcome, Write } from '../../src/storage/table.ts';
import { transient } from '../../src/storage/transient.ts';
import { withFaults } from './contract/faults.ts';

/** A backend with retries that wait in no time, and the waits it would have taken. */
function retrying(backend: Backend) {
  const waits: number[] = [];
  const pacing = {
    wait: async (ms: number) => {
      waits.push(ms);
    },
    random: () => 0.5,
  };
  return { table: withRetries(backend, pacing).table('audit'), waits };
}

const anInsert = (row: string): Write => ({ kind: 'insert', row, cells: { text: row } });

const aReplace = (row: string, etag = 'another'): Write => ({
  kind: 'replace',
  row,
  etag,
  cells: { text: row },
});

/**
 * Storage with a row `old`, whose next transactions are answered so instead: `written` writes and
 * gives the next answer, `lost` writes and gives none.
 */
async function telling(answers: readonly (Outcome | 'written' | 'lost')[]) {
  const memory = makeMemoryBackend();
  const audit = memory.table('audit');
  const stored = await audit.transact('p', [anInsert('old')]);
  const [left, calls]: [(Outcome | 'written' | 'lost')[], string[]] = [[...answers], []];
  const told: EntityTable = {
    ...audit,
    get(partition, row) {
      calls.push('get');
      return audit.get(partition, row);
    },
    async transact(partition, writes) {
      calls.push('transact');
      const answer = left.shift();
      if (answer !== 'written' && answer !== 'lost') {
        return answer ?? audit.transact(partition, writes);
      }
      const outcome = await audit.transact(partition, writes);
      if (answer === 'lost') throw transient('the answer was lost', undefined);
      const instead = left.shift();
      return typeof instead === 'object' ? instead : outcome;
    },
  };
  const { table } = retrying({ ...memory, table: () => told });
  return { table, calls, etag: tagOf(stored, 0) };
}

describe('a call that storage does not answer', () => {
  it('is tried three times, waiting longer each time', async () => {
    const faults = withFaults(makeMemoryBackend());
    const { table, waits } = retrying(faults.backend);

    faults.loseCalls(2);
    await expect(table.get('p', 'a')).resolves.toBeUndefined();
    faults.loseCalls(3);
    await expect(table.range('p', { from: 'a', before: 'b' })).rejects.toThrow(/never arrived/);

    expect(waits).toEqual([50, 100, 50, 100]);
  });

  it('is not tried again when the error would be the same', async () => {
    let calls = 0;
    const failing = {
      get: async () => {
        calls += 1;
        throw new Error('no such table');
      },
    };
    const memory = makeMemoryBackend();
    const backend = { ...memory, table: () => ({ ...memory.table('audit'), ...failing }) };

    await expect(retrying(backend).table.get('p', 'a')).rejects.toThrow(/no such table/);

    expect(calls).toBe(1);
  });
});

describe('a conflict', () => {
  const spurious = [
    ['exists', [anInsert('new')], 0],
    ['changed', [anInsert('new'), aReplace('old')], 1],
    ['missing', [anInsert('new'), aReplace('old')], 1],
    ['missing', [anInsert('new'), { kind: 'delete', row: 'old' }], 1],
  ] as const;

  it.each(spurious)('that says %s of a row that is not so is tried again', async (...told) => {
    const [reason, wanted, index] = told;
    const { table, calls, etag } = await telling([{ ok: false, index, reason }]);
    const writes = wanted.map((write) => (write.kind === 'replace' ? { ...write, etag } : write));

    const outcome = await table.transact('p', writes);

    expect(outcome.ok).toBe(true);
    expect(calls).toEqual(['transact', 'get', 'transact']);
    expect((await table.get('p', 'new'))?.cells['text']).toBe('new');
  });

  it('is told of a row that is not in it three times, and then thrown', async () => {
    const conflict = { ok: false, index: 0, reason: 'exists' } as const;
    const { table } = await telling([conflict, conflict, conflict]);

    await expect(table.transact('p', [anInsert('new')])).rejects.toThrow(/not there/);
    expect(await table.get('p', 'new')).toBeUndefined();
  });

  it('that is real costs one read', async () => {
    const { table, calls } = await telling([]);

    const exists = await table.transact('p', [anInsert('old')]);
    const changed = await table.transact('p', [anInsert('b'), aReplace('old')]);
    const missing = await table.transact('p', [anInsert('b'), aReplace('gone')]);

    expect(exists).toEqual({ ok: false, index: 0, reason: 'exists' });
    expect(changed).toEqual({ ok: false, index: 1, reason: 'changed' });
    expect(missing).toEqual({ ok: false, index: 1, reason: 'missing' });
    expect(calls).toEqual(['transact', 'get', 'transact', 'get', 'transact', 'get']);
  });

  it('is our own success when the row it names carries our mark, at the first try too', async () => {
    const { table, calls } = await telling(['written', { ok: false, index: 1, reason: 'exists' }]);

    const outcome = await table.transact('p', [anInsert('a'), anInsert('b')]);

    const etags = await Promise.all(
      ['a', 'b'].map(async (row) => (await table.get('p', row))?.etag),
    );
    expect(outcome).toEqual({ ok: true, etags });
    expect(calls.slice(0, 2)).toEqual(['transact', 'get']);
  });

  it('is our own success when it was told of wrongly after our answer was lost', async () => {
    const { table } = await telling(['lost', { ok: false, index: 0, reason: 'exists' }]);

    const outcome = await table.transact('p', [anInsert('a')]);

    expect(outcome).toEqual({ ok: true, etags: [(await table.get('p', 'a'))?.etag] });
  });
});

describe('a transaction whose answer was lost', () => {
  it('is known again as our own success, with its ETags', async () => {
    const faults = withFaults(makeMemoryBackend());
    const { table } = retrying(faults.backend);
    faults.loseAnswers(1);

    const outcome = await table.transact('p', [anInsert('a'), anInsert('b')]);

    const etags = await Promise.all(
      ['a', 'b'].map(async (row) => (await table.get('p', row))?.etag),
    );
    expect(outcome).toEqual({ ok: true, etags });
  });

  it('is not taken for ours when another wrote the row', async () => {
    const faults = withFaults(makeMemoryBackend());
    const { table } = retrying(faults.backend);
    await table.transact('p', [anInsert('a')]);
    faults.loseCalls(1);

    const outcome = await table.transact('p', [anInsert('a')]);

    expect(outcome).toEqual({ ok: false, index: 0, reason: 'exists' });
  });

  it('is ours also when a row has been changed since, whose ETag is then never the latest', async () => {
    const memory = makeMemoryBackend();
    const audit = memory.table('audit');
    const tricky = {
      ...audit,
      async transact(partition: string, writes: readonly Write[]) {
        const outcome = await audit.transact(partition, writes);
        const [etag] = outcome.ok ? outcome.etags : [];
        if (etag === undefined) return outcome;
        await audit.transact(partition, [
          { kind: 'replace', row: 'a', etag, cells: { by: 'other' } },
        ]);
        throw transient('the answer was lost', undefined);
      },
    };
    const { table } = retrying({ ...memory, table: () => tricky });

    const outcome = await table.transact('p', [anInsert('a'), anInsert('b')]);

    const [a, b] = outcome.ok ? outcome.etags : [];
    expect(b).toBe((await audit.get('p', 'b'))?.etag);
    expect(a).toMatch(/1970/);
    expect((await audit.get('p', 'a'))?.cells['by']).toBe('other');
  });

  it('is ours when it was to delete a row that is gone', async () => {
    const faults = withFaults(makeMemoryBackend());
    const { table } = retrying(faults.backend);
    const outcome = await table.transact('p', [anInsert('a')]);
    const [etag = ''] = outcome.ok ? outcome.etags : [];
    faults.loseAnswers(1);

    const deleted = await table.transact('p', [{ kind: 'delete', row: 'a', etag }]);

    expect(deleted).toEqual({ ok: true, etags: [''] });
  });
});
