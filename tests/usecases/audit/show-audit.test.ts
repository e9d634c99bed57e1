import { describe, expect, it } from 'vitest';
import { showAudit } from '../../../src/usecases/audit/show-audit.ts';
import { giveRole } from '../../../src/usecases/roles/give-role.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

describe('showAudit', () => {
  it('names who did it, and to whom', async () => {
    const world = await aBoundWorld();
    await giveRole(world.deps, world.administrator, { person: 'nanna', role: 'host' });

    const shown = value(await showAudit(world.deps, world.administrator, { page: 0 }));

    expect(shown).toMatchObject({
      month: '2026-11',
      before: '2026-10',
      total: 1,
      entries: [{ what: 'granted', byName: 'Karen', aboutName: 'Nanna', more: 'host' }],
    });
    expect(shown).not.toHaveProperty('after');
  });

  it('shows fifteen a page, and never a month to come', async () => {
    const world = await aBoundWorld();
    const entries = Array.from({ length: 16 }, (_, at) => ({
      what: 'assessed' as const,
      at: `2026-10-20T09:${String(at).padStart(2, '0')}:00.000Z`,
      by: world.karen.id,
      operation: `press-${at}`,
      about: '2026-0042',
    }));
    await world.stores.audit.note(TENANT, entries);
    const shown = async (month: string, page: number) =>
      value(await showAudit(world.deps, world.administrator, { month, page }));

    const last = await shown('2026-10', 9);
    expect([last.entries.length, last.page, last.pages, last.after]).toEqual([1, 1, 2, '2026-11']);
    expect((await shown('2031-01', 0)).month).toBe('2026-11');
  });

  it('is for administrators', async () => {
    const world = await aBoundWorld();
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await showAudit(world.deps, nanna, { page: 0 })).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
