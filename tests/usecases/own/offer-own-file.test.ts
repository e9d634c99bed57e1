import { expect, it } from 'vitest';
import { offerOwnFile } from '../../../src/usecases/own/offer-own-file.ts';
import { TENANT } from '../../support/builders.ts';
import { anOwnWorld } from '../../support/own-world.ts';

it('notes nothing in the log where there is no link', async () => {
  const world = await anOwnWorld();
  const file = (bytes: number) => ({
    ...{ name: 'forenkl.zip', type: 'zip' as const },
    bytes: new Uint8Array(bytes),
  });
  const offer = (publicUrl: () => string | undefined, bytes: number) =>
    offerOwnFile({ ...world.own, publicUrl }, world.by(world.nanna), file(bytes));

  const refused = [
    await offer(() => undefined, 1),
    await offer(world.own.publicUrl, 11 * 1024 * 1024),
  ];

  expect(refused).toEqual([
    { ok: false, problem: { kind: 'no-address' } },
    { ok: false, problem: { kind: 'too-large' } },
  ]);
  expect(await world.stores.audit.month(TENANT, '2026-11')).toEqual([]);
});
