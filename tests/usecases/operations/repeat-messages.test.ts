import { beforeEach, describe, expect, it } from 'vitest';
import { DELIVERY_STATES, type EntryKey } from '../../../src/domain/delivery/ledger.ts';
import { askToRepeat, repeatMessages } from '../../../src/usecases/operations/repeat-messages.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL, personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { anEntry } from '../../support/ledger-entry.ts';

const KEYS: readonly EntryKey[] = DELIVERY_STATES.map((message) => ({ message, to: 'karen' }));
let world: BoundWorld;

/** One entry in each state, its message named after it. */
beforeEach(async () => {
  world = await aBoundWorld();
  world.goTo('2026-11-23T09:00:00.000Z');
  const entries = DELIVERY_STATES.map((state) => ({ entry: anEntry({ message: state, state }) }));
  await world.stores.ledger.queue(TENANT, entries);
});

const entryOf = async (message: string) =>
  (await world.stores.ledger.entry(TENANT, { message, to: 'karen' }))?.value;
const repeat = async (keys = KEYS) =>
  value(await repeatMessages(world.deps, world.administrator, keys));

describe('repeatMessages', () => {
  it('queues what failed or may not have arrived, and nothing else', async () => {
    const before = await Promise.all(['sending', 'sent', 'blocked'].map(entryOf));

    expect(await repeat()).toEqual({ queued: 2, done: 4 });
    for (const message of ['failed', 'unknown']) {
      expect(await entryOf(message)).toMatchObject({
        state: 'queued',
        attempts: 0,
        due: '2026-11-23T09:00:00.000Z',
      });
    }
    expect(await Promise.all(['sending', 'sent', 'blocked'].map(entryOf))).toEqual(before);
  });

  it('says when they go if nobody is at work now', async () => {
    world.goTo('2026-11-23T20:00:00.000Z');

    expect(await repeat()).toMatchObject({ queued: 2, later: '2026-11-24T06:30:00.000Z' });
  });

  it('sends to where the person has been heard from since', async () => {
    await world.stores.ledger.queue(TENANT, [
      { entry: anEntry({ message: 'moved', place: personalPlace('before') }) },
    ]);

    await repeat([{ message: 'moved', to: 'karen' }]);

    expect((await entryOf('moved'))?.place).toEqual(world.karen.place);
  });

  it('repeats nothing on a second press', async () => {
    await repeat();

    expect(await repeat()).toEqual({ queued: 0, done: 6 });
  });

  it('repeats once when two administrators press at once', async () => {
    const ole = world.caller(world.ole, CHANNEL);
    const [mine, his] = await Promise.all([
      repeatMessages(world.deps, world.administrator, KEYS),
      repeatMessages(world.deps, ole, KEYS),
    ]);

    expect(value(mine).queued + value(his).queued).toBe(2);
    expect(world.logged).toHaveLength(2);
  });

  it('is content with a message that is not there', async () => {
    expect(await repeat([{ message: 'none', to: 'karen' }])).toEqual({ queued: 0, done: 1 });
  });

  it('is told to the log by ids', async () => {
    await repeat([{ message: 'failed', to: 'karen' }]);

    expect(world.logged).toEqual([
      { event: 'repeated', data: { message: 'failed', to: 'karen', by: 'karen' } },
    ]);
  });

  it('refuses whoever is no administrator, and moves nothing', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await repeatMessages(world.deps, nanna, KEYS)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect((await entryOf('failed'))?.state).toBe('failed');
  });
});

describe('askToRepeat', () => {
  it('tells what would be sent again, and moves nothing', async () => {
    const asked = { state: 'failed', keys: KEYS } as const;
    const { items, done } = value(await askToRepeat(world.deps, world.administrator, asked));

    expect(items.map(({ key }) => key.message)).toEqual(['failed']);
    expect(done).toBe(5);
    expect((await entryOf('failed'))?.state).toBe('failed');
  });

  it('refuses whoever is no administrator', async () => {
    const nanna = world.caller(world.nanna, CHANNEL);

    expect(await askToRepeat(world.deps, nanna, { state: 'failed', keys: KEYS })).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
