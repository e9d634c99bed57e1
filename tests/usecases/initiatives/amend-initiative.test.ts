import { beforeEach, describe, expect, it } from 'vitest';
import type { TypedInitiative } from '../../../src/domain/initiative/typed-initiative.ts';
import { amendInitiative, typedOf } from '../../../src/usecases/initiatives/amend-initiative.ts';
import { anInitiative, aPromised, nos } from '../../support/an-initiative.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../../support/initiative-world.ts';
import { value } from '../../support/leader-world.ts';

let world: InitiativeWorld;

beforeEach(async () => {
  world = await anInitiativeWorld();
  await world.stored(aPromised('2026-1', { proposer: world.nanna.id }));
  await world.keep(anInitiative('a', { proposals: nos('2026-1'), followers: [world.karen.id] }));
});

const amend = (
  typed: Partial<TypedInitiative>,
  { seen = 1, later = false, caller = world.owner } = {},
) =>
  amendInitiative(world.deps, caller, {
    id: anInitiative('a').id,
    seen,
    typed,
    later,
    notCpr: false,
  });

describe('amendInitiative', () => {
  it('tells everybody of another time, and leaves what was not asked for', async () => {
    const saved = value(await amend({ horizon: '2. halvår 2027', why: 'Udbud' }));

    expect(saved).toMatchObject({ title: 'Tiltag a', version: 2, state: 'planned' });
    expect(await world.heard()).toEqual(['initiative-news karen', 'promise nanna']);
    const [news] = (await world.relayed()).filter(({ content }) => content.kind === 'promise');
    expect(news?.content).toMatchObject({
      what: 'changed',
      horizon: { text: '2. halvår 2027' },
      before: { text: '1. halvår 2027' },
      why: 'Udbud',
    });
  });

  it('tells nobody of other words', async () => {
    await amend({ title: 'Andet navn' });

    expect(await world.heard()).toEqual([]);
    expect(await world.at('a')).toMatchObject({ title: 'Andet navn' });
  });

  it('is done once when it is pressed twice', async () => {
    await Promise.all([amend({ state: 'started' }), amend({ state: 'started' })]);

    expect(await world.at('a')).toMatchObject({ version: 2, state: 'started' });
    expect(await world.heard()).toEqual(['initiative-news karen', 'promise nanna']);
  });

  it('writes nothing over what somebody else changed', async () => {
    await amend({ title: 'Deres' });

    expect(await amend({ title: 'Mit' })).toMatchObject({ problem: { kind: 'changed-since' } });
    expect(await world.at('a')).toMatchObject({ title: 'Deres' });
  });

  it('asks why it is dropped, and then says so to the channel too', async () => {
    expect(await amend({ state: 'dropped' })).toMatchObject({
      problem: { faults: [{ field: 'why', fault: { kind: 'required' } }] },
    });
    value(await amend({ state: 'dropped', why: 'Ingen midler' }));

    expect(await world.proposalAt('2026-1')).toMatchObject({
      status: 'closed',
      outcome: 'not-carried-out',
      answer: 'Ingen midler',
    });
    expect(await world.heard()).toEqual([
      'initiative-news 19:forenkling@thread.tacv2',
      'initiative-news karen',
      'promise nanna',
    ]);
  });

  it('asks for a new time and why where that is all it is for', async () => {
    expect(await amend({ horizon: '', why: '' }, { later: true })).toMatchObject({
      problem: { faults: [{ field: 'horizon' }, { field: 'why' }] },
    });
  });

  it('lets a time that has passed stay, but not be chosen', async () => {
    world.goTo('2027-08-01T09:00:00.000Z');

    expect(await amend({ title: 'Andet navn' })).toMatchObject({ ok: true });
    expect(await amend({ horizon: 'uge 2 2027' }, { seen: 2 })).toMatchObject({
      problem: { faults: [{ field: 'horizon', fault: { kind: 'past' } }] },
    });
  });

  it('tells what an earlier change still owes before the next is made', async () => {
    const { stores } = world;
    const owed = { version: 2, by: 'system', at: '2026-11-22T09:00:00.000Z' } as const;
    const before = await stores.initiatives.initiative(
      anInitiative('a').tenant,
      anInitiative('a').id,
    );
    const crashed = { ...anInitiative('a', { proposals: nos('2026-1') }), version: 2 };
    await stores.initiatives.save(
      { ...crashed, state: 'started', owed: { ...owed, state: 'started' } },
      before?.tag,
      [],
    );

    value(await amend({ state: 'running' }, { seen: 2 }));

    const told = (await world.relayed()).map(({ content }) => content);
    expect(told.filter(({ kind }) => kind === 'promise')).toMatchObject([
      { state: 'started' },
      { state: 'running' },
    ]);
  });
});

describe('typedOf', () => {
  it('is the initiative as its form shows it', () => {
    expect(typedOf(anInitiative('a', { lead: { name: 'Ole Bang' } }))).toMatchObject({
      title: 'Tiltag a',
      horizon: '1. halvår 2027',
      lead: 'Ole Bang',
      why: '',
      area: 'it',
    });
  });
});
