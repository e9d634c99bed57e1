import { beforeEach, describe, expect, it } from 'vitest';
import type { Endorsement } from '../../../src/domain/proposal/endorse.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { askProposer } from '../../../src/usecases/ask-proposer.ts';
import {
  mergeProposals,
  previewMerge,
  typedNumbers,
  unmergeProposal,
} from '../../../src/usecases/merging/merge-proposals.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  for (const number of ['2026-1', '2026-2', '2026-3']) {
    await world.stored(aProposal(number, { proposer: asId<PersonId>(`leader-${number}`) }));
  }
  // Handed in before New Year, and merged after it: another partition.
  await world.stored(aProposal('2025-1', { proposer: world.nanna.id }));
});

const now = async (number: string): Promise<Proposal> => {
  const stored = await world.stores.proposals.proposal(TENANT, no(number));
  if (stored === undefined) throw new Error('not there');
  return stored.value;
};
const kinds = async (number: string) =>
  (await world.stores.proposals.history(TENANT, no(number))).map(({ kind }) => kind);
const merge = (main: string, children: readonly string[], over = {}) =>
  mergeProposals(world.deps, world.administrator, {
    main: no(main),
    children: children.map(no),
    why: '',
    notCpr: false,
    ...over,
  });
const unmerge = (main: string, child: string) =>
  unmergeProposal(world.deps, world.administrator, { main: no(main), child: no(child) });
const said = async () =>
  (await world.relayed()).map(({ to, content }) => [to, content.kind] as const);

describe('previewMerge', () => {
  it('says what can be merged, what cannot and why, and how many people are told', async () => {
    const endorsement: Endorsement = {
      no: no('2026-2'),
      person: world.ole.id,
      at: '2026-11-18T09:00:00.000Z',
      following: true,
      examples: [],
    };
    const before = await world.stores.proposals.proposal(TENANT, no('2026-2'));
    if (before === undefined) throw new Error('not there');
    await world.stores.proposals.change('endorse', {
      proposal: { ...before.value, endorsed: { people: 1, units: [] } },
      before,
      events: [],
      endorsement: { next: endorsement },
      says: [],
    });
    await world.stored(aProposal('2026-4', { status: 'closed' }));
    const wanted = {
      of: ['2026-4', '2026-2', '2026-1', '2026-99'].map(no),
    };

    const shown = value(await previewMerge(world.deps, world.administrator, wanted));

    expect(shown.can.map((one) => one.no)).toEqual(['2026-0002']);
    expect(shown.cannot).toEqual([
      { no: '2026-0004', why: 'answered' },
      { no: '2026-0099', why: 'not-found' },
    ]);
    expect(shown.told).toBe(2);
    expect((await now('2026-2')).status).toBe('received');
  });
});

describe('which one stays', () => {
  it('is the one that was chosen, and nothing is shown where it cannot', async () => {
    await world.stored(aProposal('2026-4', { status: 'closed' }));
    const preview = (main: string) =>
      previewMerge(world.deps, world.administrator, { of: [no('2026-1')], main: no(main) });

    expect(value(await preview('2026-2'))).toMatchObject({
      main: { no: '2026-0002' },
      can: [{ no: '2026-0001' }],
    });
    expect(await preview('2026-4')).toMatchObject({ problem: { kind: 'ended' } });
  });
});

describe('mergeProposals', () => {
  it('makes one challenge of several, over New Year too, and tells each of them why', async () => {
    const done = value(await merge('2026-1', ['2026-2', '2025-1'], { why: 'Samme skema' }));

    expect(done).toMatchObject({ merged: ['2026-0002', '2025-0001'], cannot: [] });
    expect((await now('2026-1')).merged).toEqual(['2026-0002', '2025-0001']);
    expect(await now('2025-1')).toMatchObject({
      status: 'merged',
      mergedInto: { no: '2026-0001', status: 'received' },
      answers: { challenge: 'Udfordring 2025-1' },
    });
    const told = (await world.relayed()).flatMap(({ to, content }) =>
      content.kind === 'merged' ? [[to, content.no, content.into, content.why]] : [],
    );
    expect(told.toSorted()).toEqual([
      ['leader-2026-2', '2026-0002', '2026-0001', 'Samme skema'],
      ['nanna', '2025-0001', '2026-0001', 'Samme skema'],
    ]);
  });

  it('changes nothing and tells nobody twice when it is pressed again', async () => {
    await merge('2026-1', ['2026-2']);
    const again = value(await merge('2026-1', ['2026-2']));

    expect(again.merged).toEqual(['2026-0002']);
    expect(await kinds('2026-1')).toEqual(['received', 'absorbed']);
    expect(await kinds('2026-2')).toEqual(['received', 'merged']);
    expect((await said()).filter(([, kind]) => kind === 'merged')).toHaveLength(1);
  });

  it('leaves one out that cannot be, and merges the others', async () => {
    await world.stored(aProposal('2026-4', { status: 'withdrawn' }));

    const done = value(await merge('2026-1', ['2026-4', '2026-3', '2026-77']));

    expect(done.merged).toEqual(['2026-0003']);
    expect(done.cannot).toEqual([
      { no: '2026-0004', why: 'child-ended' },
      { no: '2026-0077', why: 'not-found' },
    ]);
    expect((await now('2026-1')).merged).toEqual(['2026-0003']);
  });

  it('ends in one state where two are merged into each other at once', async () => {
    await Promise.all([merge('2026-1', ['2026-2']), merge('2026-2', ['2026-1'])]);

    const [one, other] = [await now('2026-1'), await now('2026-2')];
    const [main, child] = one.status === 'merged' ? [other, one] : [one, other];
    expect(main).toMatchObject({ status: 'received', merged: [child.no] });
    expect(child).toMatchObject({ status: 'merged', mergedInto: { no: main.no } });
    expect(child).not.toHaveProperty('merged');
    expect(main).not.toHaveProperty('mergedInto');
  });

  it('ends in one state where one is merged into two others at once', async () => {
    await Promise.all([merge('2026-1', ['2026-3']), merge('2026-2', ['2026-3'])]);

    const child = await now('2026-3');
    const mains = [await now('2026-1'), await now('2026-2')];
    expect(mains.filter(({ merged }) => merged?.includes(child.no)).map((one) => one.no)).toEqual([
      child.mergedInto?.no,
    ]);
  });

  it('makes no chain where one is merged while it takes another up', async () => {
    await Promise.all([merge('2026-2', ['2026-3']), merge('2026-1', ['2026-2'])]);

    const all = await Promise.all(['2026-1', '2026-2', '2026-3'].map(now));
    const mains = new Set(all.flatMap(({ mergedInto }) => mergedInto?.no ?? []));
    expect(all.filter((one) => mains.has(one.no) && one.status === 'merged')).toEqual([]);
    for (const { no: number, merged = [] } of all) {
      for (const child of merged) expect((await now(child)).mergedInto?.no).toBe(number);
    }
  });

  it('closes the question that was put to the proposer of one', async () => {
    await world.stored(aProposal('2026-4', { proposer: world.nanna.id }));
    const asked = await askProposer(world.deps, world.administrator, {
      no: no('2026-4'),
      press: 'press',
      text: 'Hvor ofte?',
      notCpr: false,
    });
    value(asked);
    await merge('2026-1', ['2026-4']);

    expect((await said()).map(([, kind]) => kind)).toContain('question-answered');
  });

  it('gives a reason back that must not be sent', async () => {
    const why = 'Som i sagen om 010190-1234';

    expect(await merge('2026-1', ['2026-2'], { why })).toMatchObject({
      problem: { kind: 'bad-reason', fault: { kind: 'cpr' } },
    });
    expect((await now('2026-2')).status).toBe('received');
    expect(value(await merge('2026-1', ['2026-2'], { why, notCpr: true })).merged).toHaveLength(1);
  });

  it('is for those who may merge', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));
    const wanted = { main: no('2026-1'), children: [no('2026-2')], why: '', notCpr: false };

    expect(await mergeProposals(world.deps, nanna, wanted)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect(
      await unmergeProposal(world.deps, nanna, { main: no('2026-1'), child: no('2026-2') }),
    ).toMatchObject({ problem: { kind: 'not-administrator' } });
  });
});

describe('unmergeProposal', () => {
  it('brings it back as it was, tells so, and can be merged and undone again', async () => {
    const before = await now('2025-1');
    await merge('2026-1', ['2025-1']);
    value(await unmerge('2026-1', '2025-1'));

    expect(await now('2025-1')).toEqual({ ...before, changedAt: '2026-11-23T06:00:00.000Z' });
    expect(await now('2026-1')).not.toHaveProperty('merged');
    await merge('2026-1', ['2025-1']);
    expect((await now('2025-1')).status).toBe('merged');
    value(await unmerge('2026-1', '2025-1'));
    value(await unmerge('2026-1', '2025-1'));
    expect(await kinds('2025-1')).toEqual(['received', 'merged', 'unmerged', 'merged', 'unmerged']);
    expect((await said()).filter(([, kind]) => kind === 'unmerged')).toHaveLength(2);
  });

  it('is too late once the answer was given for all of them', async () => {
    await merge('2026-1', ['2026-2']);
    const before = await world.stores.proposals.proposal(TENANT, no('2026-1'));
    if (before === undefined) throw new Error('not there');
    const proposal: Proposal = { ...before.value, status: 'closed', outcome: 'guidance' };
    await world.stores.proposals.change('close', { proposal, before, events: [], says: [] });

    expect(await unmerge('2026-1', '2026-2')).toMatchObject({ problem: { kind: 'answered' } });
    expect((await now('2026-2')).status).toBe('merged');
  });

  it('knows nothing of numbers that are not there', async () => {
    expect(await unmerge('2026-1', '2026-77')).toMatchObject({ problem: { kind: 'not-found' } });
  });
});

describe('typedNumbers', () => {
  it('reads several, with or without their year', () => {
    expect(typedNumbers('2025-7, 12; og 2026-0003', 2026)).toEqual([
      '2025-0007',
      '2026-0012',
      '2026-0003',
    ]);
  });
});
