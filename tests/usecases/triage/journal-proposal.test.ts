import { beforeEach, describe, expect, it } from 'vitest';
import {
  type JournalGiven,
  journalNumber,
  journalProposal,
} from '../../../src/usecases/triage/journal-proposal.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const NO = no('2026-1');
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  await world.stored(aProposal('2026-1', { proposer: world.nanna.id }));
});

const write = (over: Partial<JournalGiven> = {}, caller = world.administrator) =>
  journalProposal(world.deps, caller, {
    ...{ no: NO, number: '26/1412', seen: '', notCpr: false },
    ...over,
  });

describe('journalProposal', () => {
  it('keeps the number, once', async () => {
    value(await write());
    value(await write());

    expect(value(await journalNumber(world.deps, world.administrator, NO))).toBe('26/1412');
    const history = await world.stores.proposals.history(TENANT, NO);
    expect(history.filter(({ kind }) => kind === 'journalled')).toHaveLength(1);
  });

  it('refuses what is too long or looks like a CPR number, unless it is none', async () => {
    expect(await write({ number: 'x'.repeat(41) })).toMatchObject({
      problem: { kind: 'too-long' },
    });
    expect(await write({ number: '010190-1234' })).toMatchObject({ problem: { kind: 'cpr' } });
    expect(value(await write({ number: '010190-1234', notCpr: true })).journal).toBeDefined();
  });

  it('is for the administration alone', async () => {
    const caller = {
      ...world.administrator,
      person: world.nanna.id,
      place: personalPlace('Nanna'),
    };
    const stranger = { ...caller, entra: world.nanna.entra };

    expect((await write({}, stranger)).ok).toBe(false);
    expect((await journalNumber(world.deps, stranger, NO)).ok).toBe(false);
  });
});
