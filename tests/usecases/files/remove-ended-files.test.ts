import { expect, it } from 'vitest';
import { asId } from '../../../src/domain/shared/ids.ts';
import { createBackend, createStores } from '../../../src/storage/index.ts';
import { offerFile } from '../../../src/usecases/files/offer-file.ts';
import { removeEndedFiles } from '../../../src/usecases/files/remove-ended-files.ts';
import { TENANT } from '../../support/builders.ts';

it('removes a file once its link leads nowhere any more', async () => {
  let now = new Date('2026-11-24T09:00:00.000Z');
  const clock = { now: () => now };
  const ids = { fresh: () => 'Sv58H3JIkKyFHcApwfrZLw' };
  const { files } = createStores(await createBackend({ kind: 'memory' }), { clock, ids });
  const deps = { files, clock, ids, log: { info: () => {} }, publicUrl: () => 'https://a.example' };
  const made = { tenant: TENANT, person: asId('mette'), name: 'Tal', type: 'xlsx' } as const;
  await offerFile(deps, { ...made, person: asId('mette'), bytes: new Uint8Array([1, 2, 3]) });

  now = new Date('2026-11-24T09:29:59.000Z');
  expect(await removeEndedFiles(deps, TENANT)).toBe(false);
  now = new Date('2026-11-24T09:30:01.000Z');
  expect(await removeEndedFiles(deps, TENANT)).toBe(true);
  expect(await files.bytes({ tenant: TENANT, secret: ids.fresh() })).toHaveLength(0);
});
