import { beforeEach, describe, expect, it } from 'vitest';
import {
  MOST_AT_ONCE,
  publishAnswers,
  type ShownAnswer,
} from '../../../src/usecases/decide/publish-answers.ts';
import { aDecision, atTheBoard, readyAnswer } from '../../support/a-decision.ts';
import { no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { aForumWorld, type ForumWorld } from '../../support/forum-world.ts';
import { value } from '../../support/leader-world.ts';

let world: ForumWorld;

beforeEach(async () => {
  world = await aForumWorld();
  await world.stored(readyAnswer('2026-1', { proposer: world.nanna.id }));
  await world.stored(readyAnswer('2026-2', { proposer: world.nanna.id }));
});

const shown = (number: string, version = 2): ShownAnswer => ({ no: no(number), version });
const publish = async (...answers: readonly ShownAnswer[]) =>
  value(await publishAnswers(world.deps, world.administrator, answers));
const told = async () =>
  (await world.relayed()).flatMap(({ content }) => (content.kind === 'answer' ? [content] : []));

describe('publishAnswers', () => {
  it('publishes each once, however many press at once', async () => {
    const ole = world.caller(world.ole, CHANNEL);
    const both = [shown('2026-1'), shown('2026-2')];

    const [mine, his] = await Promise.all([
      publish(...both),
      publishAnswers(world.deps, ole, both),
    ]);
    const again = await publish(...both);

    for (const report of [mine, value(his), again]) {
      expect(report.map(({ kind }) => kind)).toEqual(['sent', 'sent']);
    }
    expect((await told()).map((one) => one.no)).toEqual(['2026-0001', '2026-0002']);
    expect((await world.stores.initiatives.all(TENANT)).map(({ id }) => id).toSorted()).toEqual([
      'd-2026-0001',
      'd-2026-0002',
    ]);
    expect(await world.stores.proposals.history(TENANT, no('2026-1'))).toHaveLength(2);
  });

  it('tells what went and what did not, and why, and goes on past what did not', async () => {
    await world.stored(atTheBoard('2026-3'));
    const decision = aDecision({ version: 2, state: 'ready', parts: { challenge: 'Kort' } });
    await world.stored(readyAnswer('2026-4', { decision }));

    expect(
      await publish(
        shown('2026-3'),
        shown('2026-1', 1),
        shown('2026-9'),
        shown('2026-4'),
        shown('2026-2'),
      ),
    ).toEqual([
      { no: '2026-0003', kind: 'not-ready' },
      { no: '2026-0001', kind: 'changed-since' },
      { no: '2026-0009', kind: 'not-found' },
      { no: '2026-0004', kind: 'lacks', lacks: ['initiative', 'improvement', 'horizon'] },
      { no: '2026-0002', kind: 'sent' },
    ]);
    expect((await told()).map((one) => one.no)).toEqual(['2026-0002']);
    expect(await world.stores.initiatives.all(TENANT)).toHaveLength(1);
  });

  it('goes on where one that was broken off left the initiative behind', async () => {
    const { proposals } = world.stores;
    let broken = true;
    const deps = {
      ...world.deps,
      proposals: {
        ...proposals,
        change: async (...args: Parameters<typeof proposals.change>) => {
          if (broken) throw new Error('gone');
          return proposals.change(...args);
        },
      },
    };
    await expect(publishAnswers(deps, world.administrator, [shown('2026-1')])).rejects.toThrow();
    expect(await told()).toEqual([]);
    broken = false;

    await publishAnswers(deps, world.administrator, [shown('2026-1')]);

    expect(await told()).toHaveLength(1);
    expect(await world.stores.initiatives.all(TENANT)).toHaveLength(1);
  });

  it('makes no initiative of what promises nothing', async () => {
    const decision = aDecision({ version: 2, state: 'ready', outcome: 'not-carried-out' });
    await world.stored(readyAnswer('2026-3', { decision }));

    await publish(shown('2026-3'));

    expect((await world.now('2026-3')).status).toBe('closed');
    expect(await world.stores.initiatives.all(TENANT)).toEqual([]);
  });

  it('takes no more than forty at a time', async () => {
    const many = Array.from({ length: MOST_AT_ONCE + 1 }, () => shown('2026-9'));

    expect(await publish(...many)).toHaveLength(MOST_AT_ONCE);
  });

  it.each(['dorthe', 'sune', 'nanna'] as const)('is refused to %s', async (who) => {
    expect(
      await publishAnswers(world.deps, world.alone(world[who]), [shown('2026-1')]),
    ).toMatchObject({ problem: { kind: 'not-administrator' } });
    expect((await world.now('2026-1')).status).toBe('forwarded');
  });
});
