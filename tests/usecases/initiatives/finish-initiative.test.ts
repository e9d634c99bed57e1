import { beforeEach, describe, expect, it } from 'vitest';
import { reportDone } from '../../../src/usecases/initiatives/answer-status.ts';
import { finishInitiative } from '../../../src/usecases/initiatives/finish-initiative.ts';
import type { InitiativeDeps } from '../../../src/usecases/initiatives/initiative-sight.ts';
import { no } from '../../support/a-proposal.ts';
import { anInitiative, aPromised, nos } from '../../support/an-initiative.ts';
import { TENANT } from '../../support/builders.ts';
import { anInitiativeWorld, dying, type InitiativeWorld } from '../../support/initiative-world.ts';

let world: InitiativeWorld;

beforeEach(async () => {
  world = await anInitiativeWorld();
  const { karen, nanna } = world;
  await world.stored(aPromised('2026-1', { proposer: nanna.id }));
  await world.stored(aPromised('2026-2', { proposer: karen.id }));
  await world.keep(
    anInitiative('a', { proposals: nos('2026-1', '2026-2'), followers: [world.ole.id] }),
  );
});

const done = (deps: InitiativeDeps = world.deps) =>
  reportDone(deps, world.owner, anInitiative('a').id);

describe('finishInitiative', () => {
  it('closes every proposal and tells everybody behind them, once', async () => {
    await done();
    await finishInitiative(world.deps, TENANT, await world.at('a'));

    expect((await world.at('a')).owed).toBeUndefined();
    expect(await world.proposalAt('2026-1')).toMatchObject({ status: 'closed', outcome: 'done' });
    expect(await world.proposalAt('2026-2')).toMatchObject({ status: 'closed', outcome: 'done' });
    expect(await world.heard()).toEqual([
      'completed karen',
      'completed nanna',
      'initiative-news ole',
    ]);
  });

  /** Writes of one report: the initiative, two proposals, and that nothing is owed any more. */
  const STEPS = [0, 1, 2, 3].flatMap((at) => [
    { at, when: 'before' as const },
    { at, when: 'after' as const },
  ]);
  it.each(STEPS)('ends the same when killed $when write $at', async (kill) => {
    const mortal = dying(world, kill);
    await expect(done(mortal.deps)).rejects.toThrow('killed');

    // As in a new process: the calendar finds what is left; and the press is made again.
    for (const left of await world.deps.initiatives.all(TENANT)) {
      await finishInitiative(world.deps, TENANT, left);
    }
    await done();

    expect(await world.at('a')).toMatchObject({ state: 'done', version: 2 });
    expect((await world.at('a')).owed).toBeUndefined();
    for (const number of ['2026-1', '2026-2']) {
      expect(await world.proposalAt(number)).toMatchObject({ status: 'closed', outcome: 'done' });
      const history = await world.stores.proposals.history(TENANT, no(number));
      expect(history.filter(({ kind }) => kind === 'completed')).toHaveLength(1);
    }
    expect(await world.heard()).toEqual([
      'completed karen',
      'completed nanna',
      'initiative-news ole',
    ]);
  });

  it('leaves proposals that were promised nothing, and passes over what is gone', async () => {
    const { dueOn: _, ...open } = aPromised('2026-3');
    await world.stored({ ...open, status: 'forwarded' });
    await world.keep(anInitiative('b', { proposals: nos('2026-3', '2026-99') }));

    await reportDone(world.deps, world.owner, anInitiative('b').id);

    expect(await world.proposalAt('2026-3')).toMatchObject({ status: 'forwarded' });
    expect((await world.at('b')).owed).toBeUndefined();
  });

  it('closes with the later of two initiatives that end', async () => {
    await world.keep(anInitiative('b', { proposals: nos('2026-1') }));

    await done();
    expect(await world.proposalAt('2026-1')).toMatchObject({ status: 'decided' });
    await reportDone(world.deps, world.owner, anInitiative('b').id);

    expect(await world.proposalAt('2026-1')).toMatchObject({ status: 'closed', outcome: 'done' });
    expect(await world.heard()).toEqual([
      'completed karen',
      'completed nanna',
      'initiative-news ole',
      'promise nanna',
    ]);
  });
});
