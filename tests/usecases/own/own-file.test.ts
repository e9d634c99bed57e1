import { expect, it } from 'vitest';
import { ownFile, ownRowsOf } from '../../../src/usecases/own/own-file.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { anOwnWorld } from '../../support/own-world.ts';

it('writes what is stored about one person into a file of theirs', async () => {
  const world = await anOwnWorld();
  const { id: person, name } = world.nanna;
  await world.stored(aProposal('2026-1', { proposer: person }));

  const rows = await ownRowsOf(world.own, { tenant: TENANT, person, name });
  const file = await ownFile(world.own, { person, name }, { rows, language: 'da' });

  expect(rows.map(({ kind }) => kind)).toContain('proposal');
  expect(file).toMatchObject({ person, name: 'forenkl.zip', type: 'zip' });
  expect(world.written).toMatchObject([{ name, rows }]);
});
