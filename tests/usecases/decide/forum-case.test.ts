import { beforeEach, describe, expect, it } from 'vitest';
import { forumCase, roleIn, writerOf } from '../../../src/usecases/decide/forum-case.ts';
import { atTheBoard, readyAnswer } from '../../support/a-decision.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { aForumWorld, type ForumWorld } from '../../support/forum-world.ts';

let world: ForumWorld;

beforeEach(async () => {
  world = await aForumWorld();
  await world.stored(atTheBoard('2026-1'));
  await world.stored(readyAnswer('2026-2'));
  await world.stored(aProposal('2026-3'));
});

const found = (who: 'dorthe' | 'sune' | 'mona' | 'karen' | 'nanna', number = '2026-1') =>
  forumCase(world.deps, world.alone(world[who]), { no: no(number), right: 'decide' });

describe('forumCase', () => {
  it('is there for whoever speaks or writes for the forum, also once it is decided', async () => {
    expect(await found('dorthe')).toMatchObject({
      value: { as: 'decider', forum: { name: 'Direktionen' }, today: '2026-11-23' },
    });
    expect(await found('sune')).toMatchObject({ value: { as: 'secretary' } });
    expect(await found('dorthe', '2026-2')).toMatchObject({ ok: true });
  });

  it.each(['mona', 'karen', 'nanna'] as const)('does not exist for %s', async (who) => {
    expect(await found(who)).toEqual({ ok: false, problem: { kind: 'not-found' } });
  });

  it('does not exist where it lies with no forum, or others look on', async () => {
    expect(await found('dorthe', '2026-3')).toMatchObject({ ok: false });
    expect(await found('dorthe', '2026-9')).toMatchObject({ ok: false });
    const inChannel = world.caller(world.dorthe, CHANNEL);
    expect(
      await forumCase(world.deps, inChannel, { no: no('2026-1'), right: 'decide' }),
    ).toMatchObject({ ok: false });
  });
});

describe('roleIn', () => {
  it('takes who speaks and writes for a forum as speaking', () => {
    const posts = { owns: [], decides: ['board'], writes: ['board', 'med'] };

    expect(['board', 'med', 'other'].map((forum) => roleIn(posts, forum))).toEqual([
      'decider',
      'secretary',
      undefined,
    ]);
  });
});

describe('writerOf', () => {
  it('tells that a secretary writes for the forum', () => {
    const person = world.sune.id;

    expect(writerOf(world.deps, { person }, 'secretary')).toMatchObject({ onBehalf: true });
    expect(writerOf(world.deps, { person }, 'decider')).not.toHaveProperty('onBehalf');
  });
});
