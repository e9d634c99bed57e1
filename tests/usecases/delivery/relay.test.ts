import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/delivery/message.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { relay } from '../../../src/usecases/delivery/relay.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL, OTHER, personalPlace } from '../../support/channel-world.ts';

const content = { kind: 'channel-gone', place: 'Forenkling' } as const;
const NOW = '2026-11-23T06:00:00.000Z';

/** Writes a message with a change that does not matter. */
async function say(world: BoundWorld, ...messages: readonly Message[]): Promise<void> {
  const karen = await world.stores.people.byEntra(TENANT, world.karen.entra);
  await world.stores.people.save(karen!.value, karen!.tag, messages);
}

async function aQuietWorld(): Promise<BoundWorld> {
  const world = await aBoundWorld();
  await relay({ ...world.stores, clock: world.deps.clock }, TENANT);
  return world;
}

const due = async ({ stores }: BoundWorld) =>
  (await stores.ledger.due(TENANT, NOW, 100))
    .map(({ value }) => value)
    .filter((entry) => entry.content.kind === content.kind);
const relayIn = ({ stores, deps }: BoundWorld) => relay({ ...stores, ...deps }, TENANT);

describe('relay', () => {
  it('queues a message to a person in their personal chat and language', async () => {
    const world = await aQuietWorld();
    const ole = await world.stores.people.byEntra(TENANT, world.ole.entra);
    await world.stores.people.save({ ...ole!.value, language: 'en' }, ole!.tag, []);
    await say(world, { audience: { kind: 'person', person: world.ole.id }, content });

    expect(await relayIn(world)).toBe(1);

    expect(await due(world)).toMatchObject([
      { person: world.ole.id, place: personalPlace('Ole'), language: 'en', content },
    ]);
    expect(await relayIn(world)).toBe(0);
  });

  it('queues a message to a place there, in Danish', async () => {
    const world = await aQuietWorld();
    await say(world, { audience: { kind: 'place', place: OTHER }, content });

    await relayIn(world);

    expect(await due(world)).toMatchObject([{ place: OTHER, language: 'da' }]);
  });

  it('queues one message for each of the administrators', async () => {
    const world = await aQuietWorld();
    await say(world, { audience: { kind: 'administrators' }, content });

    await relayIn(world);

    const entries = await due(world);
    expect(entries.map(({ person }) => person).toSorted()).toEqual(['karen', 'ole']);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });

  it('keeps a visible entry for a person without a conversation, and for one it does not know', async () => {
    const world = await aQuietWorld();
    const silent = await world.person('Stille', 'silent');
    const unknown = asId<PersonId>('nobody');
    await say(
      world,
      { audience: { kind: 'person', person: silent.id }, content },
      { audience: { kind: 'person', person: unknown }, content },
    );
    const [first, second] = await world.stores.outbox.waiting(TENANT, 10);

    await relayIn(world);

    for (const id of [`${first?.id}~${silent.id}`, `${second?.id}~${unknown}`]) {
      const entry = await world.stores.ledger.entry(TENANT, id);
      expect(entry?.value).toMatchObject({ state: 'blocked', lastCode: 'no-conversation' });
    }
    expect(await due(world)).toEqual([]);
  });

  it('says nothing twice when it broke off before the row was removed', async () => {
    const world = await aQuietWorld();
    await say(world, { audience: { kind: 'administrators' }, content });
    const broken = {
      ...world.stores.outbox,
      done: async () => {
        throw new Error('the process ended');
      },
    };
    await expect(
      relay({ ...world.stores, ...world.deps, outbox: broken }, TENANT),
    ).rejects.toThrow();

    await relayIn(world);

    expect(await due(world)).toHaveLength(2);
  });

  it('loses nothing when it broke off between two recipients', async () => {
    const world = await aQuietWorld();
    await say(world, { audience: { kind: 'administrators' }, content });
    let queued = 0;
    const ledger = {
      queue: async (...args: Parameters<typeof world.stores.ledger.queue>) => {
        queued += 1;
        if (queued === 2) throw new Error('the process ended');
        await world.stores.ledger.queue(...args);
      },
    };
    await expect(relay({ ...world.stores, ...world.deps, ledger }, TENANT)).rejects.toThrow();
    expect(await due(world)).toHaveLength(1);

    await relayIn(world);

    expect(await due(world)).toHaveLength(2);
  });

  it('does not let a row that cannot be relayed hold up the others', async () => {
    const world = await aQuietWorld();
    await say(
      world,
      { audience: { kind: 'place', place: OTHER }, content },
      { audience: { kind: 'place', place: CHANNEL }, content },
    );
    const ledger = {
      queue: async (...[tenant, entry]: Parameters<typeof world.stores.ledger.queue>) => {
        if (entry.place?.conversation === OTHER.conversation) throw new Error('too large');
        await world.stores.ledger.queue(tenant, entry);
      },
    };

    await expect(relay({ ...world.stores, ...world.deps, ledger }, TENANT)).rejects.toThrow(
      AggregateError,
    );

    expect(await due(world)).toMatchObject([{ place: CHANNEL }]);
    expect(await world.stores.outbox.waiting(TENANT, 10)).toHaveLength(1);
  });
});
