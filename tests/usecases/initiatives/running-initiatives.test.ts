import { expect, it } from 'vitest';
import { runningInitiatives } from '../../../src/usecases/initiatives/running-initiatives.ts';
import { atTheBoard } from '../../support/a-decision.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { aForumWorld } from '../../support/forum-world.ts';

it('are those that are stored and can take the proposal', async () => {
  const { stores, deps } = await aForumWorld();
  for (const one of [anInitiative('one'), anInitiative('over', { state: 'done' })]) {
    await stores.initiatives.save(one, undefined, []);
  }

  expect(await runningInitiatives(deps, atTheBoard('2026-1'))).toMatchObject([{ id: 'one' }]);
});
