import { describe, expect, it } from 'vitest';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { publishSet } from '../../../src/usecases/sets/publish-set.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { anABC, asking, aText } from '../../support/question-sets.ts';

const set = asking(anABC('q'));
const changed = asking(anABC('q', { label: aText('q, sagt anderledes') }));

async function aWorld(...stored: readonly QuestionSet[]) {
  const { stores } = await aBoundWorld();
  for (const one of stored) await stores.sets.put(TENANT, one);
  return {
    sets: stores.sets,
    publish: (one: QuestionSet, write = true) =>
      publishSet(stores, { tenant: TENANT, set: one, write }),
    versions: async () => (await stores.sets.newest(TENANT)).map(({ version }) => version),
  };
}

describe('publishSet', () => {
  it('writes nothing in a dry run, and tells what would be', async () => {
    const world = await aWorld(set);

    expect(await world.publish(changed, false)).toEqual({
      ok: true,
      value: {
        kind: 'changed',
        version: 2,
        former: set,
        items: [{ id: 'q', change: 'reworded', before: 'q', comparable: false }],
      },
    });
    expect(await world.versions()).toEqual([1]);
  });

  it('keeps what changed as the next version, and the former as it was', async () => {
    const world = await aWorld(set);

    await world.publish(changed);

    expect(await world.sets.get(TENANT, { id: 'test', version: 1 })).toEqual(set);
    expect(await world.sets.latest(TENANT, 'test')).toEqual({ ...changed, version: 2, own: true });
  });

  it('finds nothing new in a file nobody changed, of its own version too', async () => {
    const world = await aWorld(set);

    expect(await world.publish(set)).toEqual({ ok: true, value: { kind: 'same', version: 1 } });
    await world.publish(changed);
    expect(await world.publish({ ...changed, version: 2 })).toEqual({
      ok: true,
      value: { kind: 'same', version: 2 },
    });
    expect(await world.versions()).toEqual([2]);
  });

  it('refuses a file made from a version that is not the newest any more', async () => {
    const world = await aWorld(set, { ...set, version: 2 });

    expect(await world.publish(changed)).toEqual({
      ok: false,
      problem: { kind: 'behind', newest: 2 },
    });
    expect(await world.versions()).toEqual([2]);
  });

  it('takes a set nobody had as its first version, whatever the file says', async () => {
    const world = await aWorld();

    expect(await world.publish({ ...set, version: 7 })).toEqual({
      ok: true,
      value: { kind: 'new', version: 1 },
    });
    expect(await world.versions()).toEqual([1]);
  });
});
