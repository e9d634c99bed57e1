import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type TenantId } from '../../../src/domain/shared/ids.ts';
import type { LogData } from '../../../src/ports/log.ts';
import { countCalls } from '../../../src/storage/count-calls.ts';
import { createBackend, createStores } from '../../../src/storage/index.ts';
import { offerFile } from '../../../src/usecases/files/offer-file.ts';
import { type OpenDeps, openFile } from '../../../src/usecases/files/open-file.ts';
import { TENANT } from '../../support/builders.ts';

const SECRET = 'Sv58H3JIkKyFHcApwfrZLw';

describe('a link to a file', () => {
  let now: Date;
  let deps: OpenDeps;
  let asked: () => number;
  let logged: { readonly event: string; readonly data: LogData | undefined }[];
  beforeEach(async () => {
    now = new Date('2026-11-24T09:00:00.000Z');
    logged = [];
    const clock = { now: () => now };
    const ids = { fresh: () => SECRET };
    const { backend, calls } = countCalls(await createBackend({ kind: 'memory' }));
    asked = () => calls.get + calls.range + calls.transact;
    const { files } = createStores(backend, { clock, ids });
    const log = { info: (event: string, data?: LogData) => void logged.push({ event, data }) };
    deps = { files, clock, log, tenants: [asId<TenantId>('another'), TENANT] };
    const made = { tenant: TENANT, person: asId('mette'), name: 'Tal', type: 'xlsx' } as const;
    const bytes = new Uint8Array([1, 2, 3]);
    await offerFile(
      { ...deps, ids, publicUrl: () => '' },
      { ...made, person: asId('mette'), bytes },
    );
    logged = [];
  });

  it('opens five times, however many open it at once', async () => {
    const opened = await Promise.all(Array.from({ length: 12 }, () => openFile(deps, SECRET)));

    expect(opened.filter((one) => one !== undefined)).toHaveLength(5);
    expect(await openFile(deps, SECRET)).toBeUndefined();
  });

  it('opens for half an hour', async () => {
    now = new Date('2026-11-24T09:29:59.000Z');
    expect(await openFile(deps, SECRET)).toBeDefined();
    now = new Date('2026-11-24T09:30:00.000Z');
    expect(await openFile(deps, SECRET)).toBeUndefined();
  });

  it('is told to the log each time with whoever asked for it', async () => {
    await openFile(deps, SECRET);
    await openFile(deps, SECRET);

    expect(logged).toEqual([
      { event: 'file-opened', data: { of: 'mette', time: 1 } },
      { event: 'file-opened', data: { of: 'mette', time: 2 } },
    ]);
  });

  it('leads nowhere when it is a guess, and storage is not asked about what is none', async () => {
    expect(await openFile(deps, 'Sv58H3JIkKyFHcApwfrZLx')).toBeUndefined();
    const before = asked();
    for (const odd of ['', '..', 'x'.repeat(10_000), 'Sv58H3JIkKyFHcApwfrZL~', `${SECRET}\n`]) {
      expect(await openFile(deps, odd)).toBeUndefined();
    }
    expect(asked()).toBe(before);
  });
});
