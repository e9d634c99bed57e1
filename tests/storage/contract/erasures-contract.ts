// What the store of what was erased promises.
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type DraftId } from '../../../src/domain/shared/ids.ts';
import type { Place } from '../../../src/domain/triage/hidden-words.ts';
import { aDraft } from '../../support/builders.ts';
import { everyRow } from '../../support/every-row.ts';
import { aPerson } from './acts.ts';
import type { World } from './world.ts';

const AT = '2026-11-23T09:00:00.000Z';

export function erasuresContract(open: () => Promise<World>): void {
  describe('somebody to be erased', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    const erased = () => ({ kind: 'person', person: world.person, at: AT }) as const;

    it('is noted once, and stays as first noted', async () => {
      const { stores, tenant } = world;
      const first = await stores.erasures.begin(tenant, erased());
      world.faults.loseAnswers(1);
      const again = await world
        .another()
        .erasures.begin(tenant, { ...erased(), at: '2027-01-01T00:00:00.000Z' });

      expect(again.value).toEqual(first.value);
      expect(await stores.erasures.unfinished(tenant)).toHaveLength(1);
    });

    it('is taken out of rows of every table, and the others left', async () => {
      const { stores, tenant } = world;
      const person = aPerson(world);
      await stores.people.add(person);
      const other = aPerson(world, { id: asId('other'), entra: 'entra-other', name: 'Jens' });
      await stores.people.add(other);
      const draft = { tenant, person: person.id, id: asId<DraftId>('2026-d1') };
      await stores.proposals.saveDraft(aDraft(draft));

      const known = { name: person.name };
      await world
        .another()
        .erasures.erase(tenant, { kind: 'person', person: person.id, at: AT, known });

      const rows = JSON.stringify([...(await everyRow(world.backend, tenant))]);
      expect(rows).not.toContain(person.id);
      expect(rows).not.toContain(person.name);
      expect(rows).toContain('Jens');
    });

    it('is forgotten by name once all of it is done', async () => {
      const { stores, tenant } = world;
      const known = { name: 'Karen Holm' };
      const begun = await stores.erasures.begin(tenant, { ...erased(), known });

      await world.another().erasures.finish(tenant, begun, AT);

      expect(await stores.erasures.unfinished(tenant)).toEqual([]);
      expect(JSON.stringify([...(await everyRow(world.backend, tenant))])).not.toContain('Karen');
    });
  });

  describe('what is stored about somebody', () => {
    it('is read once for all who ask at the same time, and anew afterwards', async () => {
      const world = await open();
      await world.stores.people.add(aPerson(world));
      const { stores, calls } = world.counted();
      const who = { person: world.person, name: 'Karen Åse' };
      const ask = () => stores.erasures.about(world.tenant, who);

      const all = await Promise.all([ask(), ask(), ask()]);
      const once = calls();
      await ask();

      expect(all[0]).toMatchObject([{ kind: 'person' }]);
      expect(all[1]).toBe(all[0]);
      expect(calls()).toBe(2 * once);
    });
  });

  describe('hidden words', () => {
    it('are noted without a word, however many texts they stood in', async () => {
      const world = await open();
      const places: readonly Place[] = [[0, 3]];
      const texts = new Map(
        Array.from({ length: 1_201 }, (_, at) => [`Ole ${at}`, places] as const),
      );

      await world.stores.erasures.noteHidden(world.tenant, {
        operation: 'redact-1',
        at: AT,
        about: '2026-0001',
        texts,
      });

      const rows = [...(await everyRow(world.backend, world.tenant))];
      expect(rows.map(([key]) => key.split('~').at(-1))).toEqual(['000000', '000001', '000002']);
      // With the space: three letters alone turn up in hashes by chance.
      expect(JSON.stringify(rows)).not.toContain('Ole ');
    });
  });
}
