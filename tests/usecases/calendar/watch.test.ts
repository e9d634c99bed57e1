import { beforeEach, describe, expect, it } from 'vitest';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import { watchCalendar } from '../../../src/usecases/calendar/watch.ts';
import { aProposal, NO, TENANT } from '../../support/builders.ts';
import { aCalendarWorld, type CalendarWorld } from '../../support/calendar-world.ts';
import { anInitiative, aPublished } from '../../support/promised.ts';

let world: CalendarWorld;

beforeEach(async () => {
  world = await aCalendarWorld();
});

/** With the owner of IT, who is to answer by Monday 7 December 2026. */
const withOwner = aProposal({
  status: 'forwarded',
  holder: { kind: 'owner', area: 'it' },
  dueOn: '2026-12-07',
});
const promised = aProposal({ status: 'decided', outcome: 'planned', decision: aPublished() });

describe('watchCalendar', () => {
  it('says what is due, once', async () => {
    await world.put(withOwner);
    expect(await world.watch()).toBe(false);

    world.goTo('2026-12-03T06:00:00.000Z');
    expect(await world.watch()).toBe(true);
    expect(await world.watch()).toBe(false);

    expect(await world.said()).toEqual([{ to: 'owner', kind: 'task-reminder', about: NO }]);
    expect((await world.events(NO)).map(({ kind }) => kind)).toEqual(['received', 'reminded']);
  });

  it.each([
    ['before seven', '2026-12-10T05:59:00.000Z'],
    ['in the evening', '2026-12-10T17:00:00.000Z'],
    ['on a Saturday', '2026-12-12T09:00:00.000Z'],
    ['on Christmas Eve', '2026-12-24T09:00:00.000Z'],
  ])('is silent %s', async (_, instant) => {
    await world.put(withOwner);
    world.goTo(instant);

    expect(await world.watch()).toBe(false);
    expect(await world.said()).toEqual([]);
  });

  it('tells the channel of many that are long overdue with one post', async () => {
    for (const running of [1, 2, 3]) {
      await world.put({ ...withOwner, no: proposalNo(2026, running) });
    }
    world.goTo('2026-12-10T09:00:00.000Z');

    await world.watch();

    const said = await world.said();
    expect(said.filter(({ kind }) => kind === 'channel-news')).toHaveLength(1);
    expect(said.filter(({ kind }) => kind === 'task-reminder')).toHaveLength(3);
  });

  it('judges by the deadlines of the municipality', async () => {
    await world.put(withOwner);
    const { value } = await world.stores.registry.rulesNow(TENANT);
    const deadlines = { ...value.deadlines, warning: 5 };
    await world.stores.registry.saveRules(TENANT, { ...value, deadlines }, undefined);
    world.goTo('2026-11-30T09:00:00.000Z');

    await world.watch();

    expect(await world.said()).toMatchObject([{ kind: 'task-reminder' }]);
  });

  it('tells of a promise to a proposal of many years ago', async () => {
    const old = proposalNo(2022, 7);
    await world.put({ ...promised, no: old });
    await world.putInitiative(anInitiative({ proposals: [old] }));
    world.goTo('2027-07-01T09:00:00.000Z');

    await world.watch();

    expect(await world.said()).toContainEqual({ to: 'proposer', kind: 'promise', about: old });
  });

  it('finishes what a crash left of an initiative that was done, and calls it late no more', async () => {
    await world.put(promised);
    const doneAt = '2027-07-01T05:00:00.000Z';
    const owed = { version: 2, by: 'system', at: doneAt, state: 'done' } as const;
    await world.putInitiative(anInitiative({ version: 2, state: 'done', doneAt, owed }));
    world.goTo('2027-07-01T09:00:00.000Z');

    await world.watch();

    expect(await world.proposal(NO)).toMatchObject({ status: 'closed', outcome: 'done' });
    expect(await world.said()).toEqual([{ to: 'proposer', kind: 'completed', about: NO }]);
  });

  it('says everything else when one thing cannot be said, and tells of it in the end', async () => {
    const other = proposalNo(2026, 43);
    await world.put(withOwner);
    await world.put({ ...withOwner, no: other });
    world.goTo('2026-12-03T09:00:00.000Z');
    const proposals: typeof world.deps.proposals = {
      ...world.deps.proposals,
      change: async (operation, change) => {
        if (change.proposal.no === NO) throw new Error('broken');
        return world.deps.proposals.change(operation, change);
      },
    };

    await expect(watchCalendar({ ...world.deps, proposals }, TENANT)).rejects.toThrow(
      '1 things not said',
    );

    expect(await world.said()).toEqual([{ to: 'owner', kind: 'task-reminder', about: other }]);
    await world.watch();
    expect(await world.said()).toHaveLength(2);
  });

  it('gives up when storage is away, and takes it up again', async () => {
    for (let running = 1; running <= 30; running += 1) {
      await world.put({ ...withOwner, no: proposalNo(2026, running) });
    }
    world.goTo('2026-12-03T09:00:00.000Z');
    let tries = 0;
    const away: typeof world.deps.proposals = {
      ...world.deps.proposals,
      change: async () => {
        tries += 1;
        throw new Error('away');
      },
    };

    await expect(watchCalendar({ ...world.deps, proposals: away }, TENANT)).rejects.toThrow();

    expect(tries).toBe(20);
    await world.watch();
    expect(await world.said()).toHaveLength(30);
  });

  it('says at most 500 things in a run, and the rest in the next', async () => {
    for (let running = 1; running <= 501; running += 1) {
      await world.put({ ...withOwner, no: proposalNo(2026, running) });
    }
    world.goTo('2026-12-03T09:00:00.000Z');

    await world.watch();
    expect(await world.said()).toHaveLength(500);
    await world.watch();
    expect(await world.said()).toHaveLength(501);
  });

  it('stops when it is told to', async () => {
    await world.put(withOwner);
    world.goTo('2026-12-03T09:00:00.000Z');

    expect(await world.watch({ aborted: true })).toBe(false);
    expect(await world.said()).toEqual([]);
  });
});
