import { beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { seenIn } from '../../../src/domain/triage/assess.ts';
import type { SeveralEnd } from '../../../src/domain/triage/several.ts';
import { doSeveral } from '../../../src/usecases/several/do-several.ts';
import { lookAtSeveral, type SeenProposal } from '../../../src/usecases/several/look-at-several.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { REGISTER, value } from '../../support/leader-world.ts';

const BOARD = { id: 'board', name: 'Direktionen', kind: 'executive' } as const;
const OWNER: SeveralEnd = { kind: 'owner', area: 'it' };
const DUE = '2026-12-11';
let world: BoundWorld;
let shown: readonly SeenProposal[];

beforeEach(async () => {
  world = await aBoundWorld();
  await world.stores.registry.put(TENANT, { ...REGISTER, forums: [BOARD] });
  const assessments = [anAssessment()];
  const given: readonly Partial<Proposal>[] = [
    { status: 'assessing', assessments },
    { status: 'assessing', assessments },
    { status: 'withdrawn' },
    {},
  ];
  const stored: Proposal[] = [];
  for (const [at, more] of given.entries()) {
    stored.push(
      await world.stored(aProposal(`2026-${at + 1}`, { proposer: world.nanna.id, ...more })),
    );
  }
  shown = stored.map((one) => ({ no: one.no, seen: seenIn(one) }));
});

const now = async (number: string) =>
  (await world.stores.proposals.proposal(TENANT, no(number)))?.value;
const press = (
  end: SeveralEnd = OWNER,
  dueOn = DUE,
  caller = world.administrator,
  deps = world.deps,
) => doSeveral(deps, caller, { end, shown, dueOn });
const look = (end: SeveralEnd = OWNER) =>
  lookAtSeveral(world.deps, world.administrator, { end, shown });

/** Ole judges it otherwise after it was shown. */
async function judgedMeanwhile(number: string): Promise<void> {
  const before = await world.stores.proposals.proposal(TENANT, no(number));
  if (before === undefined) throw new Error('not there');
  const at = '2026-11-23T08:12:00.000Z';
  const { assessments = [] } = before.value;
  await world.stores.proposals.change(`judge-${number}`, {
    before,
    proposal: { ...before.value, assessments: [...assessments, anAssessment({ value: 'low' })] },
    events: [{ no: no(number), kind: 'assessed', at, by: world.ole.id, to: 'assessing' }],
    says: [],
  });
}

describe('lookAtSeveral', () => {
  it('says which can be sent and by when, and which cannot and why', async () => {
    await judgedMeanwhile('2026-2');
    const ahead = value(await look());

    expect(ahead.can.map((one) => one.no)).toEqual(['2026-0001']);
    expect(ahead.cannot).toEqual([
      { no: '2026-0002', why: 'changed-since', by: 'Ole', at: '2026-11-23T08:12:00.000Z' },
      { no: '2026-0003', why: 'withdrawn' },
      { no: '2026-0004', why: 'no-assessment' },
    ]);
    expect(ahead.dueOn).toBe('2026-12-07');
    expect(ahead.reach).toMatchObject([{ name: 'Ole Bang', hasApp: false }]);
    expect((await now('2026-1'))?.status).toBe('assessing');
  });

  it('lets somebody be given what is not assessed', async () => {
    const ahead = value(await look({ kind: 'assign', person: world.ole.id }));

    expect(ahead.can.map((one) => one.no)).toEqual(['2026-0001', '2026-0002', '2026-0004']);
    expect(ahead).not.toHaveProperty('dueOn');
  });

  it('knows no area without an owner, and no forum that is not there', async () => {
    expect(await look({ kind: 'owner', area: 'loen' })).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect(await look({ kind: 'forum', forum: 'none' })).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});

describe('doSeveral', () => {
  it('sends what was shown, once, however often it is pressed', async () => {
    const [first, second] = await Promise.all([press(), press()]);
    const third = await press();

    for (const one of [first, second, third]) {
      expect(value(one).done).toEqual(['2026-0001', '2026-0002']);
    }
    expect(await now('2026-1')).toMatchObject({
      status: 'forwarded',
      holder: { kind: 'owner', area: 'it' },
      dueOn: DUE,
    });
    expect(await world.stores.proposals.history(TENANT, no('2026-1'))).toHaveLength(2);
    const tasks = (await world.relayed()).filter(({ content }) => content.kind === 'task');
    expect(tasks).toHaveLength(2);
  });

  it('leaves out and names what was changed since it was shown', async () => {
    await judgedMeanwhile('2026-2');
    const done = value(await press());

    expect(done.done).toEqual(['2026-0001']);
    expect(done.cannot).toContainEqual({
      no: '2026-0002',
      why: 'changed-since',
      by: 'Ole',
      at: '2026-11-23T08:12:00.000Z',
    });
    expect((await now('2026-2'))?.status).toBe('assessing');
  });

  it('goes on where it was cut off', async () => {
    let writes = 0;
    const change: typeof world.deps.proposals.change = async (...given) => {
      writes += 1;
      if (writes > 1) throw new Error('killed');
      return world.stores.proposals.change(...given);
    };
    const mortal = { ...world.deps, proposals: { ...world.deps.proposals, change } };
    await expect(press(OWNER, DUE, world.administrator, mortal)).rejects.toThrow('killed');
    expect((await now('2026-2'))?.status).toBe('assessing');

    expect(value(await press()).done).toEqual(['2026-0001', '2026-0002']);
    expect(await world.stores.proposals.history(TENANT, no('2026-1'))).toHaveLength(2);
  });

  it('sends to a forum, or each where its own assessment leads', async () => {
    value(await press({ kind: 'forum', forum: 'board' }));
    expect((await now('2026-1'))?.holder).toEqual({ kind: 'forum', forum: 'board' });

    expect(value(await look({ kind: 'road' })).can).toEqual([]);
  });

  it('goes where the assessment leads', async () => {
    expect(value(await press({ kind: 'road' })).done).toEqual(['2026-0001', '2026-0002']);
    expect((await now('2026-1'))?.holder).toEqual({ kind: 'owner', area: 'it' });
  });

  it('gives them to somebody of the channel, and to nobody else', async () => {
    expect(value(await press({ kind: 'assign', person: world.ole.id }, '')).done).toHaveLength(3);
    expect((await now('2026-4'))?.assignee).toBe(world.ole.id);

    expect(await press({ kind: 'assign', person: world.nanna.id }, '')).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });

  it('asks for a day that is still to come', async () => {
    expect(await press(OWNER, '2026-11-23')).toMatchObject({ problem: { kind: 'bad-day' } });
    expect(await press(OWNER, 'snart')).toMatchObject({ problem: { kind: 'bad-day' } });
  });

  it('is for those who may sort', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await press(OWNER, DUE, nanna)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
