import { expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import type { LogData } from '../../../src/ports/log.ts';
import { createBackend, createStores } from '../../../src/storage/index.ts';
import { type OfferDeps, offerFile } from '../../../src/usecases/files/offer-file.ts';
import { openFile } from '../../../src/usecases/files/open-file.ts';
import { TENANT } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';

const SECRET = 'Sv58H3JIkKyFHcApwfrZLw';
const BYTES = new TextEncoder().encode('et hemmeligt tal');

async function aWorld(differs: Partial<OfferDeps> = {}) {
  const logged: { readonly event: string; readonly data: LogData | undefined }[] = [];
  const clock = { now: () => new Date('2026-11-24T09:00:00.000Z') };
  const ids = { fresh: () => SECRET };
  const stores = createStores(await createBackend({ kind: 'memory' }), { clock, ids });
  const deps: OfferDeps = {
    files: stores.files,
    clock,
    ids,
    log: { info: (event, data) => logged.push({ event, data }) },
    publicUrl: () => 'https://forenkl.example',
    ...differs,
  };
  return { deps, logged, people: stores.people };
}

const given = {
  tenant: TENANT,
  person: asId<PersonId>('mette'),
  name: 'Løn og personale',
  type: 'xlsx',
} as const;

it('gives a link that leads to the file, until half an hour later', async () => {
  const { deps, people } = await aWorld();

  const offered = await offerFile(deps, { ...given, bytes: BYTES });

  expect(offered).toEqual({
    ok: true,
    value: {
      link: `https://forenkl.example/file/${SECRET}`,
      until: '2026-11-24T09:30:00.000Z',
    },
  });
  const opened = value(await openFile({ ...deps, people, tenants: [TENANT] }, SECRET, 'anybody'));
  expect(opened).toMatchObject({ name: 'Løn og personale.xlsx', type: 'xlsx' });
  expect(new TextDecoder().decode(opened.bytes)).toBe('et hemmeligt tal');
});

it('tells the log who asked and how much, never what is in it or how to get it', async () => {
  const { deps, logged } = await aWorld();

  await offerFile(deps, { ...given, bytes: BYTES });

  expect(logged).toEqual([
    { event: 'file-offered', data: { by: 'mette', type: 'xlsx', bytes: 16 } },
  ]);
});

it('keeps nothing when nobody said where a browser reaches the service', async () => {
  const { deps, logged } = await aWorld({ publicUrl: () => undefined });

  const refused = await offerFile(deps, { ...given, bytes: BYTES });

  expect(refused).toEqual({ ok: false, problem: { kind: 'no-address' } });
  expect(await deps.files.file({ tenant: TENANT, secret: SECRET })).toBeUndefined();
  expect(logged).toEqual([]);
});

it('offers no empty file', async () => {
  const { deps } = await aWorld();

  const refused = await offerFile(deps, { ...given, bytes: new Uint8Array() });

  expect(refused).toEqual({ ok: false, problem: { kind: 'empty' } });
});
