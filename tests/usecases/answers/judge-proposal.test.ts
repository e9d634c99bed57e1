import { describe, expect, it } from 'vitest';
import type { Judging } from '../../../src/domain/decision/judge-solved.ts';
import {
  judgeProposal,
  tellMissing,
  verdictBy,
} from '../../../src/usecases/answers/judge-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';
import { aToldWorld, DONE, type ToldWorld } from '../../support/told-world.ts';

const NOT_FOUND = { ok: false, problem: { kind: 'not-found' } };
const judge = (world: ToldWorld, judging: Judging, who = world.karen) =>
  judgeProposal(world.deps, who, { no: world.no, judging });
const kinds = async ({ stores, no }: ToldWorld) =>
  (await stores.proposals.history(TENANT, no)).map(({ kind }) => kind);

describe('a verdict', () => {
  it('is kept, one a person, and told to nobody while it is good', async () => {
    const world = await aToldWorld(DONE);

    value(await judge(world, { solved: 'yes' }));
    const both = value(await judge(world, { solved: 'partly' }, world.jens));

    expect(both.proposal.verdicts).toMatchObject([
      { person: 'karen', solved: 'yes' },
      { person: 'jens', solved: 'partly' },
    ]);
    expect(both.proposal.status).toBe('closed');
    expect(await world.said()).toEqual([]);
  });

  it('takes it up again when it is a no, and tells the channel at once', async () => {
    const world = await aToldWorld(DONE);

    const { proposal, verdict } = value(await judge(world, { solved: 'no' }, world.jens));

    expect(proposal).toMatchObject({ status: 'assessing', holder: { kind: 'team' } });
    expect(proposal.dueOn).toBe('2027-08-16');
    expect(verdict.solved).toBe('no');
    expect((await kinds(world)).slice(-2)).toEqual(['judged-solved', 'reopened']);
    expect(await world.said()).toMatchObject([
      {
        audience: { kind: 'channel' },
        content: { what: 'not-solved', by: 'endorser' },
        thread: { revision: 1 },
      },
    ]);
  });

  it('is the same from two devices and pressed again', async () => {
    const world = await aToldWorld(DONE);

    const [one, other] = await Promise.all([
      judge(world, { solved: 'no' }),
      judge(world, { solved: 'no' }),
    ]);
    const again = value(await judge(world, { solved: 'no' }));

    expect(value(one).verdict).toEqual(value(other).verdict);
    expect(again.verdict).toEqual(value(one).verdict);
    expect((await kinds(world)).filter((kind) => kind === 'reopened')).toHaveLength(1);
    expect(await world.said()).toHaveLength(1);
  });

  it('counts as it was said last', async () => {
    const world = await aToldWorld(DONE);

    for (const solved of ['yes', 'partly', 'yes'] as const) await judge(world, { solved });

    expect((await world.now()).verdicts).toMatchObject([{ person: 'karen', solved: 'yes' }]);
  });

  it('says what is missing in the place where the no was told', async () => {
    const world = await aToldWorld(DONE);
    await judge(world, { solved: 'no' });
    const text = ' Lønsystemet er ikke med. ';

    value(await tellMissing(world.deps, world.karen, { no: world.no, text, notCpr: false }));

    const [first, second, ...more] = await world.said();
    expect(more).toEqual([]);
    expect(second).toMatchObject({ content: { text: 'Lønsystemet er ikke med.' } });
    expect(second?.thread).toEqual({ id: first?.thread?.id, revision: 2 });
  });

  it('tells what is partly solved once it is said what is missing', async () => {
    const world = await aToldWorld(DONE);
    await judge(world, { solved: 'partly' });
    const typed = { no: world.no, text: 'Lønsystemet', notCpr: false };

    value(await tellMissing(world.deps, world.karen, typed));

    expect(await world.said()).toMatchObject([{ content: { what: 'partly-solved' } }]);
    expect((await world.now()).status).toBe('closed');
  });

  it('keeps whether they felt heard, and tells nobody', async () => {
    const world = await aToldWorld(DONE);
    await judge(world, { solved: 'yes' });

    const { verdict } = value(await judge(world, { heard: 'no' }));

    expect(verdict).toMatchObject({ solved: 'yes', heard: 'no' });
    expect(await world.said()).toEqual([]);
  });

  it('is nobody else’s, whatever a card says', async () => {
    const world = await aToldWorld(DONE);
    const typed = { no: world.no, text: '', notCpr: false };

    expect(await judge(world, { solved: 'no' }, world.stranger)).toEqual(NOT_FOUND);
    expect(await tellMissing(world.deps, world.stranger, typed)).toEqual(NOT_FOUND);
    expect(await verdictBy(world.deps, world.stranger, world.no)).toBeUndefined();
    expect(await world.now()).toMatchObject({ status: 'closed' });
  });

  it('is given of nothing that was not asked about', async () => {
    const world = await aToldWorld();

    expect(await judge(world, { solved: 'no' })).toEqual({
      ok: false,
      problem: { kind: 'not-asked' },
    });
  });

  it.each([
    ['', 'required'],
    ['x'.repeat(1_001), 'too-long'],
    ['Det er 010203-1234', 'cpr'],
  ])('keeps nothing of %j as what is missing', async (text, kind) => {
    const world = await aToldWorld(DONE);
    await judge(world, { solved: 'no' });

    const told = await tellMissing(world.deps, world.karen, { no: world.no, text, notCpr: false });

    expect(told).toMatchObject({ problem: { kind } });
    expect((await verdictBy(world.deps, world.karen, world.no))?.verdict).not.toHaveProperty(
      'missing',
    );
  });
});
