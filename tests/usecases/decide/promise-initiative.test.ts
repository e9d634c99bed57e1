import { beforeEach, describe, expect, it } from 'vitest';
import { promiseInitiative } from '../../../src/usecases/decide/promise-initiative.ts';
import { aDecision, PARTS, readyAnswer } from '../../support/a-decision.ts';
import { TENANT } from '../../support/builders.ts';
import { aForumWorld, BOARD_REGISTER, type ForumWorld } from '../../support/forum-world.ts';

let world: ForumWorld;
const proposal = readyAnswer('2026-1');
const NOW = '2026-11-23T09:00:00.000Z';

beforeEach(async () => {
  world = await aForumWorld();
});

const promise = (differs: Parameters<typeof aDecision>[0] = {}, of = proposal) =>
  promiseInitiative(world.deps, of, {
    decision: aDecision(differs),
    register: BOARD_REGISTER,
    now: NOW,
  });
const all = () => world.stores.initiatives.all(TENANT);

describe('promiseInitiative', () => {
  it('is led by the owner of the area, and there is one however often it is promised', async () => {
    await Promise.all([promise(), promise()]);
    await promise();

    expect(await all()).toMatchObject([
      { id: 'd-2026-0001', version: 1, lead: { name: 'Ole Bang' }, proposals: ['2026-0001'] },
    ]);
  });

  it('takes the present words of one that nobody was told of', async () => {
    await promise();
    await promise({ outcome: 'in-progress', parts: { ...PARTS, initiative: 'Noget andet.' } });

    expect(await all()).toMatchObject([{ title: 'Noget andet', state: 'started' }]);
  });

  it('leaves one alone that somebody worked on', async () => {
    await promise();
    const [made] = await all();
    const there = made && (await world.stores.initiatives.initiative(TENANT, made.id));
    if (there === undefined) throw new Error('not there');
    await world.stores.initiatives.save(
      { ...there.value, version: 2, title: 'Omdøbt' },
      there.tag,
      [],
    );

    await promise({ parts: { ...PARTS, initiative: 'Noget andet.' } });

    expect(await all()).toMatchObject([{ title: 'Omdøbt', version: 2 }]);
  });

  it('is content with another one that answers the proposal', async () => {
    await promise();
    const [made] = await all();
    if (made === undefined) throw new Error('not there');
    await world.stores.initiatives.save(
      { ...made, id: 'own' as typeof made.id, proposals: [readyAnswer('2026-2').no] },
      undefined,
      [],
    );

    await promise({}, readyAnswer('2026-2'));

    expect(await all()).toHaveLength(2);
  });

  it('is nothing where nothing is to be done', async () => {
    await promise({ outcome: 'done' });
    await promise({ outcome: 'guidance' });

    expect(await all()).toEqual([]);
  });
});
