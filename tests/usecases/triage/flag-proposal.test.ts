import { beforeEach, describe, expect, it } from 'vitest';
import type { Flags } from '../../../src/domain/proposal/marks.ts';
import { printOf } from '../../../src/domain/triage/flags.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { typedFlags } from '../../../src/domain/triage/typed-flags.ts';
import { flagProposal } from '../../../src/usecases/triage/flag-proposal.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const NO = no('2026-1');
const MED: Flags = { concernsMed: true };
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  await world.stored(aProposal('2026-1', { flags: { automation: 'selected' } }));
});

const set = (flags: Flags, { seen = '', caller = world.administrator } = {}) =>
  flagProposal(world.deps, caller, {
    no: NO,
    typed: typedFlags(flags),
    seen: seen || printOf({ automation: 'selected' }),
  });
const flags = async () => (await world.stores.proposals.proposal(TENANT, NO))?.value.flags;

describe('flagProposal', () => {
  it('leaves a stage of automation as it is while none are shown', async () => {
    value(await set({ ...MED, automation: 'running' }));

    expect(await flags()).toEqual({ ...MED, automation: 'selected' });
  });

  it('sets the stage where stages are shown', async () => {
    const rules = { ...DEFAULT_RULES, automation: true };
    world.deps.registry.rules = async () => rules;

    value(await set({ automation: 'running' }));

    expect(await flags()).toEqual({ automation: 'running' });
  });

  it('writes over nothing that was not seen', async () => {
    const both = await Promise.all([set(MED), set({ budget: { year: 2027 } })]);

    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(value(await set((await flags()) ?? {})).flags).toEqual(await flags());
  });

  it('tells what is wrong with what was typed', async () => {
    const typed = { ...typedFlags(), kinds: ['touchesLaw'] };
    const unnamed = { no: NO, typed, seen: '' };
    const numbered = { ...unnamed, typed: { ...typed, reviewer: 'Hun er 010190-1234' } };

    expect(await flagProposal(world.deps, world.administrator, unnamed)).toMatchObject({
      problem: { faults: [{ field: 'reviewer', kind: 'required' }] },
    });
    expect(await flagProposal(world.deps, world.administrator, numbered)).toMatchObject({
      problem: { faults: [{ field: 'reviewer', kind: 'cpr' }] },
    });
  });

  it('is for those who sort', async () => {
    const caller = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await set(MED, { caller })).toMatchObject({ problem: { kind: 'not-administrator' } });
  });
});
