// Who was told how far, of a feed that ends before.
import { expect, it } from 'vitest';
import { createStores } from '../../../src/storage/index.ts';
import { ANNE, aBackupWorld } from '../../support/backup-world.ts';
import { TENANT } from '../../support/builders.ts';

const TOLD = { tenant: TENANT, receiver: 'journal' };

it('takes back a place that an export knows beyond the end of its feed', async () => {
  const world = await aBackupWorld();
  await world.aProposalOf(ANNE);
  await world.aProposalOf(ANNE);
  const tellings = [
    { ...TOLD, cursors: { '2025': 4, '2026': 7 } },
    { ...TOLD, receiver: 'archive', cursors: { '2025': 0, '2026': 1 } },
  ];
  for (const telling of tellings) await world.stores.tellings.saveTelling(telling, undefined);
  await world.exported();

  const { target, outcome } = await world.restored();

  expect(outcome.ok).toBe(true);
  const restored = createStores(target, world).tellings;
  expect((await restored.telling(TENANT, 'journal'))?.value.cursors).toEqual({ 2025: 0, 2026: 2 });
  expect((await restored.telling(TENANT, 'archive'))?.value).toEqual(tellings[1]);
});
