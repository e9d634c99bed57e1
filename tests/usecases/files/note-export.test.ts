import { expect, it } from 'vitest';
import { noteExport } from '../../../src/usecases/files/note-export.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';

it('notes each time with who asked, what for and of what', async () => {
  const { deps, stores, administrator, karen } = await aBoundWorld();
  await noteExport(deps, administrator, { paper: 'results', about: 'round-1' });
  await noteExport(deps, administrator, { paper: 'report' });

  const noted = (await stores.audit.month(TENANT, '2026-11')).filter(
    ({ what }) => what === 'exported',
  );
  expect(noted).toHaveLength(2);
  expect(noted).toContainEqual(
    expect.objectContaining({ by: karen.id, about: 'round-1', more: 'results' }),
  );
});
