import { beforeEach, describe, expect, it } from 'vitest';
import { listTasks } from '../../../src/usecases/owner/list-tasks.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { anOwnerWorld, type OwnerWorld } from '../../support/owner-world.ts';

let world: OwnerWorld;
beforeEach(async () => {
  world = await anOwnerWorld();
});
const numbers = async (caller = world.owner, page = 0) =>
  (await listTasks(world.deps, caller, page)).items.map((one) => one.no);

describe('listTasks', () => {
  it('lists what is with the area, what is overdue first, then by day', async () => {
    await world.given('2026-1', { dueOn: '2026-12-11' });
    await world.given('2026-2', { dueOn: '2026-12-04' });
    await world.given('2026-3', { dueOn: '2026-11-20' });
    await world.given('2026-4', { holder: { kind: 'owner', area: 'loen' } });
    await world.given('2026-5', { status: 'assessing', holder: { kind: 'team' } });

    expect(await numbers()).toEqual(['2026-0003', '2026-0002', '2026-0001']);
    expect(await numbers(world.substitute)).toHaveLength(3);
    expect(await listTasks(world.deps, world.owner, 0)).toMatchObject({ total: 3, overdue: 1 });
  });

  it('lists what lies with a forum for whoever speaks for it', async () => {
    await world.given('2026-1', { holder: { kind: 'forum', forum: 'board' } });

    expect(await numbers(world.caller(world.karen, personalPlace('Karen')))).toEqual(['2026-0001']);
    expect(await numbers()).toEqual([]);
  });

  it('comes in pages', async () => {
    for (let at = 1; at <= 8; at += 1) await world.given(`2026-${at}`);

    expect(await listTasks(world.deps, world.owner, 1)).toMatchObject({ page: 1, pages: 2 });
    expect(await numbers(world.owner, 1)).toHaveLength(2);
    expect(await numbers(world.owner, 7)).toHaveLength(2);
  });

  it('says that the register names somebody for nothing', async () => {
    await world.given('2026-1');

    expect(await listTasks(world.deps, world.outsider, 0)).toMatchObject({
      items: [],
      noPost: true,
    });
    expect(await listTasks(world.deps, world.owner, 0)).toMatchObject({ noPost: false });
  });
});
