import { beforeEach, describe, expect, it } from 'vitest';
import { lookAtQueue, showQueue } from '../../../src/usecases/triage/queue-spot.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { TENANT } from '../../support/builders.ts';
import { aKitWorld, type KitWorld } from '../../support/channel-kit.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

let world: KitWorld;
const SET = { id: 'forslag', version: 1 };

beforeEach(async () => {
  world = await aKitWorld();
  const { stored } = world;
  await stored(aProposal('2026-1', { dueOn: '2026-11-20', set: SET }));
  await stored(
    aProposal('2026-2', {
      status: 'assessing',
      assessments: [anAssessment({ extent: 'small' })],
    }),
  );
  await stored(aProposal('2026-3', { status: 'forwarded' }));
  await stored(aProposal('2026-4', { receivedAt: '2026-11-17T09:00:00.000Z' }));
});

const show = (...[asked]: [Parameters<typeof showQueue>[2]]) =>
  showQueue(world.deps, world.administrator, asked);
const shown = async (...[asked]: [Parameters<typeof showQueue>[2]]) => {
  const { spot } = value(await show(asked));
  return spot && { no: spot.proposal.no, at: spot.at, total: spot.total };
};

describe('showQueue', () => {
  it('begins with the first, and says who assessed it', async () => {
    const queue = value(await show({ filter: 'all', wanted: { kind: 'first' } }));

    expect(queue.spot).toMatchObject({ at: 1, total: 3, assessor: 'Ole', overdue: false });
    expect(queue.spot?.proposal.no).toBe('2026-0002');
    expect(queue.counts[0]).toEqual({ filter: 'all', count: 3 });
  });

  it('says what lay untouched for longer than the municipality lets it', async () => {
    const { value: rules } = await world.stores.registry.rulesNow(TENANT);
    const deadlines = { ...rules.deadlines, triage: 3 };
    await world.stores.registry.saveRules(TENANT, { ...rules, deadlines }, undefined);
    const wanted = { kind: 'at', no: no('2026-4') } as const;
    const { spot, counts } = value(await show({ filter: 'overdue', wanted }));

    expect(spot).toMatchObject({ overdue: false, untouched: true, at: 2, total: 2 });
    expect(counts.find(({ filter }) => filter === 'overdue')?.count).toBe(2);
  });

  it('leaves out the one just looked at where another part begins', async () => {
    const wanted = { kind: 'first', but: no('2026-2') } as const;

    expect(await shown({ filter: 'all', wanted })).toEqual({ no: '2026-0001', at: 2, total: 3 });
  });

  it('goes on after one, also when that has left the queue, until the end', async () => {
    const next = (number: string) => ({ kind: 'after', no: no(number) }) as const;

    expect((await shown({ filter: 'all', wanted: next('2026-1') }))?.no).toBe('2026-0004');
    expect((await shown({ filter: 'unassessed', wanted: next('2026-3') }))?.no).toBe('2026-0004');
    expect(await shown({ filter: 'all', wanted: next('2026-4') })).toBeUndefined();
  });

  it('goes on from where one was before it was assessed', async () => {
    const was = aProposal('2026-2', { receivedAt: '2026-11-16T10:00:00.000Z' });
    const wanted = { kind: 'after', no: was.no, was } as const;

    expect((await shown({ filter: 'all', wanted }))?.no).toBe('2026-0004');
  });

  it('shows a certain one, though it is in another part, and the next when it is handled', async () => {
    const at = (number: string) => ({ kind: 'at', no: no(number) }) as const;

    expect(await shown({ filter: 'assessed', wanted: at('2026-4') })).toEqual({
      no: '2026-0004',
      at: undefined,
      total: 1,
    });
    expect((await shown({ filter: 'unassessed', wanted: at('2026-3') }))?.no).toBe('2026-0004');
  });

  it('begins anew from a number nobody has', async () => {
    const wanted = { kind: 'after', no: undefined } as const;

    expect((await shown({ filter: 'all', wanted }))?.no).toBe('2026-0002');
  });

  it('is for administrators only', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));
    const asked = { filter: 'all', wanted: { kind: 'first' } } as const;

    expect(await showQueue(world.deps, nanna, asked)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});

describe('lookAtQueue', () => {
  it('counts what waits, for administrators only', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(value(await lookAtQueue(world.deps, world.administrator))).toContainEqual({
      filter: 'overdue',
      count: 1,
    });
    expect((await lookAtQueue(world.deps, nanna)).ok).toBe(false);
  });
});
