import { beforeEach, describe, expect, it } from 'vitest';
import { listAnswers } from '../../../src/usecases/decide/list-answers.ts';
import { MOST_AT_ONCE } from '../../../src/usecases/decide/publish-answers.ts';
import { aDecision, readyAnswer } from '../../support/a-decision.ts';
import { no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { aForumWorld, type ForumWorld } from '../../support/forum-world.ts';
import { value } from '../../support/leader-world.ts';

let world: ForumWorld;

beforeEach(async () => {
  world = await aForumWorld();
});

const list = async (only?: Parameters<typeof listAnswers>[2]) =>
  value(await listAnswers(world.deps, world.administrator, only));

/** Ole and Nanna have the same problem; Nanna follows it no more. */
async function endorse(number: string, who: 'ole' | 'nanna' | 'dorthe', following = true) {
  const before = await world.stores.proposals.proposal(TENANT, no(number));
  if (before === undefined) throw new Error('not there');
  const people = (before.value.endorsed?.people ?? 0) + 1;
  await world.stores.proposals.change(`endorse-${number}-${who}`, {
    proposal: { ...before.value, endorsed: { people, units: [] } },
    before,
    events: [
      {
        no: before.value.no,
        kind: 'endorsed',
        at: '2026-11-20T09:00:00.000Z',
        by: world[who].id,
        to: 'forwarded',
      },
    ],
    says: [],
    endorsement: {
      next: {
        no: before.value.no,
        person: world[who].id,
        at: '2026-11-20T09:00:00.000Z',
        following,
        examples: [],
      },
    },
  });
}

describe('listAnswers', () => {
  it('counts everybody who would be told once, and names who gets no messages', async () => {
    const silent = await world.person('Inger', 'silent');
    await world.stored(readyAnswer('2026-1', { proposer: world.nanna.id }));
    await world.stored(readyAnswer('2026-2', { proposer: world.nanna.id }));
    await world.stored(readyAnswer('2026-3', { proposer: silent.id }));
    await endorse('2026-1', 'ole');
    await endorse('2026-2', 'ole');
    await endorse('2026-3', 'nanna');
    await endorse('2026-3', 'dorthe', false);

    const { answers, sendable, telling } = await list();

    expect(answers).toHaveLength(3);
    expect(sendable).toHaveLength(3);
    expect(telling).toEqual({ proposers: 2, others: 1, unreached: ['Inger'] });
    expect((await world.relayed()).map(({ content }) => content.kind)).toEqual(['channel-bound']);
  });

  it('tells nobody of what cannot be sent', async () => {
    const decision = aDecision({ state: 'ready', reason: '' });
    await world.stored(readyAnswer('2026-1', { decision }));

    expect(await list()).toMatchObject({
      answers: [{ lacks: ['reason'] }],
      sendable: [],
      telling: { proposers: 0, others: 0 },
    });
  });

  it('can be of those that were shown alone, and is never of more than one press sends', async () => {
    for (let at = 1; at <= MOST_AT_ONCE + 2; at += 1) await world.stored(readyAnswer(`2026-${at}`));

    expect((await list()).sendable).toHaveLength(MOST_AT_ONCE);
    const shown = { no: no('2026-42'), version: 2 };
    expect((await list([shown])).sendable.map(({ proposal }) => proposal.no)).toEqual([
      '2026-0042',
    ]);
  });

  it('is refused to whoever is no administrator', async () => {
    expect(await listAnswers(world.deps, world.alone(world.dorthe))).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
