import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../../src/domain/round/note-groups.ts';
import { asId, type PersonId } from '../../../../src/domain/shared/ids.ts';
import { landNotes, mainOf } from '../../../../src/usecases/rounds/workshop/land-notes.ts';
import { aProposal, no } from '../../../support/a-proposal.ts';
import { aNote } from '../../../support/a-workshop.ts';
import { TENANT } from '../../../support/builders.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

const person = (name: string) => ({ person: asId<PersonId>(name), name });

async function landing() {
  const world = await aWorkshopWorld({ phase: 'done', slot: 2 });
  const land = async () => landNotes(world.workshop, await world.now());
  const proposals = () => world.stores.proposals.all({ tenant: TENANT, year: 2026 });
  const landed = async () =>
    Object.fromEntries((await world.notes()).map(({ id, landed: at }) => [id, at?.as]));
  return { ...world, land, proposals, landed };
}

describe('landNotes', () => {
  it('makes a proposal of the first of a group, and examples of the others', async () => {
    const { noted, land, proposals, landed, stores } = await landing();
    await noted(
      { id: 'a', group: 'a', ...person('karen'), hassle: 4, idea: 'Ét skema' },
      { id: 'b', group: 'a', ...person('bo'), present: 6, at: '2026-11-24T09:01:00.000Z' },
      { id: 'c', group: 'c', ...person('karen'), station: 's2' },
    );
    expect(await land()).toBe(true);
    expect(await landed()).toEqual({ a: 'proposal', b: 'example', c: 'proposal' });
    const [first, second] = await proposals();
    expect(first).toMatchObject({
      proposer: 'karen',
      status: 'received',
      answers: { hassle: 4, wish: 'Ét skema', visibility: 'handlers' },
      set: { id: 'forslag' },
      origin: { workshop: 'Lettere hverdag for ledere', station: 'Nye medarbejdere' },
      endorsed: { people: 1 },
    });
    expect(first?.dueOn).toBe('2026-12-08');
    expect(second?.origin?.station).toBe('Indkøb');
    const [endorsement] = await stores.proposals.endorsements(TENANT, first?.no ?? no('2026-1'));
    expect(endorsement?.examples).toEqual([
      expect.objectContaining({ origin: expect.objectContaining({ present: 6 }) }),
    ]);
  });

  it('makes examples of what is like an open proposal, and merges what its proposer wrote', async () => {
    const { noted, land, proposals, landed, stored } = await landing();
    const like = no('2026-0001');
    await stored(aProposal(like, { proposer: asId('karen'), status: 'assessing' }));
    await noted(
      { id: 'a', group: 'a', like, ...person('bo') },
      { id: 'b', group: 'a', ...person('karen'), at: '2026-11-24T09:01:00.000Z' },
    );
    await land();
    expect(await landed()).toEqual({ a: 'example', b: 'merged' });
    const [main, own] = await proposals();
    expect(main).toMatchObject({ no: like, endorsed: { people: 1 }, merged: [own?.no] });
    expect(own).toMatchObject({ status: 'merged', mergedInto: { no: like } });
  });

  it('makes a proposal where what it is like is closed meanwhile', async () => {
    const { noted, land, landed, stored } = await landing();
    const like = no('2026-0001');
    await stored(aProposal(like, { status: 'closed' }));
    await noted({ id: 'a', group: 'a', like, ...person('bo') });
    await land();
    expect(await landed()).toEqual({ a: 'proposal' });
  });

  it('does nothing twice, in one process or two', async () => {
    const { noted, land, proposals } = await landing();
    await noted(
      { id: 'a', group: 'a', ...person('karen') },
      { id: 'b', group: 'a', ...person('bo'), at: '2026-11-24T09:01:00.000Z' },
    );
    await Promise.all([land(), land()]);
    await land();
    expect(await proposals()).toMatchObject([{ endorsed: { people: 1 } }]);
  });

  it('stops where it is told to, and goes on from there', async () => {
    const { noted, land, workshop, now, landed } = await landing();
    await noted({ id: 'a', ...person('karen') }, { id: 'b', ...person('bo') });
    expect(await landNotes(workshop, await now(), { aborted: true })).toBe(false);
    expect(await landed()).toEqual({ a: undefined, b: undefined });
    expect(await land()).toBe(true);
  });
});

describe('mainOf', () => {
  it('is what its notes became, before what they were like', () => {
    const like = no('2026-0001');
    const group = (landed: boolean) =>
      groupsOf([
        aNote({
          like,
          ...(landed && { landed: { no: no('2026-0007'), as: 'proposal' as const } }),
        }),
      ])[0];
    const [before, after] = [group(false), group(true)];
    if (before === undefined || after === undefined) throw new Error('no group');
    expect(mainOf(before)).toBe(like);
    expect(mainOf(after)).toBe('2026-0007');
  });
});
