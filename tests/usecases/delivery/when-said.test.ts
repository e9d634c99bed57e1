import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/delivery/message.ts';
import { whenSaid } from '../../../src/usecases/delivery/when-said.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';

const says: readonly Message[] = [
  { audience: { kind: 'administrators' }, content: { kind: 'channel-gone', place: 'x' } },
];

async function aNudgedWorld() {
  const { stores, karen } = await aBoundWorld();
  let nudges = 0;
  const told = whenSaid(stores, () => {
    nudges += 1;
  });
  const person = await stores.people.byEntra(TENANT, karen.entra);
  const channel = await stores.people.channel(TENANT);
  return { told, person: person!, channel: channel!, nudges: () => nudges };
}

describe('whenSaid', () => {
  it.each([
    ['something to say', says, 1],
    ['nothing to say', [], 0],
  ])('hears of changes to people and channel with %s', async (_, messages, count) => {
    const { told, person, channel, nudges } = await aNudgedWorld();

    await told.people.save(person.value, person.tag, messages);
    expect(nudges()).toBe(count);
    await told.people.saveChannel(channel.value, channel.tag, messages);
    expect(nudges()).toBe(2 * count);
  });

  it('hears of proposals, when their message is stored', async () => {
    const { told, nudges } = await aNudgedWorld();
    const at = { tenant: TENANT, year: 2026 };
    const add = (operation: string, messages: readonly Message[]) =>
      told.proposals.add(at, operation, (no) => ({
        proposal: { ...aProposal('2026-1'), no },
        events: [],
        says: messages,
      }));

    await add('one', []);
    expect(nudges()).toBe(0);
    const added = await add('two', says);
    expect(nudges()).toBe(1);

    if (added === 'changed') throw new Error('not stored');
    const before = await told.proposals.proposal(TENANT, added.no);
    await told.proposals.change('three', {
      proposal: before!.value,
      before: before!,
      events: [],
      says,
    });
    expect(nudges()).toBe(2);
  });

  it('hears of letters, when they are sent', async () => {
    const { told, nudges } = await aNudgedWorld();
    const letter = { tenant: TENANT, id: '7978588160000-abcdefghij', version: 1 };

    const saved = await told.letters.save(letter, undefined, []);
    expect(nudges()).toBe(0);
    if (saved === 'changed') throw new Error('not stored');
    await told.letters.save({ ...letter, version: 2 }, saved.tag, says);
    expect(nudges()).toBe(1);
  });

  it('passes everything else through', async () => {
    const { told, person } = await aNudgedWorld();

    expect(await told.people.byId(TENANT, person.value.id)).toEqual(person);
  });
});
