import { beforeEach, describe, expect, it } from 'vitest';
import {
  type ExampleGiven,
  exampleChoices,
  releaseExample,
  takeBackExample,
} from '../../../src/usecases/triage/release-example.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { REGISTER, value } from '../../support/leader-world.ts';

const NO = no('2026-1');
const TEXT = 'En ny vikar ventede ni arbejdsdage på at se vagtplanen.';
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  await world.stores.registry.put(TENANT, REGISTER);
  await world.stored(aProposal('2026-1', { proposer: world.nanna.id }));
});

const release = (over: Partial<ExampleGiven> = {}, caller = world.administrator) =>
  releaseExample(world.deps, caller, {
    ...{ no: NO, text: TEXT, seen: '', agreed: false, notCpr: false, notNames: false },
    ...over,
  });
const stored = async () => (await world.stores.proposals.proposal(TENANT, NO))?.value.example;

describe('releasing an example', () => {
  it('keeps what was written, trimmed, once', async () => {
    value(await release({ text: ` ${TEXT} ` }));
    value(await release());

    expect(await stored()).toMatchObject({ text: TEXT });
    const history = await world.stores.proposals.history(TENANT, NO);
    expect(history.filter(({ kind }) => kind === 'released')).toHaveLength(1);
  });

  it('refuses what is empty, too long, or holds a number or a name', async () => {
    const texts = [' ', 'x'.repeat(601), 'Hun er 010190-1234', 'Karen Holm venter', 'På Solsikken'];
    const refused = await Promise.all(texts.map((text) => release({ text })));

    expect(refused.map((one) => !one.ok && one.problem)).toMatchObject([
      { kind: 'required' },
      { kind: 'too-long' },
      { kind: 'cpr' },
      { kind: 'names', found: ['Karen Holm'], sure: true },
      { kind: 'names', found: ['Solsikken'], sure: false },
    ]);
    expect(await stored()).toBeUndefined();
  });

  it('lets through what is said to be no name, but never a whole name', async () => {
    value(await release({ text: 'Solsikken på bordet visner', notNames: true }));
    const whole = await release({ text: 'Karen Holm venter', notNames: true });

    expect(whole).toMatchObject({ problem: { kind: 'names', sure: true } });
  });

  it('asks for agreement where it was written for the team alone', async () => {
    const answers = { challenge: 'Vi venter.', visibility: 'team' };
    await world.stored(aProposal('2026-2', { proposer: world.nanna.id, answers }));
    const given = { no: no('2026-2') };

    expect(await release(given)).toMatchObject({ problem: { kind: 'not-agreed' } });
    expect(value(await release({ ...given, agreed: true })).example).toMatchObject({
      agreed: true,
    });
  });

  it('is taken back', async () => {
    value(await release());
    value(await takeBackExample(world.deps, world.administrator, NO));

    expect(await stored()).toBeUndefined();
  });

  it('is for administrators, about what is there', async () => {
    const caller = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await release({}, caller)).toMatchObject({ problem: { kind: 'not-administrator' } });
    expect(await exampleChoices(world.deps, caller, NO)).toMatchObject({ ok: false });
    expect(await takeBackExample(world.deps, caller, NO)).toMatchObject({ ok: false });
    expect(await release({ no: no('2026-99') })).toMatchObject({ problem: { kind: 'not-found' } });
  });
});

it('offers what the proposer wrote, and what is released already', async () => {
  expect(value(await exampleChoices(world.deps, world.administrator, NO))).toEqual({
    sources: ['Udfordring 2026-1'],
    needsAgreement: false,
  });
  value(await release());
  expect(value(await exampleChoices(world.deps, world.administrator, NO)).released).toMatchObject({
    text: TEXT,
  });
});
