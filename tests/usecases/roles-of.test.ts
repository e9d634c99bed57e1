import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/people/person.ts';
import type { Holder, Proposal } from '../../src/domain/proposal/proposal.ts';
import { type AreaId, asId, type DraftId } from '../../src/domain/shared/ids.ts';
import { postsFor, rolesOf } from '../../src/usecases/roles-of.ts';
import { aProposal } from '../support/a-proposal.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { aBoundWorld, type BoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { CHANNEL, OTHER, personalPlace } from '../support/channel-world.ts';

const IT = asId<AreaId>('it');

/** Nanna answers for It, and speaks for the executive board; Ole writes for it. */
async function aWorld() {
  const world = await aBoundWorld();
  await world.stores.registry.put(TENANT, {
    areas: [{ id: IT, name: { da: 'It', en: 'IT' }, owner: { name: 'Nanna' } }],
    forums: [
      {
        id: 'dir',
        name: 'Direktionen',
        kind: 'executive',
        decider: { name: 'Nanna' },
        secretary: { name: 'Ole' },
      },
    ],
  });
  return world;
}

function roles(world: BoundWorld, who: Person, proposal?: Proposal, place?: typeof CHANNEL) {
  return rolesOf(world.deps, world.caller(who, place ?? personalPlace(who.name)), proposal);
}

const withHolder = (holder: Holder) => aProposal('2026-0042', { status: 'forwarded', holder });

describe('rolesOf', () => {
  it('knows the members of the channel, there and in personal chat', async () => {
    const world = await aBoundWorld();

    expect(await roles(world, world.karen, undefined, CHANNEL)).toEqual(['administrator']);
    expect(await roles(world, world.karen)).toEqual(['administrator']);
    expect(await roles(world, world.karen, undefined, OTHER)).toEqual([]);
    expect(await roles(world, world.nanna)).toEqual([]);
  });

  it('makes nobody an administrator while Teams does not say who is in the channel', async () => {
    const world = await aBoundWorld();
    world.rosters.set(CHANNEL.conversation, 'unavailable');

    expect(await roles(world, world.karen)).toEqual([]);
  });

  it('adds the roles that were given by name', async () => {
    const world = await aBoundWorld();
    const at = '2026-11-20T09:00:00.000Z';
    const { nanna, karen } = world;
    await world.deps.grants.give(TENANT, { person: nanna.id, role: 'reader', by: karen.id, at });

    expect(await roles(world, nanna)).toEqual(['reader']);
    expect(await roles(world, nanna, undefined, CHANNEL)).toEqual([]);
  });

  it('makes the owner of the area it is with its process owner, and nobody else', async () => {
    const world = await aWorld();

    const at = withHolder({ kind: 'owner', area: 'it' });
    expect(await roles(world, world.nanna, at)).toEqual(['process-owner']);
    expect(await roles(world, world.ole, at)).toEqual(['administrator']);
    expect(await roles(world, world.nanna, withHolder({ kind: 'owner', area: 'loen' }))).toEqual(
      [],
    );
  });

  it('goes by the assessed area while it is with nobody of the kind', async () => {
    const world = await aWorld();
    const chosen = aProposal('2026-0042', { answers: { areas: ['it'] } });

    expect(await roles(world, world.nanna, chosen)).toEqual([]);
    const assessments = [anAssessment({ area: 'it' })];
    expect(await roles(world, world.nanna, { ...chosen, assessments })).toEqual(['process-owner']);
  });

  it('tells who speaks for a forum from who writes for it, and leaves the owner out', async () => {
    const world = await aWorld();
    const assessments = [anAssessment({ area: 'it' })];
    const at = { ...withHolder({ kind: 'forum', forum: 'dir' }), assessments };

    expect(await roles(world, world.nanna, at)).toEqual(['decider']);
    expect(await roles(world, world.ole, at)).toEqual(['administrator', 'secretary']);
    expect(await roles(world, world.nanna, withHolder({ kind: 'forum', forum: 'oeu' }))).toEqual(
      [],
    );
  });

  it('knows who handed it in and who experiences it too, for as long as they follow it', async () => {
    const world = await aBoundWorld();
    const { nanna, ole } = world;
    const proposal = await world.stored(aProposal('2026-0001', { proposer: nanna.id }));
    const endorsement = {
      no: proposal.no,
      person: ole.id,
      at: proposal.receivedAt,
      following: true,
      examples: [{ draft: asId<DraftId>('2026-x'), at: proposal.receivedAt, text: 'Også her' }],
    };
    const before = await world.stores.proposals.proposal(TENANT, proposal.no);
    if (before === undefined) throw new Error('not stored');
    await world.stores.proposals.change('endorse', {
      proposal,
      before,
      events: [],
      endorsement: { next: endorsement },
      says: [],
    });

    expect(await roles(world, nanna, proposal)).toEqual(['proposer']);
    expect(await roles(world, ole, proposal)).toEqual(['administrator', 'endorser']);
  });
});

describe('postsFor', () => {
  it('goes by the mail as it is stored, not by the name in the chat', async () => {
    const world = await aBoundWorld();
    const owner = { name: 'Nanna', mail: 'another@town.example' };
    await world.stores.registry.put(TENANT, {
      areas: [{ id: IT, name: { da: 'It', en: 'IT' }, owner }],
    });
    const caller = world.caller(world.nanna, personalPlace('Nanna'));
    expect((await postsFor(world.deps, caller)).owns).toEqual(['it']);

    const stored = await world.stores.people.byEntra(TENANT, world.nanna.entra);
    if (stored === undefined) throw new Error('nobody there');
    await world.stores.people.save({ ...stored.value, mail: 'nanna@town.example' }, stored.tag, []);

    expect((await postsFor(world.deps, caller)).owns).toEqual([]);
  });
});
