import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type InitiativeId } from '../../../src/domain/shared/ids.ts';
import { settleSitting } from '../../../src/usecases/decide/settle-sitting.ts';
import { aDecision, aTreatment, atTheBoard } from '../../support/a-decision.ts';
import { no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { aForumWorld, type ForumWorld } from '../../support/forum-world.ts';
import { value } from '../../support/leader-world.ts';

const TYPED = { on: '2026-11-17', item: '6', word: 'agreed', outcome: 'in-progress' };
let world: ForumWorld;

beforeEach(async () => {
  world = await aForumWorld();
  await world.stored(atTheBoard('2026-1', { treatments: [aTreatment({ item: '11' })] }));
  await world.stored(atTheBoard('2026-2', { decision: aDecision({ reason: 'Sin egen.' }) }));
  const { decision: _, ...bare } = atTheBoard('2026-3');
  await world.stored(bare);
});

const settle = (who: 'dorthe' | 'sune' | 'mona' | 'karen' = 'dorthe', typed = TYPED) =>
  settleSitting(world.deps, world.alone(world[who]), {
    forum: 'board',
    typed,
    chosen: ['2026-1', '2026-2', '2026-3', '2026-9'].map((one) => ({ no: no(one), seen: 1 })),
  });

describe('settleSitting', () => {
  it('decides each with its own item and reason, and tells what could not be', async () => {
    const { lines } = value(await settle());

    expect(lines.map(({ kind }) => kind)).toEqual(['decides', 'decides', 'no-draft', 'not-here']);
    expect(await world.now('2026-1')).toMatchObject({
      decision: { state: 'ready', outcome: 'in-progress', as: 'decider' },
      treatments: [{ item: '11', decides: true }],
    });
    expect(await world.now('2026-2')).toMatchObject({
      decision: { state: 'ready', reason: 'Sin egen.' },
      treatments: [{ item: '6', word: 'agreed', decides: true }],
    });
    expect((await world.now('2026-3')).holder.kind).toBe('forum');
    expect((await world.relayed()).map(({ content }) => content.kind)).toEqual(['channel-bound']);
  });

  it('changes nothing when it is pressed again, or by two at once', async () => {
    const presses = await Promise.all([settle(), settle()]);
    const again = value(await settle());

    for (const { lines } of [...presses.map(value), again]) {
      expect(lines.map(({ kind }) => kind)).toEqual(['decides', 'decides', 'no-draft', 'not-here']);
    }
    expect((await world.now('2026-1')).decision?.version).toBe(2);
    expect(await world.stores.proposals.history(TENANT, no('2026-1'))).toHaveLength(2);
  });

  it('leaves alone what was decided otherwise', async () => {
    value(await settle());

    const { lines } = value(await settle('sune', { ...TYPED, outcome: 'done' }));

    expect(lines[0]?.kind).toBe('not-here');
    expect((await world.now('2026-1')).decision?.outcome).toBe('in-progress');
  });

  it('keeps the initiative it is a part of only where something is still to be done', async () => {
    const decision = aDecision({ partOf: asId<InitiativeId>('mus') });
    await world.stored(atTheBoard('2026-4', { decision }));
    await world.stored(atTheBoard('2026-5', { decision }));
    const alone = (number: string, outcome: string) =>
      settleSitting(world.deps, world.alone(world.dorthe), {
        forum: 'board',
        typed: { ...TYPED, outcome },
        chosen: [{ no: no(number), seen: 1 }],
      });

    value(await alone('2026-4', 'planned'));
    value(await alone('2026-5', 'not-carried-out'));

    expect((await world.now('2026-4')).decision?.partOf).toBe('mus');
    expect((await world.now('2026-5')).decision).not.toHaveProperty('partOf');
  });

  it('is refused to others, and with what cannot be read', async () => {
    for (const who of ['mona', 'karen'] as const) {
      expect(await settle(who)).toMatchObject({ problem: { kind: 'not-found' } });
    }
    expect(await settle('dorthe', { ...TYPED, outcome: 'sent-back' })).toMatchObject({
      problem: { kind: 'not-filled', faults: [{ field: 'outcome' }] },
    });
    expect((await world.now('2026-1')).decision?.state).toBe('draft');
  });
});
