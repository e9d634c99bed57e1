import { beforeEach, describe, expect, it } from 'vitest';
import { writeNote } from '../../../src/usecases/triage/write-note.ts';
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

const write = (text: string, { caller = world.administrator, notCpr = false } = {}) =>
  writeNote(world.deps, caller, { no: NO, text, notCpr });
const notes = async () =>
  (await world.stores.proposals.proposal(TENANT, NO))?.value.notes?.map(({ text }) => text);

describe('writeNote', () => {
  it('keeps notes of several at once, each once', async () => {
    const ole = world.caller(world.ole, personalPlace('Ole'));
    await Promise.all([write(' Ring først '), write('Ring først'), write('Enig', { caller: ole })]);

    expect((await notes())?.toSorted()).toEqual(['Enig', 'Ring først']);
  });

  it('refuses what is empty, too long or looks like a CPR number', async () => {
    const problems = await Promise.all(
      [' ', 'x'.repeat(1_001), 'Hun er 010190-1234'].map((text) => write(text)),
    );

    expect(problems.map((one) => !one.ok && one.problem.kind)).toEqual([
      'required',
      'too-long',
      'cpr',
    ]);
    expect(await notes()).toBeUndefined();
    value(await write('Sag 010190-1234', { notCpr: true }));
    expect(await notes()).toHaveLength(1);
  });

  it('is for those who sort', async () => {
    const caller = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await write('Hej', { caller })).toMatchObject({
      ok: false,
      problem: { kind: 'not-administrator' },
    });
  });

  it('knows no proposal that is not there', async () => {
    const given = { no: no('2026-99'), text: 'Hej', notCpr: false };

    expect(await writeNote(world.deps, world.administrator, given)).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});
