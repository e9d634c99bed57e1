import { beforeEach, describe, expect, it } from 'vitest';
import { askProposer, mayAsk, QUESTION_MAX } from '../../src/usecases/ask-proposer.ts';
import { aProposal, no } from '../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { CHANNEL, personalPlace } from '../support/channel-world.ts';
import { value } from '../support/leader-world.ts';

const NO = no('2026-1');
const TYPED = { no: NO, press: 'press-1', text: ' Hvor tit sker det? ', notCpr: false };
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  world.goTo('2026-11-23T09:00:00.000Z');
  await world.stored(aProposal('2026-1', { proposer: world.nanna.id }));
});

const ask = (over: Partial<typeof TYPED> = {}, caller = world.administrator) =>
  askProposer(world.deps, caller, { ...TYPED, ...over });
const stored = async () => (await world.stores.proposals.proposal(TENANT, NO))?.value;
const told = async () =>
  (await world.relayed()).filter(({ content }) => content.kind === 'question');

describe('askProposer', () => {
  it('puts the question and tells the proposer, who gets it at once in the daytime', async () => {
    const asked = value(await ask());

    expect(asked).toMatchObject({ name: 'Nanna', goesAt: '2026-11-23T09:00:00.000Z' });
    expect(await stored()).toMatchObject({
      status: 'waiting',
      holder: { kind: 'proposer' },
      question: { text: 'Hvor tit sker det?' },
    });
    expect(await told()).toMatchObject([
      { person: 'nanna', manner: 'case', content: { question: 'Hvor tit sker det?' } },
    ]);
  });

  it('says when it goes in the evening, and that it cannot go to somebody out of reach', async () => {
    world.goTo('2026-11-23T19:00:00.000Z');
    expect(value(await ask()).goesAt).toBe('2026-11-24T06:30:00.000Z');

    const bo = await world.person('Bo', 'silent');
    await world.stored(aProposal('2026-2', { proposer: bo.id }));
    expect(value(await ask({ no: no('2026-2') }))).toMatchObject({ name: 'Bo' });
    expect(value(await ask({ no: no('2026-2') })).goesAt).toBeUndefined();
  });

  it('answers a second click, and a second administrator with the same words, with the same', async () => {
    const clicks = [await ask(), await ask(), await ask({}, world.caller(world.ole, CHANNEL))];

    expect(clicks.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await told()).toHaveLength(1);
    expect(await world.stores.proposals.history(TENANT, NO)).toHaveLength(2);
  });

  it('lets one of two administrators ask who press at once', async () => {
    const other = { press: 'press-2', text: 'Noget andet?' };
    const [one, two] = await Promise.all([
      ask(),
      ask(other, world.caller(world.ole, personalPlace('Ole'))),
    ]);

    const refused = [one, two].flatMap((result) => (result.ok ? [] : result.problem));
    expect(refused).toMatchObject([
      { kind: 'already-asked', question: (await stored())?.question?.text },
    ]);
    expect(await told()).toHaveLength(1);
  });

  it('asks nothing anew when the press comes again after the reply', async () => {
    await ask();
    const before = await world.stores.proposals.proposal(TENANT, NO);
    if (before === undefined) throw new Error('not stored');
    const { question: _, ...proposal } = before.value;
    await world.stores.proposals.change('reply', { proposal, before, events: [], says: [] });

    expect(await ask()).toMatchObject({ ok: false, problem: { kind: 'changed-meanwhile' } });
    expect((await stored())?.question).toBeUndefined();
  });

  it.each([
    ['  ', 'required'],
    ['x'.repeat(QUESTION_MAX + 1), 'too-long'],
    ['Er det 010190-1234?', 'cpr'],
  ])('holds back %j', async (text, kind) => {
    expect(await ask({ text })).toMatchObject({ ok: false, problem: { kind } });
    expect((await stored())?.question).toBeUndefined();
  });

  it('lets a number through that is said to be none', async () => {
    expect((await ask({ text: 'Er det 010190-1234?', notCpr: true })).ok).toBe(true);
  });
});

describe('mayAsk', () => {
  it.each([
    ['decided', 'too-late'],
    ['withdrawn', 'ended'],
  ] as const)('refuses what is %s', async (status, kind) => {
    await world.stored(aProposal('2026-2', { status }));

    const asked = await mayAsk(world.deps, world.administrator, no('2026-2'));
    expect(asked).toMatchObject({ ok: false, problem: { kind } });
  });

  it('refuses what is not there, and whoever is no administrator', async () => {
    const nobody = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await mayAsk(world.deps, world.administrator, no('2026-9'))).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect(await ask({}, nobody)).toMatchObject({ problem: { kind: 'not-administrator' } });
    expect(await told()).toEqual([]);
  });
});
