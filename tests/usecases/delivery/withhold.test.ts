import { describe, expect, it } from 'vitest';
import { withhold } from '../../../src/usecases/delivery/withhold.ts';
import { TENANT } from '../../support/builders.ts';
import { aRelayWorld, LETTER, QUESTION, type RelayWorld } from '../../support/relay-world.ts';

const isLetter = ({ manner }: { readonly manner: string }) => manner === 'letter';

const waiting = ({ deps, stores: { ledger } }: RelayWorld) => ({ ...deps, ledger });

/** A letter and a question wait for Ole and for Ida. */
async function aWaitingWorld() {
  const world = await aRelayWorld();
  for (const name of ['Ole', 'Ida']) {
    const { id } = await world.person(name);
    const audience = { kind: 'person', person: id } as const;
    await world.say(
      { audience, content: LETTER, thread: { id: 'letter', revision: 1 } },
      { audience, content: QUESTION, thread: { id: 'question', revision: 1 } },
    );
  }
  await world.relay();
  return world;
}

describe('withhold', () => {
  it('takes back what fits from whoever wants it no more, and from nobody else', async () => {
    const world = await aWaitingWorld();

    for (const _ of [1, 2]) await withhold(waiting(world), TENANT, { to: 'ole', what: isLetter });

    const left = (await world.queued()).map(({ message, to }) => `${message} ${to}`);
    expect(left.toSorted()).toEqual(['letter ida', 'question ida', 'question ole']);
    expect(await world.entry('letter', 'ole')).toMatchObject({ state: 'blocked' });
  });

  it('leaves an edit of what came', async () => {
    const world = await aWaitingWorld();
    await world.became('letter', 'ole', { activity: 'a1' });

    await withhold(waiting(world), TENANT, { to: 'ole', what: isLetter });

    expect(await world.entry('letter', 'ole')).toMatchObject({ state: 'queued' });
  });

  it('leaves what a sender took in hand meanwhile', async () => {
    const world = await aWaitingWorld();
    const { ledger } = world.stores;
    const slow = {
      ...ledger,
      queuedTo: async (...given: Parameters<typeof ledger.queuedTo>) => {
        const found = await ledger.queuedTo(...given);
        await world.became('letter', 'ole', { state: 'sending' });
        return found;
      },
    };

    await withhold({ ...world.deps, ledger: slow }, TENANT, { to: 'ole', what: isLetter });

    expect(await world.entry('letter', 'ole')).toMatchObject({ state: 'sending' });
  });
});
