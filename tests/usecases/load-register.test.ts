import { describe, expect, it } from 'vitest';
import { type AreaId, asId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import { loadRegister } from '../../src/usecases/load-register.ts';
import { TENANT } from '../support/builders.ts';
import { aRegistry } from '../support/memory-registry.ts';

const rows: Register = {
  forums: [],
  guidance: [],
  units: [{ id: asId<UnitId>('birken'), name: 'Birken', type: 'school', department: 'Skole' }],
  areas: [{ id: asId<AreaId>('it'), name: { da: 'It', en: 'IT' }, order: 1 }],
};

describe('loadRegister', () => {
  it('stores what was read', async () => {
    const registry = aRegistry();

    const plan = await loadRegister({ registry }, { tenant: TENANT, rows, dryRun: false });

    expect([plan.units.added.length, plan.areas.added.length]).toEqual([1, 1]);
    expect(await registry.register(TENANT)).toEqual(rows);
  });

  it('writes nothing when the same is loaded again', async () => {
    const registry = aRegistry();
    await loadRegister({ registry }, { tenant: TENANT, rows, dryRun: false });

    const plan = await loadRegister({ registry }, { tenant: TENANT, rows, dryRun: false });

    expect([plan.units.unchanged.length, plan.areas.unchanged.length]).toEqual([1, 1]);
    expect(registry.written()).toBe(2);
  });

  it('writes only what has changed', async () => {
    const registry = aRegistry();
    await loadRegister({ registry }, { tenant: TENANT, rows, dryRun: false });
    const areas = rows.areas.map((area) => ({ ...area, owner: { name: 'Ole Bang' } }));

    await loadRegister({ registry }, { tenant: TENANT, rows: { ...rows, areas }, dryRun: false });

    expect(registry.written()).toBe(3);
    expect((await registry.register(TENANT)).areas).toEqual(areas);
  });

  it('tells the same and writes nothing in a dry run', async () => {
    const registry = aRegistry();

    const plan = await loadRegister({ registry }, { tenant: TENANT, rows, dryRun: true });

    expect(plan.units.added).toEqual(rows.units);
    expect(registry.written()).toBe(0);
  });

  it('keeps what was set on a card meanwhile', async () => {
    const registry = aRegistry();
    const setting = { kind: 'deadline', stage: 'answer', days: 15 } as const;
    const settings = [{ name: 'Frist for svar', setting }];
    let slipped = false;
    const busy = {
      ...registry,
      rulesNow: async (tenant: typeof TENANT) => {
        const before = await registry.rulesNow(tenant);
        if (!slipped) {
          slipped = true;
          await registry.saveRules(tenant, { ...before.value, automation: true }, undefined);
        }
        return before;
      },
    };

    await loadRegister({ registry: busy }, { tenant: TENANT, rows, settings, dryRun: false });

    expect(await registry.rules(TENANT)).toMatchObject({
      automation: true,
      deadlines: { answer: 15 },
    });
  });

  it('writes forums and guidance, and no rules in a dry run', async () => {
    const registry = aRegistry();
    const forums = [{ id: 'dir', name: 'Direktionen', kind: 'executive' } as const];
    const setting = { kind: 'deadline', stage: 'answer', days: 15 } as const;
    const load = {
      tenant: TENANT,
      rows: { ...rows, forums },
      settings: [{ name: 'Frist', setting }],
    };

    expect((await loadRegister({ registry }, { ...load, dryRun: true })).rules.changed).toEqual([
      'Frist',
    ]);
    expect((await registry.rules(TENANT)).deadlines.answer).toBe(10);
    await loadRegister({ registry }, { ...load, dryRun: false });
    expect((await registry.register(TENANT)).forums).toEqual(forums);
  });
});
