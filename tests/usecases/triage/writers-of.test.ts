import { beforeEach, describe, expect, it } from 'vitest';
import { writersOf } from '../../../src/usecases/triage/writers-of.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';

let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
});

describe('writersOf', () => {
  it('names who wrote notes and who has taken it on, as far as they are known', async () => {
    const at = '2026-11-20T09:00:00.000Z';
    const by = (who: typeof world.ole.id) => ({ by: who, at, text: 'Hej' });
    const notes = [by(world.ole.id), by(world.ole.id)];
    const assignee = world.karen.id;

    expect(await writersOf(world.deps, aProposal('2026-1', { notes, assignee }))).toEqual({
      ole: 'Ole',
      karen: 'Karen',
    });
  });
});
