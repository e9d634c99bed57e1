import { beforeEach, describe, expect, it } from 'vitest';
import type { TypedDecision } from '../../../src/domain/decision/typed-decision.ts';
import {
  keepSettled,
  openSettling,
  settleInForum,
} from '../../../src/usecases/decide/settle-in-forum.ts';
import { aDecision, aTreatment, atTheBoard, typedDecision } from '../../support/a-decision.ts';
import { no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { TENANT } from '../../support/builders.ts';
import { aForumWorld, type ForumWorld } from '../../support/forum-world.ts';
import { value } from '../../support/leader-world.ts';

let world: ForumWorld;
const { at } = aTreatment();

beforeEach(async () => {
  world = await aForumWorld();
  await world.stored(atTheBoard('2026-1', { treatments: [aTreatment()] }));
});

const settle = (
  who: 'dorthe' | 'sune' | 'mona' | 'karen' | 'ole' = 'dorthe',
  {
    treatment = at,
    seen = 1,
    round = 0,
    ...typed
  }: Partial<TypedDecision> & {
    treatment?: string;
    seen?: number;
    round?: number;
  } = {},
) =>
  settleInForum(world.deps, world.alone(world[who]), {
    ...{ no: no('2026-1'), treatment, seen, round, notCpr: [] },
    typed: typedDecision(typed),
  });

describe('settleInForum', () => {
  it('decides once, and tells nobody but the channel, nothing of what was decided', async () => {
    const presses = await Promise.all([settle(), settle()]);

    for (const one of presses) expect(value(one).proposal.decision?.version).toBe(2);
    expect(await world.now('2026-1')).toMatchObject({
      decision: { state: 'ready', as: 'decider' },
      treatments: [{ decides: true }],
    });
    const told = await world.relayed();
    expect(told.map(({ content }) => content.kind)).toEqual(['channel-bound', 'channel-news']);
    expect(JSON.stringify(told)).not.toContain('ét sted');
  });

  it('records that a secretary did it for the forum', async () => {
    value(await settle('sune'));

    expect((await world.now('2026-1')).decision).toMatchObject({ as: 'secretary', by: 'sune' });
  });

  it('lets the second of two who decide differently see what the first did', async () => {
    value(await settle());

    expect(await settle('sune', { reason: 'Noget andet.' })).toMatchObject({
      problem: { kind: 'changed-since', on: { proposal: { decision: { version: 2 } } } },
    });
    expect((await world.now('2026-1')).decision?.as).toBe('decider');
  });

  it('does not decide anew from a form drawn before it was taken up again', async () => {
    const { decision: _, ...rest } = atTheBoard('2026-2');
    const formerDecisions = [aDecision({ state: 'published' })];
    await world.stored({ ...rest, treatments: [aTreatment()], formerDecisions });
    const old = { ...{ no: no('2026-2'), treatment: at, seen: 0, notCpr: [] } };
    const form = (round: number) =>
      settleInForum(world.deps, world.alone(world.dorthe), {
        ...old,
        round,
        typed: typedDecision(),
      });

    expect(await form(0)).toMatchObject({ problem: { kind: 'changed-since' } });
    expect((await world.now('2026-2')).decision).toBeUndefined();
    expect(value(await form(1)).proposal.decision?.state).toBe('ready');
  });

  it('sends back by the day of the rules, and tells that it changed hands', async () => {
    value(await settle('dorthe', { outcome: 'sent-back', reason: 'Prisen mangler.' }));

    expect(await world.now('2026-1')).toMatchObject({ status: 'assessing', dueOn: '2026-12-07' });
    const told = await world.relayed();
    expect(told.map(({ content }) => content.kind)).toEqual(['channel-bound', 'moved']);
    expect(JSON.stringify(told)).not.toContain('Prisen');
  });

  it('asks for what the outcome needs, a large one for more', async () => {
    expect(await settle('dorthe', { improvement: '' })).toMatchObject({
      problem: { kind: 'not-filled', faults: [{ field: 'improvement', kind: 'required' }] },
    });
    await world.stored(
      atTheBoard('2026-2', {
        treatments: [aTreatment()],
        assessments: [anAssessment({ extent: 'large' })],
      }),
    );
    const large = {
      ...{ no: no('2026-2'), treatment: at, seen: 1, round: 0 },
      typed: typedDecision(),
      notCpr: [],
    };
    expect(await settleInForum(world.deps, world.alone(world.dorthe), large)).toMatchObject({
      problem: { kind: 'not-filled', faults: [{ field: 'now' }, { field: 'first' }] },
    });
  });

  it.each(['mona', 'karen', 'ole'] as const)('is refused to %s', async (who) => {
    expect(await settle(who)).toMatchObject({ problem: { kind: 'not-found' } });
    expect((await world.now('2026-1')).decision?.state).toBe('draft');
  });

  it('is refused by a handling that was never written down', async () => {
    expect(await settle('dorthe', { treatment: '2026-11-18T09:00:00.001Z' })).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});

describe('openSettling', () => {
  it('has the handling that is to decide', async () => {
    const given = { no: no('2026-1'), treatment: at };

    expect(await openSettling(world.deps, world.alone(world.dorthe), given)).toMatchObject({
      value: { treatment: aTreatment(), as: 'decider' },
    });
  });
});

describe('keepSettled', () => {
  it('writes nothing where nothing is said anew', async () => {
    const before = await world.stores.proposals.proposal(TENANT, no('2026-1'));
    if (before === undefined) throw new Error('not there');
    const { decision: _, ...proposal } = before.value;

    expect(await keepSettled(world.deps, { proposal, events: [], before, says: [] })).toBe(
      proposal,
    );
    expect((await world.now('2026-1')).decision).toBeDefined();
  });
});
