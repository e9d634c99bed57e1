// What the store of who did what promises.
import { beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../../src/domain/people/audited.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import type { World } from './world.ts';

function anEntry(differs: Partial<AuditEntry> = {}): AuditEntry {
  return {
    what: 'assessed',
    at: '2026-11-23T09:00:00.000Z',
    by: asId<PersonId>('karen'),
    operation: 'assess-2026-0042-1-0',
    about: '2026-0042',
    ...differs,
  };
}

export function auditContract(open: () => Promise<World>): void {
  describe('who did what', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    it('is listed by month, newest first', async () => {
      const later = anEntry({
        at: '2026-11-24T09:00:00.000Z',
        operation: 'grant',
        what: 'granted',
      });
      const next = anEntry({ at: '2026-12-01T00:00:00.000Z' });

      await world.stores.audit.note(world.tenant, [anEntry(), later, next]);

      const { audit } = world.another();
      expect(await audit.month(world.tenant, '2026-11')).toEqual([later, anEntry()]);
      expect(await audit.month(world.tenant, '2026-12')).toEqual([next]);
      expect(await audit.month(world.tenant, '2026-10')).toEqual([]);
    });

    it('can be added to and read, and nothing else', () => {
      expect(Object.keys(world.stores.audit)).toEqual(['note', 'month']);
    });

    it('is noted once, and never changed, however often it is told', async () => {
      await world.stores.audit.note(world.tenant, [anEntry()]);
      await world.another().audit.note(world.tenant, [anEntry({ about: 'something else' })]);
      world.faults.loseAnswers(1);
      await world.another().audit.note(world.tenant, [anEntry()]);

      expect(await world.stores.audit.month(world.tenant, '2026-11')).toEqual([anEntry()]);
    });
  });
}
