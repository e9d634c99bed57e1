import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/delivery/message.ts';
import type { Stores } from '../../../src/storage/index.ts';
import { speakingThrough } from '../../../src/usecases/delivery/speaking-stores.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';

const GONE: Message = {
  audience: { kind: 'administrators' },
  content: { kind: 'channel-gone', place: 'x' },
};
const OTHER: Message = { ...GONE, content: { kind: 'channel-gone', place: 'y' } };

async function saidIn({ outbox }: Stores): Promise<readonly Message[]> {
  const waiting = await outbox.waiting(TENANT, 10);
  return waiting
    .map(({ message }) => message)
    .filter(({ content }) => content.kind === 'channel-gone');
}

describe('speakingThrough', () => {
  it('says something else in the place of what was to be said, in one transaction with it', async () => {
    const { stores, karen } = await aBoundWorld();
    const other = speakingThrough(stores, { saying: () => [OTHER] });
    const person = await stores.people.byEntra(TENANT, karen.entra);

    await other.people.save(person!.value, person!.tag, [GONE]);
    await other.proposals.add({ tenant: TENANT, year: 2026 }, 'one', (no) => ({
      ...{ proposal: { ...aProposal('2026-1'), no }, events: [], says: [GONE] },
    }));

    expect(await saidIn(stores)).toEqual([OTHER, OTHER]);
  });

  it('leaves what is said as it is when it is only listened to', async () => {
    const { stores, karen } = await aBoundWorld();
    let written = 0;
    const same = speakingThrough(stores, { written: () => (written += 1) });
    const person = await stores.people.byEntra(TENANT, karen.entra);

    await same.people.save(person!.value, person!.tag, [GONE]);

    expect([written, await saidIn(stores)]).toEqual([1, [GONE]]);
  });
});
