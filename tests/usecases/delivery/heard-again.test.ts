import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { heardAgain } from '../../../src/usecases/delivery/heard-again.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { aRelayWorld, LETTER, QUESTION, type RelayWorld } from '../../support/relay-world.ts';

const OLE = asId<PersonId>('ole');
const unreachable = { why: 'uninstalled', since: '2026-11-20T09:00:00.000Z' } as const;
const person = { kind: 'person', person: OLE } as const;

/** Ole took the app away; a question and a letter to him are blocked. */
async function aBlockedWorld(): Promise<RelayWorld> {
  const world = await aRelayWorld();
  await world.person('Ole', { unreachable });
  await world.say(
    { audience: person, content: QUESTION, thread: { id: 'question', revision: 1 } },
    { audience: person, content: LETTER, thread: { id: 'letter', revision: 1 } },
  );
  await world.relay();
  return world;
}

const ole = async ({ stores }: RelayWorld) => {
  const known = await stores.people.byId(TENANT, OLE);
  if (known === undefined) throw new Error('nobody is Ole');
  return known;
};

describe('heardAgain', () => {
  it('queues news of own cases to the present chat, in its hours, and clears the mark', async () => {
    const world = await aBlockedWorld();
    await world.changed(OLE, { place: personalPlace('New') });
    world.goTo('2026-11-27T20:00:00.000Z');

    const heard = await heardAgain(world.deps, await ole(world));

    expect(heard.value).not.toHaveProperty('unreachable');
    expect(heard).toEqual(await ole(world));
    const entry = await world.entry('question', OLE);
    expect(entry).toMatchObject({
      state: 'queued',
      place: personalPlace('New'),
      due: '2026-11-30T06:30:00.000Z',
      attempts: 0,
    });
    expect(entry).not.toHaveProperty('lastCode');
    expect(await world.entry('letter', OLE)).toMatchObject({ state: 'blocked' });
    expect(await world.stores.ledger.blockedOf(TENANT, OLE)).toHaveLength(1);
  });

  it('is done again when it broke off before the mark was cleared', async () => {
    const world = await aBlockedWorld();
    const people = {
      ...world.stores.people,
      save: async () => {
        throw new Error('the process ended');
      },
    };
    await expect(heardAgain({ ...world.deps, people }, await ole(world))).rejects.toThrow();
    expect((await ole(world)).value.unreachable).toEqual(unreachable);

    await heardAgain(world.deps, await ole(world));

    expect((await ole(world)).value).not.toHaveProperty('unreachable');
    expect(await world.queued()).toHaveLength(1);
  });

  it('goes on with the latest when the person was written meanwhile', async () => {
    const world = await aBlockedWorld();
    const before = await ole(world);
    await world.changed(OLE, { language: 'en' });

    const heard = await heardAgain(world.deps, before);

    expect(heard.value).toMatchObject({ language: 'en' });
    expect(heard.value).not.toHaveProperty('unreachable');
  });

  it('changes nothing for somebody who was reachable all the time', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');
    const before = await ole(world);

    expect(await heardAgain(world.deps, before)).toEqual(before);
    expect(await ole(world)).toEqual(before);
  });

  it('takes another look at an entry that was changed under its hands', async () => {
    const world = await aBlockedWorld();
    let moves = 0;
    const ledger = {
      ...world.stores.ledger,
      move: async (...args: Parameters<typeof world.stores.ledger.move>) => {
        moves += 1;
        if (moves === 1) await world.became('question', OLE, { revision: 2 });
        return world.stores.ledger.move(...args);
      },
    };

    await heardAgain({ ...world.deps, ledger }, await ole(world));

    expect(await world.entry('question', OLE)).toMatchObject({ state: 'queued', revision: 2 });
  });

  it('gives up when the person, or an entry, can never be written', async () => {
    const world = await aBlockedWorld();
    const people = { ...world.stores.people, save: async () => 'changed' as const };
    const ledger = { ...world.stores.ledger, move: async () => false };
    const person = await ole(world);

    await expect(heardAgain({ ...world.deps, ledger }, person)).rejects.toThrow('changed');
    await expect(heardAgain({ ...world.deps, people }, person)).rejects.toThrow('changed');
  });
});
