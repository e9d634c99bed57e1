// What was erased after an export does not come back with it.
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type DraftId } from '../../../src/domain/shared/ids.ts';
import { knownErasures } from '../../../src/storage/backup/known-erasures.ts';
import { erasedPersonCodec, hiddenTextsCodec } from '../../../src/storage/codecs/erasure.ts';
import { ROWS as ERASED, hashOf } from '../../../src/storage/erasing/erasure-rows.ts';
import { key } from '../../../src/storage/keys.ts';
import { ANNE, aBackupWorld, type BackupWorld, NIGHT } from '../../support/backup-world.ts';
import { aDraft, TENANT } from '../../support/builders.ts';
import { everyRow } from '../../support/every-row.ts';

let world: BackupWorld;
beforeEach(async () => {
  world = await aBackupWorld();
});

const eraseAnne = () =>
  world.write(
    'erasures',
    ERASED.person(ANNE),
    erasedPersonCodec.write({ kind: 'person', person: ANNE, at: NIGHT }),
  );

describe('an export and a restore', () => {
  it('do not bring back somebody who was erased after the export', async () => {
    await world.aPerson(ANNE, 'Anne Årup');
    await world.aPerson(asId('bo'), 'Bo Lund');
    const draft = aDraft({ tenant: TENANT, person: ANNE, id: asId<DraftId>('2026-anne') });
    await world.stores.proposals.saveDraft(draft, undefined);
    await world.exported();
    await eraseAnne();

    const { store, backend } = world;
    const { target } = await world.restored(await knownErasures(store, TENANT, backend));

    const kept = JSON.stringify([...(await everyRow(target, TENANT))]);
    expect(kept).not.toContain('Årup');
    expect(kept).not.toContain('2026-anne');
    expect(kept).toContain('Bo Lund');
    expect([...(await everyRow(target, TENANT)).keys()]).toContain(
      `erasures ${key(TENANT)} ${ERASED.person(ANNE)}`,
    );
  });

  it('name what words were hidden in since, and hide them again', async () => {
    await world.aProposalOf(ANNE);
    await world.exported();
    const [proposal] = await world.stores.proposals.all({ tenant: TENANT, year: 2026 });
    const said = String(proposal?.answers['challenge']);
    const hidden = { length: said.length, hash: hashOf(TENANT, said), places: [[0, 4]] } as const;
    const deed = { kind: 'texts', operation: 'hide', about: '2026-0001', drafts: [] } as const;
    const at = '2026-11-23T09:00:00.000Z';
    const cells = hiddenTextsCodec.write({ ...deed, at, texts: [{ ...hidden, places: [[0, 4]] }] });
    await world.write('erasures', ERASED.texts({ ...deed, at, texts: [] }, 0), cells);

    const { store, backend } = world;
    const { target, outcome } = await world.restored(await knownErasures(store, TENANT, backend));

    expect(outcome).toMatchObject({ value: { hiddenSince: ['2026-0001'], erasedAgain: 1 } });
    expect(JSON.stringify([...(await everyRow(target, TENANT))])).not.toContain(said);
  });

  it('take erasures from the latest export when an older one is restored', async () => {
    await world.aPerson(ANNE, 'Anne Årup');
    await world.exported();
    world.time.now = '2026-11-24T02:00:00.000Z';
    await eraseAnne();
    await world.exported();

    const erasures = await knownErasures(world.store, TENANT);

    expect(erasures.map(({ row }) => row)).toEqual([ERASED.person(ANNE)]);
  });
});
