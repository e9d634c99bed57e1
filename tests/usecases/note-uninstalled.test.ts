import { describe, expect, it } from 'vitest';
import { noteUninstalled } from '../../src/usecases/note-uninstalled.ts';
import { TENANT } from '../support/builders.ts';
import { aWorld } from '../support/leader-world.ts';

describe('noteUninstalled', () => {
  it('marks who took the app away, and when', async () => {
    const { deps, karen } = await aWorld();

    await noteUninstalled(deps, TENANT, karen.entra);

    const marked = await deps.people.byId(TENANT, karen.id);
    expect(marked?.value).toEqual({
      ...karen,
      unreachable: { why: 'uninstalled', since: '2026-11-23T09:40:00.000Z' },
    });
  });

  it('notes nothing of somebody we never met', async () => {
    const { deps } = await aWorld();

    await noteUninstalled(deps, TENANT, 'entra-nobody');

    expect(await deps.people.unreachable(TENANT)).toEqual([]);
  });
});
