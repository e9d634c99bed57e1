import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type TenantId } from '../../../src/domain/shared/ids.ts';
import type { LogData } from '../../../src/ports/log.ts';
import { countCalls } from '../../../src/storage/count-calls.ts';
import { createBackend, createStores } from '../../../src/storage/index.ts';
import { offerFile } from '../../../src/usecases/files/offer-file.ts';
import {
  type OpenDeps,
  type Opener,
  openFile,
  waitingFile,
} from '../../../src/usecases/files/open-file.ts';
import { TENANT } from '../../support/builders.ts';

const SECRET = 'Sv58H3JIkKyFHcApwfrZLw';
const NOTHING = { ok: false, problem: { kind: 'nothing' } };
const METTE = { tenant: TENANT, entra: 'entra-mette' } as const;
const OLE = { tenant: TENANT, entra: 'entra-ole' } as const;

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
    const { files, people } = createStores(backend, { clock, ids });
    for (const name of ['mette', 'ole'] as const) {
      const entra = `entra-${name}`;
      await people.add({ id: asId(name), tenant: TENANT, entra, name, language: 'en' });
    }
    const log = { info: (event: string, data?: LogData) => void logged.push({ event, data }) };
    deps = { files, people, clock, log, tenants: [asId<TenantId>('another'), TENANT] };
    const made = { tenant: TENANT, person: asId('mette'), name: 'Tal', type: 'xlsx' } as const;
    const bytes = new Uint8Array([1, 2, 3]);
    await offerFile(
      { ...deps, ids, publicUrl: () => '' },
      { ...made, person: asId('mette'), bytes },
    );
    logged = [];
  });

  const open = (by: Opener = 'anybody') => openFile(deps, SECRET, by);

  it('opens five times, however many open it at once', async () => {
    const opened = await Promise.all(Array.from({ length: 12 }, () => open()));

    expect(opened.filter(({ ok }) => ok)).toHaveLength(5);
    expect(await open()).toEqual(NOTHING);
  });

  it('opens for half an hour', async () => {
    now = new Date('2026-11-24T09:29:59.000Z');
    expect(await open()).toMatchObject({ ok: true });
    now = new Date('2026-11-24T09:30:00.000Z');
    expect(await open()).toEqual(NOTHING);
  });

  it('is told to the log each time with whoever asked for it', async () => {
    await open();
    await open();

    expect(logged).toEqual([
      { event: 'file-opened', data: { of: 'mette', time: 1 } },
      { event: 'file-opened', data: { of: 'mette', time: 2 } },
    ]);
  });

  it('leads nowhere when it is a guess, and storage is not asked about what is none', async () => {
    expect(await openFile(deps, 'Sv58H3JIkKyFHcApwfrZLx', 'anybody')).toEqual(NOTHING);
    const before = asked();
    for (const odd of ['', '..', 'x'.repeat(10_000), 'Sv58H3JIkKyFHcApwfrZL~', `${SECRET}\n`]) {
      expect(await openFile(deps, odd, 'anybody')).toEqual(NOTHING);
    }
    expect(asked()).toBe(before);
  });

  it('opens for whoever asked for it once they signed in, in their language', async () => {
    const waiting = await waitingFile(deps, SECRET, METTE);

    expect(waiting).toEqual({
      ok: true,
      value: { tenant: TENANT, name: 'Tal.xlsx', language: 'en' },
    });
    expect(await open(METTE)).toMatchObject({ ok: true, value: { name: 'Tal.xlsx' } });
  });

  it('opens for nobody else who signed in, which is told to the log and counts for nothing', async () => {
    const refused = [
      await open(OLE),
      await open({ ...METTE, entra: 'entra-stranger' }),
      await open({ ...METTE, tenant: asId<TenantId>('another') }),
    ];

    expect(refused).toEqual([
      { ok: false, problem: { kind: 'not-yours', language: 'en' } },
      { ok: false, problem: { kind: 'not-yours' } },
      NOTHING,
    ]);
    expect(logged).toEqual([
      { event: 'file-refused', data: { of: 'mette', by: 'ole' } },
      { event: 'file-refused', data: { of: 'mette', by: undefined } },
    ]);
    const times = await Promise.all(Array.from({ length: 6 }, () => open(METTE)));
    expect(times.filter(({ ok }) => ok)).toHaveLength(5);
  });

  it('is not opened by being looked for', async () => {
    for (let time = 0; time < 9; time += 1) await waitingFile(deps, SECRET, METTE);

    expect(await open(METTE)).toMatchObject({ ok: true });
    expect(logged).toEqual([{ event: 'file-opened', data: { of: 'mette', time: 1 } }]);
  });
});
