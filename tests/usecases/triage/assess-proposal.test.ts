import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assessmentOf } from '../../../src/domain/proposal/assessment.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import type { ChannelCaller } from '../../../src/usecases/channel-access.ts';
import { assessProposal } from '../../../src/usecases/triage/assess-proposal.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const NO = no('2026-1');
const TYPED = {
  area: 'it',
  need: 'system',
  authority: 'process-owner',
  extent: 'small',
  value: 'high',
  note: 'Ring først',
};
let world: BoundWorld;
let ole: ChannelCaller;

beforeEach(async () => {
  world = await aBoundWorld();
  ole = world.caller(world.ole, personalPlace('Ole'));
  await world.stored(aProposal('2026-1', { proposer: world.nanna.id }));
});

const judge = (
  over: Partial<typeof TYPED> = {},
  { caller = world.administrator, seen = { version: 1, assessments: 0 }, number = NO } = {},
) =>
  assessProposal(world.deps, caller, {
    no: number,
    seen,
    typed: { ...TYPED, ...over },
    notCpr: false,
  });
const stored = async () => (await world.stores.proposals.proposal(TENANT, NO))?.value as Proposal;
const events = () => world.stores.proposals.history(TENANT, NO);

describe('assessProposal', () => {
  it('keeps who judged what and when, with the note beside the proposal and nowhere else', async () => {
    const { was } = value(await judge());

    expect(await stored()).toMatchObject({
      status: 'assessing',
      assessments: [{ ...TYPED, by: world.karen.id, at: '2026-11-23T06:00:00.000Z' }],
    });
    expect(was.assessments).toEqual([]);
    expect(JSON.stringify(await events())).not.toContain('Ring');
    expect((await events()).at(-1)).toMatchObject({ kind: 'assessed', extent: 'small' });
  });

  it('answers a second click, and the same judgement of two, as the first', async () => {
    const clicks = [await judge(), await judge(), await judge({}, { caller: ole })];

    expect(clicks.map((one) => value(one).was.assessments)).toEqual([[], [], []]);
    expect((await stored()).assessments).toHaveLength(1);
    expect(await events()).toHaveLength(2);
  });

  it('shows the second of two what the first did, and writes nothing over it', async () => {
    const both = await Promise.all([judge(), judge({ extent: 'large' }, { caller: ole })]);

    const refused = both.flatMap((one) => (one.ok ? [] : one.problem));
    const kept = assessmentOf(await stored());
    expect(refused).toEqual([{ kind: 'judged-meanwhile', assessment: kept }]);
    const seen = { version: 1, assessments: 1 };
    value(await judge({ extent: 'large' }, { caller: ole, seen }));
    expect((await stored()).assessments).toHaveLength(kept?.extent === 'large' ? 1 : 2);
  });

  it('keeps what was suggested at the time', async () => {
    await world.stored(
      aProposal('2026-2', { answers: { challenge: 'Vi mangler adgang til systemet' } }),
    );
    value(await judge({}, { number: no('2026-2') }));

    const kept = await world.stores.proposals.proposal(TENANT, no('2026-2'));
    expect(kept?.value.assessments?.[0]?.suggested).toMatchObject({ area: 'it' });
  });

  it('keeps what was suggested by how an alike proposal was assessed', async () => {
    const said = (number: string) =>
      aProposal(number, { answers: { challenge: 'Tirsdagsrunden tager hele formiddagen' } });
    await world.stored(said('2026-2'));
    await world.stored(said('2026-3'));
    value(await judge({ need: 'abolish' }, { number: no('2026-2') }));
    // The card of the next one is shown.
    await world.deps.projection.proposals(TENANT);
    value(await judge({}, { number: no('2026-3') }));

    const kept = await world.stores.proposals.proposal(TENANT, no('2026-3'));
    expect(kept?.value.assessments?.[0]?.suggested).toEqual({
      area: 'it',
      need: 'abolish',
      authority: 'process-owner',
      extent: 'small',
    });
  });

  it('reads no other proposal again to know what its card suggested', async () => {
    await world.deps.projection.proposals(TENANT);
    const feed = vi.spyOn(world.stores.proposals, 'feed');
    value(await judge());

    expect(feed).not.toHaveBeenCalled();
    await world.deps.projection.proposals(TENANT);
    expect(feed).toHaveBeenCalled();
  });

  it('lets several assess for themselves, and puts it where they together do', async () => {
    const rules = { ...DEFAULT_RULES, severalAssessors: true };
    await world.stores.registry.saveRules(TENANT, rules, undefined);
    const large = await judge({ extent: 'large' });
    const both = [await judge({}, { caller: ole }), await judge({}, { caller: ole })];

    expect(value(large).priority).toBe('plan');
    expect(both.map((one) => value(one).priority)).toEqual(['plan', 'plan']);
    expect((await stored()).assessments?.map(({ by, extent }) => [by, extent])).toEqual([
      ['karen', 'large'],
      ['ole', 'small'],
    ]);
  });

  it('does not lose one of two different presses of one person at once', async () => {
    const both = await Promise.all([judge({ value: 'low' }), judge({ value: 'medium' })]);

    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it.each([
    [{ extent: '' }, 'not-filled'],
    [{ note: 'Er det 010190-1234?' }, 'not-filled'],
  ])('keeps nothing of %j', async (over, kind) => {
    expect(await judge(over)).toMatchObject({ problem: { kind } });
    expect((await stored()).assessments).toBeUndefined();
  });

  it('says where a proposal went that somebody handled meanwhile', async () => {
    await world.stored(aProposal('2026-2', { status: 'forwarded' }));

    expect(await judge({}, { number: no('2026-2') })).toMatchObject({
      problem: { kind: 'handled', proposal: { status: 'forwarded' } },
    });
  });

  it('is refused to the proposer, and for what is not there', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await judge({}, { caller: nanna })).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect(await judge({}, { number: no('2026-9') })).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect((await stored()).status).toBe('received');
  });
});
