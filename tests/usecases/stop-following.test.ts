import { beforeEach, describe, expect, it } from 'vitest';
import { told } from '../../src/domain/delivery/told.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { Endorsement } from '../../src/domain/proposal/endorse.ts';
import { mergeProposals, unmergeProposal } from '../../src/usecases/merging/merge-proposals.ts';
import { stopFollowing } from '../../src/usecases/stop-following.ts';
import { aProposal, no } from '../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { value } from '../support/leader-world.ts';

const [MAIN, CHILD] = [no('2026-1'), no('2025-1')];
let world: BoundWorld;

/** Nanna's is merged into Karen's; Ole experiences Nanna's too. */
beforeEach(async () => {
  world = await aBoundWorld();
  await world.stored(aProposal('2026-1', { proposer: world.karen.id }));
  await world.stored(aProposal('2025-1', { proposer: world.nanna.id }));
  await endorsedBy(world.ole);
  const merging = { main: MAIN, children: [CHILD], why: '', notCpr: false };
  value(await mergeProposals(world.deps, world.administrator, merging));
  await world.relayed();
});

async function stored(of: typeof MAIN) {
  const found = await world.stores.proposals.proposal(TENANT, of);
  if (found === undefined) throw new Error('not there');
  return found;
}

async function endorsedBy({ id }: Person): Promise<void> {
  const at = '2026-11-18T09:00:00.000Z';
  const next: Endorsement = { no: CHILD, person: id, at, following: true, examples: [] };
  const before = await stored(CHILD);
  const proposal = { ...before.value, endorsed: { people: 1, units: [] } };
  const change = { proposal, before, events: [], endorsement: { next }, says: [] };
  await world.stores.proposals.change('endorse', change);
}

/** Who hears what is told of the challenge next. */
async function heard(): Promise<readonly string[]> {
  const before = await stored(MAIN);
  const says = told(before.value, { kind: 'explained', text: 'Loven kræver det.' });
  const change = { proposal: before.value, before, events: [], says };
  await world.stores.proposals.change(`tell-${world.deps.ids.fresh()}`, change);
  const sent = await world.relayed();
  return sent.flatMap(({ to, content }) => (content.kind === 'explained' ? [to] : [])).toSorted();
}

const stop = (person: Person, of = MAIN, press = 'press') =>
  stopFollowing(world.deps, person, { no: of, press });

describe('stopping to follow a challenge', () => {
  it('is for one whose own was merged into it: the same answer, however often', async () => {
    const { nanna, karen, ole } = world;
    const answers = [await stop(nanna), await stop(nanna), await stop(nanna, MAIN, 'another')];

    for (const one of answers) expect(value(one)).toEqual({ kind: 'nothing', no: MAIN });
    expect(await heard()).toEqual([karen.id, ole.id].toSorted());
    const history = await world.stores.proposals.history(TENANT, CHILD);
    expect(history.filter(({ kind }) => kind === 'unfollowed')).toHaveLength(1);
  });

  it('is for one who experiences what was merged into it', async () => {
    const { nanna, karen, ole } = world;

    expect(value(await stop(ole))).toMatchObject({
      kind: 'endorsed',
      proposal: { no: CHILD },
      endorsement: { following: false },
    });
    expect(await heard()).toEqual([karen.id, nanna.id].toSorted());
  });

  it('takes back the news that waits for the morning', async () => {
    const { nanna, karen, stores } = world;
    await heard();
    const waits = async ({ id }: Person) =>
      (await stores.ledger.queuedTo(TENANT, id)).filter(
        ({ value: { content } }) => content.kind === 'explained',
      );
    expect(await waits(nanna)).toHaveLength(1);

    await stop(nanna);

    expect(await waits(nanna)).toEqual([]);
    expect(await waits(karen)).toHaveLength(1);
  });

  it('leaves the reply to what they asked themselves', async () => {
    const { ole, stores } = world;
    const before = await stored(MAIN);
    const content = {
      kind: 'answered-back',
      no: MAIN,
      question: 'Gælder det os?',
      text: 'Ja.',
    } as const;
    const says = [
      { audience: { kind: 'person', person: ole.id }, content: { ...content, endorser: true } },
    ] as const;
    await stores.proposals.change('reply', { proposal: before.value, before, events: [], says });
    await world.relayed();

    await stop(ole);

    const left = await stores.ledger.queuedTo(TENANT, ole.id);
    expect(left.map(({ value }) => value.content.kind)).toContain('answered-back');
  });

  it('works from the number it had before', async () => {
    expect(value(await stop(world.nanna, CHILD))).toEqual({ kind: 'nothing', no: MAIN });
    expect(await heard()).not.toContain(world.nanna.id);
  });

  it('holds for the challenge alone: theirs is told of again once it is its own', async () => {
    value(await stop(world.nanna));
    await unmergeProposal(world.deps, world.administrator, { main: MAIN, child: CHILD });

    const sent = await world.relayed();
    expect(sent.map(({ to, content }) => [to, content.kind])).toContainEqual([
      world.nanna.id,
      'unmerged',
    ]);
  });

  it('answers the same to whoever follows none of it, and tells them of no other number', async () => {
    const mette = await world.person('Mette');
    const before = await stored(CHILD);

    for (const of of [MAIN, CHILD, no('2026-9')]) {
      expect(value(await stop(mette, of))).toEqual({ kind: 'nothing', no: of });
    }
    expect(await stored(CHILD)).toEqual(before);
  });

  it('answers the same once theirs was taken apart from it, and leaves theirs as it is', async () => {
    await unmergeProposal(world.deps, world.administrator, { main: MAIN, child: CHILD });
    const before = await stored(CHILD);

    expect(value(await stop(world.nanna))).toEqual({ kind: 'nothing', no: MAIN });
    expect(await stored(CHILD)).toEqual(before);
  });

  it('is not for whoever raised the challenge', async () => {
    expect(await stop(world.karen)).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await heard()).toContain(world.karen.id);
  });
});
