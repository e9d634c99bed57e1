import { beforeEach, describe, expect, it } from 'vitest';
import { refused } from '../../../src/domain/shared/result.ts';
import { addNote } from '../../../src/domain/triage/notes.ts';
import { changeOne } from '../../../src/usecases/triage/change-one.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const NO = no('2026-1');
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  await world.stored(aProposal('2026-1'));
});

const noting = (text: string) =>
  ({
    no: NO,
    right: 'triage',
    name: 'note',
    decide: (...[proposal, by]: Parameters<Parameters<typeof changeOne>[2]['decide']>) =>
      addNote(proposal, text, by),
  }) as const;

describe('changeOne', () => {
  it('decides again by what is there when somebody was faster', async () => {
    const both = await Promise.all(
      ['en', 'to'].map((text) => changeOne(world.deps, world.administrator, noting(text))),
    );

    expect(both.every(({ ok }) => ok)).toBe(true);
    const notes = (await world.stores.proposals.proposal(TENANT, NO))?.value.notes;
    expect(notes?.map(({ text }) => text).toSorted()).toEqual(['en', 'to']);
  });

  it('writes nothing where nothing changes, or the rules refuse', async () => {
    value(await changeOne(world.deps, world.administrator, noting('en')));
    value(await changeOne(world.deps, world.administrator, noting('en')));
    const decide = () => refused({ kind: 'no' as const });

    expect(await changeOne(world.deps, world.administrator, { ...noting('to'), decide })).toEqual({
      ok: false,
      problem: { kind: 'no' },
    });
    expect(await world.stores.proposals.history(TENANT, NO)).toHaveLength(2);
  });

  it('asks who may before it looks whether there is anything', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));
    const changing = { ...noting('en'), no: no('2026-99') };

    expect(await changeOne(world.deps, nanna, changing)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect(await changeOne(world.deps, world.administrator, changing)).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});
