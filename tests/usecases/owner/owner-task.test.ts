import { beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { ownerTask } from '../../../src/usecases/owner/owner-task.ts';
import { anEvent, no } from '../../support/a-proposal.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { anOwnerWorld, type OwnerWorld } from '../../support/owner-world.ts';

let world: OwnerWorld;
beforeEach(async () => {
  world = await anOwnerWorld();
  await world.given('2026-1');
});
const find = (caller = world.owner, number = '2026-1') =>
  ownerTask(world.deps, caller, { no: no(number), right: 'answer' });

describe('ownerTask', () => {
  it('finds it for the owner of the very area, and for the substitute', async () => {
    for (const caller of [world.owner, world.substitute]) {
      expect(value(await find(caller))).toMatchObject({ area: 'it', today: '2026-11-23' });
    }
  });

  it('does not exist for anybody else, nor in a channel, nor without a number', async () => {
    const callers = [world.outsider, world.administrator, { ...world.owner, place: CHANNEL }];
    for (const caller of callers) {
      expect(await find(caller)).toMatchObject({ problem: { kind: 'not-found' } });
    }
    expect(await find(world.owner, '2026-9')).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await ownerTask(world.deps, world.owner, { no: undefined, right: 'see' })).toMatchObject(
      { problem: { kind: 'not-found' } },
    );
  });

  it('does not exist for the owner of another area', async () => {
    await world.given('2026-2', { holder: { kind: 'owner', area: 'loen' } });
    const lone = await world.person('Lone');
    const caller = { ...world.owner, person: lone.id, entra: lone.entra, name: lone.name };

    expect(await find(caller)).toMatchObject({ problem: { kind: 'not-found' } });
    expect((await find(caller, '2026-2')).ok).toBe(true);
  });

  it.each<[Partial<Proposal>, string]>([
    [{ status: 'withdrawn', holder: { kind: 'nobody' } }, 'withdrawn'],
    [{ status: 'assessing', holder: { kind: 'team' } }, 'taken-back'],
    [{ holder: { kind: 'forum', forum: 'board' } }, 'moved'],
    [{ status: 'closed', holder: { kind: 'nobody' } }, 'answered'],
  ])('is over for whoever had it: %j', async (more, how) => {
    await world.given('2026-2', more);

    expect(await find(world.owner, '2026-2')).toMatchObject({ problem: { kind: 'over', how } });
    expect(await find(world.outsider, '2026-2')).toMatchObject({ problem: { kind: 'not-found' } });
  });

  it('was never theirs while those who sort have it, although the area is', async () => {
    await world.stored({
      ...(await world.now('2026-1')),
      no: no('2026-2'),
      status: 'assessing',
      holder: { kind: 'team' },
    });

    expect(await find(world.owner, '2026-2')).toMatchObject({ problem: { kind: 'not-found' } });
  });

  it('is answered once the area has answered', async () => {
    const holder = { kind: 'owner', area: 'it' } as const;
    const forwarded = await world.now('2026-1');
    await world.stored(
      { ...forwarded, no: no('2026-2'), holder: { kind: 'forum', forum: 'board' } },
      [anEvent('2026-2', { kind: 'responded', to: 'forwarded', holder })],
    );

    expect(await find(world.owner, '2026-2')).toMatchObject({
      problem: { kind: 'over', how: 'answered' },
    });
  });
});
