import { expect, it } from 'vitest';
import { noteErased } from '../../../src/usecases/own/note-erased.ts';
import { TENANT } from '../../support/builders.ts';
import { anOwnWorld } from '../../support/own-world.ts';

it('notes it once, however often it is told', async () => {
  const { stores, nanna } = await anOwnWorld();
  const erased = { kind: 'person', person: nanna.id, at: '2026-11-23T06:00:00.000Z' } as const;

  await noteErased(stores, TENANT, erased);
  await noteErased(stores, TENANT, erased);

  expect(await stores.audit.month(TENANT, '2026-11')).toHaveLength(1);
});
