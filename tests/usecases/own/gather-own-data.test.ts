import { beforeEach, describe, expect, it } from 'vitest';
import { askedOwn, type OwnOrder } from '../../../src/domain/people/own-order.ts';
import {
  type GatherDeps,
  gatherOwnData,
  ownSecret,
} from '../../../src/usecases/own/gather-own-data.ts';
import { TENANT } from '../../support/builders.ts';
import { anOwnWorld, type OwnWorld } from '../../support/own-world.ts';

const GOING = { aborted: false };

let world: OwnWorld;
let minutes: number;
let deps: GatherDeps;

beforeEach(async () => {
  world = await anOwnWorld();
  minutes = 0;
  const start = world.deps.clock.now().getTime();
  deps = { ...world.own, clock: { now: () => new Date(start + minutes * 60_000) } };
  const { id: person } = world.nanna;
  const order = askedOwn({ tenant: TENANT, person, id: 'one', language: 'da' }, deps.clock.now());
  await deps.ownOrders.save(order, undefined, []);
});

const order = async (): Promise<OwnOrder | undefined> =>
  (await deps.ownOrders.order(TENANT, world.nanna.id))?.value;
const said = async () =>
  (await world.stores.outbox.waiting(TENANT, 99))
    .map(({ message }) => message)
    .filter(({ content }) => content.kind === 'own-data');

describe('gatherOwnData', () => {
  it('keeps the file, and tells the person once', async () => {
    expect(await gatherOwnData(deps, TENANT, GOING)).toBe(true);
    expect(await gatherOwnData(deps, TENANT, GOING)).toBe(false);

    expect((await order())?.state).toBe('made');
    const at = { tenant: TENANT, secret: ownSecret({ id: 'one' }) };
    expect((await deps.files.file(at))?.value).toMatchObject({ person: world.nanna.id });
    expect(await said()).toMatchObject([
      { audience: { person: world.nanna.id }, content: { state: 'made' } },
    ]);
  });

  it('is done once by two processes at the same time', async () => {
    await Promise.all([gatherOwnData(deps, TENANT, GOING), gatherOwnData(deps, TENANT, GOING)]);

    expect(world.written).toHaveLength(1);
    expect(await said()).toHaveLength(1);
  });

  it('goes on where another process died, and says so when it cannot be done', async () => {
    const away = async () => {
      throw new Error('storage is away');
    };
    const broken = { ...deps, erasures: { ...deps.erasures, about: away } };
    await expect(gatherOwnData(broken, TENANT, GOING)).rejects.toThrow('storage is away');
    expect(await gatherOwnData(deps, TENANT, GOING)).toBe(false);
    minutes = 10;
    await expect(gatherOwnData(broken, TENANT, GOING)).rejects.toThrow('storage is away');
    minutes = 20;
    await gatherOwnData(deps, TENANT, GOING);

    expect((await order())?.state).toBe('failed');
    expect(await said()).toMatchObject([{ content: { state: 'failed' } }]);
  });

  it('tells nobody who was erased meanwhile', async () => {
    await world.stores.people.forget(world.nanna);

    await gatherOwnData(deps, TENANT, GOING);

    expect(await order()).toBeUndefined();
    expect(await said()).toEqual([]);
  });

  it('keeps no file of somebody who is erased while it is written', async () => {
    const erasing = async () => {
      const left = await deps.ownOrders.order(TENANT, world.nanna.id);
      if (left !== undefined) await deps.ownOrders.drop(left);
      return new Uint8Array(9);
    };

    await gatherOwnData({ ...deps, writeOwnData: erasing }, TENANT, GOING);

    const at = { tenant: TENANT, secret: ownSecret({ id: 'one' }) };
    expect(await deps.files.file(at)).toBeUndefined();
    expect(await said()).toEqual([]);
  });

  it('says when it is too large for a file', async () => {
    const huge = { ...deps, writeOwnData: async () => new Uint8Array(11 * 1024 * 1024) };

    await gatherOwnData(huge, TENANT, GOING);

    expect((await order())?.state).toBe('too-large');
    expect(await said()).toMatchObject([{ content: { state: 'too-large' } }]);
  });

  it('forgets it after a day', async () => {
    await gatherOwnData(deps, TENANT, GOING);
    minutes = 24 * 60;
    await gatherOwnData(deps, TENANT, GOING);

    expect(await order()).toBeUndefined();
  });
});
