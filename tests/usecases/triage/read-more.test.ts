import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { readMore } from '../../../src/usecases/triage/read-more.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const SAME = 'Nye vikarer venter to uger på adgang til vagtplanen';
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  const said = (challenge: string) => ({ answers: { challenge } });
  await world.stored(aProposal('2026-1', said(`${SAME}.`)));
  await world.stored(aProposal('2026-2', said(`${SAME} hver gang.`)));
  await world.stored(aProposal('2026-3', { ...said(SAME), status: 'withdrawn' }));
  await world.stored(aProposal('2026-4', said('Fakturaer skal godkendes af to')));
});

describe('readMore', () => {
  it('knows what a proposal is likest, and what the caller may', async () => {
    const read = value(await readMore(world.deps, world.administrator, no('2026-1')));

    expect(read.alike?.proposal.no).toBe('2026-0002');
    expect(read.alike?.shared).toContain('vagtplanen');
    expect([read.mayAsk, read.mayRedact]).toEqual([true, true]);
  });

  it('finds no likeness where there is none, and asks nothing of what is withdrawn', async () => {
    const four = value(await readMore(world.deps, world.administrator, no('2026-4')));
    const three = value(await readMore(world.deps, world.administrator, no('2026-3')));

    expect(four.alike).toBeUndefined();
    expect(three.mayAsk).toBe(false);
  });

  it('tells administrators alone which message it was written from', async () => {
    const fromMessage = 'https://teams.microsoft.com/l/message/19:a@thread.v2/1';
    await world.stored(aProposal('2026-5', { fromMessage }));
    const triager = {
      person: world.nanna.id,
      role: 'triager',
      by: world.nanna.id,
      at: '2026',
    } as const;
    await world.stores.grants.give(TENANT, triager);
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    const read = value(await readMore(world.deps, world.administrator, no('2026-5')));
    const theirs = value(await readMore(world.deps, nanna, no('2026-5')));

    expect([read.message, theirs.message]).toEqual([fromMessage, undefined]);
  });

  it('forgets the message once the proposer is erased, though the proposal is in memory', async () => {
    const fromMessage = 'https://teams.microsoft.com/l/message/19:a@thread.v2/1';
    const proposal = aProposal('2026-5', { fromMessage, proposer: asId<PersonId>('karen') });
    await world.stored(proposal);
    const read = async () =>
      value(await readMore(world.deps, world.administrator, no('2026-5'))).message;
    expect(await read()).toBe(fromMessage);

    const erased = { kind: 'person', person: proposal.proposer, at: '2026-11-23' } as const;
    await world.stores.erasures.erase(TENANT, erased);

    expect(await read()).toBeUndefined();
  });

  it('is for those who sort, about what is there', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await readMore(world.deps, nanna, no('2026-1'))).toMatchObject({ ok: false });
    expect(await readMore(world.deps, world.administrator, no('2026-99'))).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});
