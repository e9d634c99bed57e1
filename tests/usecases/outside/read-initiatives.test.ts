import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type InitiativeId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { readInitiative, readInitiatives } from '../../../src/usecases/outside/read-initiatives.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { value } from '../../support/leader-world.ts';
import { anOutsideWorld, aSystem, type OutsideWorld } from '../../support/outside-world.ts';

const SYSTEM = aSystem('initiative-system');

let world: OutsideWorld;
beforeEach(async () => {
  world = await anOutsideWorld();
  const initiative = anInitiative('i-1', {
    lead: { name: 'Hanne Hemmelig', mail: 'hanne@bakkekoebing.example' },
    followers: [asId<PersonId>('karen')],
    origin: { round: asId('round-1'), title: 'Undersøgelse', quotes: ['Et hemmeligt citat'] },
  });
  await world.stores.initiatives.save(initiative, undefined, []);
  await world.stores.initiatives.save(anInitiative('i-2'), undefined, []);
});

describe('initiatives for another system', () => {
  it('come a page at a time', async () => {
    const first = value(await readInitiatives(world.outside, SYSTEM, { skip: 0, most: 1 }));
    const second = value(await readInitiatives(world.outside, SYSTEM, { skip: 1, most: 1 }));

    expect([first.more, second.more]).toEqual([true, false]);
    const ids = [...first.initiatives, ...second.initiatives].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['i-1', 'i-2']);
  });

  it('tell nothing of who leads or follows them, and quote nobody', async () => {
    const one = value(await readInitiative(world.outside, SYSTEM, asId<InitiativeId>('i-1')));

    expect(one.origin).toEqual({ round: 'round-1' });
    expect(JSON.stringify(one)).not.toMatch(/hanne|karen|citat/i);
  });

  it('are nothing to a system without the role, and nothing is what there is not', async () => {
    const other = aSystem('proposal-system');

    expect(await readInitiatives(world.outside, other, { skip: 0, most: 1 })).toEqual({
      ok: false,
      problem: { kind: 'not-allowed' },
    });
    expect(await readInitiative(world.outside, other, asId<InitiativeId>('i-1'))).toEqual({
      ok: false,
      problem: { kind: 'not-allowed' },
    });
    expect(await readInitiative(world.outside, SYSTEM, asId<InitiativeId>('i-9'))).toEqual({
      ok: false,
      problem: { kind: 'not-found' },
    });
  });
});
