import { beforeEach, describe, expect, it } from 'vitest';
import {
  listedOutOfReach,
  makeOperationsHandlers,
  operations,
} from '../../../../src/bot/handlers/channel/operations-handlers.ts';
import { TENANT } from '../../../support/builders.ts';
import { aKitWorld, context, type KitWorld, only, presses } from '../../../support/channel-kit.ts';
import { OTHER, personalPlace } from '../../../support/channel-world.ts';
import { anEntry } from '../../../support/ledger-entry.ts';

const KEYS = [{ message: 'a', to: 'karen' }];
const WANTED = { state: 'unknown', page: 0, keys: KEYS } as const;
let world: KitWorld;

beforeEach(async () => {
  world = await aKitWorld();
  world.goTo('2026-11-23T09:00:00.000Z');
  await world.stores.ledger.queue(TENANT, [
    { entry: anEntry({ message: 'a', state: 'unknown', lastCode: 'timeout' }) },
  ]);
});

const handlers = () => makeOperationsHandlers(world.kit);
const stateOf = async () =>
  (await world.stores.ledger.entry(TENANT, { message: 'a', to: 'karen' }))?.value.state;

describe('operations', () => {
  it('says how it stands, with a button to what needs a look', async () => {
    const replies = await operations(world.kit, context(world.karen), 'say');

    expect(only(replies)).toMatchObject({ kind: 'say' });
    expect(only(replies).text).toContain('noget kræver et kig');
    expect(presses(replies)).toContainEqual(
      expect.objectContaining({ verb: 'operations.attention' }),
    );
  });

  it('is drawn anew in its place', async () => {
    const replies = await handlers()['operations.show'](context(world.karen), {});

    expect(only(replies).kind).toBe('forMe');
  });

  it('refuses elsewhere, and whoever is no administrator', async () => {
    const at = (who: typeof world.karen, place = personalPlace('x')) =>
      operations(world.kit, context(who, { place }), 'say');

    expect(only(await at(world.karen, OTHER)).text).toContain('administrationskanalen');
    expect(only(await at(world.nanna)).text).toContain('Det har du ikke adgang til');
  });
});

describe('the list of messages', () => {
  it('comes below the status, and its pages in its place', async () => {
    const list = (inputs: Readonly<Record<string, unknown>>) =>
      handlers()['operations.attention'](context(world.karen, { inputs }), {
        state: 'unknown',
        page: 0,
      });

    expect(only(await list({})).kind).toBe('say');
    expect(only(await list({ page: 0 })).kind).toBe('forMe');
    expect(only(await list({})).text).toContain('til Karen');
  });
});

describe('sending again', () => {
  it('asks first, and moves nothing', async () => {
    const replies = await handlers()['operations.repeat'](context(world.karen), WANTED);

    expect(only(replies).text).toContain('får modtageren den to gange');
    expect(await stateOf()).toBe('unknown');
  });

  it('queues it once, and says so to whoever comes second', async () => {
    const press = (who: typeof world.karen) =>
      handlers()['operations.repeat-confirm'](context(who), WANTED);

    expect(only(await press(world.karen)).text).toContain('Den bliver sendt igen');
    expect(await stateOf()).toBe('queued');
    expect(only(await press(world.ole)).text).toContain('1 er allerede sendt igen');
  });

  it('does not ask about what somebody else has sent again', async () => {
    await handlers()['operations.repeat-confirm'](context(world.karen), WANTED);
    const replies = await handlers()['operations.repeat'](context(world.ole), WANTED);

    expect(only(replies).text).toContain('Der er ikke noget at sende igen');
  });

  it('is refused to whoever is no administrator', async () => {
    const nanna = context(world.nanna, { place: personalPlace('Nanna') });

    for (const verb of ['operations.repeat', 'operations.repeat-confirm'] as const) {
      expect(only(await handlers()[verb](nanna, WANTED)).text).toContain('ikke adgang');
    }
    expect(await stateOf()).toBe('unknown');
  });
});

describe('listedOutOfReach', () => {
  it('names who gets no messages', async () => {
    await world.person('Bo', 'silent');
    const replies = await listedOutOfReach(world.kit, context(world.karen), {
      page: 0,
      way: 'say',
    });

    expect(only(replies).text).toContain('Bo');
    expect(only(replies).text).toContain('har aldrig åbnet Forenkl');
  });

  it('names nobody to whoever is no administrator', async () => {
    await world.person('Bo', 'silent');
    const nanna = context(world.nanna, { place: personalPlace('Nanna') });
    const replies = await handlers()['operations.out-of-reach'](nanna, { page: 0 });

    expect(only(replies).text).toContain('Det har du ikke adgang til');
    expect(only(replies).text).not.toContain('har aldrig åbnet');
  });
});
