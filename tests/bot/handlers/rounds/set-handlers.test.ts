import { beforeEach, describe, expect, it } from 'vitest';
import { makeSetHandlers, questionSets } from '../../../../src/bot/handlers/rounds/set-handlers.ts';
import { aKitWorld, context, type KitWorld, only } from '../../../support/channel-kit.ts';

let world: KitWorld;
const kit = () => ({ ...world.deps, sets: world.stores.sets });
const look = (from?: { page: string; go: 'next' | 'skip' | 'back' }, inputs = {}) =>
  makeSetHandlers(kit())['sets.look'](context(world.karen, { inputs }), {
    set: 'hoert',
    version: 1,
    ...(from && { from: { ...from, said: {} } }),
  });
beforeEach(async () => {
  world = await aKitWorld();
});

describe('the handlers of question sets', () => {
  it('list them as a message of their own when somebody writes', async () => {
    const said = only(await questionSets(kit(), context(world.karen), { way: 'say' }));

    expect(said).toMatchObject({ kind: 'say', text: expect.stringContaining('Lederundersøgelse') });
  });

  it('go on by what was chosen, for the presser alone', async () => {
    expect(only(await look())).toMatchObject({
      kind: 'forMe',
      text: expect.stringContaining('Blev det bedre?'),
    });
    const next = { page: 'heard', go: 'next' } as const;
    expect(only(await look(next, { 'a.heard': 'no' })).text).toContain('Hvad mangler?');
  });

  it('end at the list, with nothing kept', async () => {
    const end = only(await look({ page: 'heard', go: 'next' }, { 'a.heard': 'yes' }));

    expect(end.text).toContain('“Blev du hørt?” er set igennem. Intet er gemt.');
    expect(end.text).toContain('7 spørgeskemaer');
  });

  it('show nothing to others', async () => {
    const others = only(await questionSets(kit(), context(world.nanna), { way: 'say' }));

    expect(others.text).not.toContain('Lederundersøgelse');
  });
});
