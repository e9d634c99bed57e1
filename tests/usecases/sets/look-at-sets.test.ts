import { beforeEach, describe, expect, it } from 'vitest';
import { choicesIn } from '../../../src/domain/questions/choices.ts';
import { listSets, lookAtSet } from '../../../src/usecases/sets/look-at-sets.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { anABC, asking, aText, EVERY_KIND } from '../../support/question-sets.ts';

const votes = { ...EVERY_KIND.votes, choices: 'given' } as const;
const areas = { ...EVERY_KIND['several-choices'], choices: 'areas' } as const;
const set = { ...asking(anABC('q'), votes, areas), title: aText('Ås') };

let world: BoundWorld;
const deps = () => ({ ...world.deps, sets: world.stores.sets });
beforeEach(async () => {
  world = await aBoundWorld();
  await world.stores.sets.put(TENANT, set);
  await world.stores.sets.put(TENANT, { ...set, version: 2 });
  await world.stores.sets.put(TENANT, { ...set, id: 'other', title: aText('Zebra') });
});

describe('listSets', () => {
  it('lists the newest of each, in Danish order', async () => {
    const sets = value(await listSets(deps(), world.administrator));

    expect(sets.map(({ id, version }) => `${id} ${version}`)).toEqual(['other 1', 'test 2']);
  });

  it('is for hosts and administrators', async () => {
    expect(
      await listSets(deps(), world.caller(world.nanna, personalPlace(world.nanna.name))),
    ).toMatchObject({ ok: false });
  });
});

describe('lookAtSet', () => {
  const look = (version: number, id = 'test') =>
    lookAtSet(deps(), world.administrator, { id, version });

  it('puts examples where a host will write what can be chosen', async () => {
    const questions = value(await look(1)).pages[0]?.questions ?? [];

    expect(questions.map((one) => choicesIn(one).map(({ label }) => label.da))).toEqual([
      ['a', 'b', 'c'],
      ['Eksempel 1', 'Eksempel 2', 'Eksempel 3', 'Eksempel 4'],
      expect.any(Array),
    ]);
    expect(questions[2]).not.toMatchObject({ choices: 'areas' });
  });

  it('finds no version that is not there, and no set', async () => {
    const gone = { ok: false, problem: { kind: 'not-found' } };

    expect([await look(3), await look(1, 'gone')]).toEqual([gone, gone]);
  });
});
