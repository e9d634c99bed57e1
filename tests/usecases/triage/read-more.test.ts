import { beforeEach, describe, expect, it } from 'vitest';
import { readMore } from '../../../src/usecases/triage/read-more.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const SAME = 'Nye vikarer venter to uger på adgang til vagtplanen';
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  const said = (challenge: string) => ({ answers: { challenge } });
  await world.stored(aProposal('2026-1', said(`${SAME}.`)));
  await world.stored(aProposal('2026-2', said(`${SAME} hver gang.`)));
  await world.stored(aProposal('2026-3', { ...said(SAME), status: 'withdrawn' }));
  await world.stored(aProposal('2026-4', said('Fakturaer skal godkendes af to')));
});

describe('readMore', () => {
  it('knows what a proposal is likest, and what the caller may', async () => {
    const read = value(await readMore(world.deps, world.administrator, no('2026-1')));

    expect(read.alike?.proposal.no).toBe('2026-0002');
    expect(read.alike?.shared).toContain('vagtplanen');
    expect([read.mayAsk, read.mayRedact]).toEqual([true, true]);
  });

  it('finds no likeness where there is none, and asks nothing of what is withdrawn', async () => {
    const four = value(await readMore(world.deps, world.administrator, no('2026-4')));
    const three = value(await readMore(world.deps, world.administrator, no('2026-3')));

    expect(four.alike).toBeUndefined();
    expect(three.mayAsk).toBe(false);
  });

  it('is for those who sort, about what is there', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await readMore(world.deps, nanna, no('2026-1'))).toMatchObject({ ok: false });
    expect(await readMore(world.deps, world.administrator, no('2026-99'))).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});
