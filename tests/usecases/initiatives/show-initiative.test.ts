import { beforeEach, describe, expect, it } from 'vitest';
import type { UnitId } from '../../../src/domain/shared/ids.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { showInitiative } from '../../../src/usecases/initiatives/show-initiative.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';
import { anInitiativeWorld, type InitiativeWorld } from '../../support/initiative-world.ts';
import { value } from '../../support/leader-world.ts';

let world: InitiativeWorld;
const [SOLSIKKEN, AASKOLEN] = ['u1', 'u2'].map((id) => asId<UnitId>(id)) as [UnitId, UnitId];

beforeEach(async () => {
  world = await anInitiativeWorld();
  await world.stored(
    aProposal('2026-1', {
      unit: SOLSIKKEN,
      endorsed: { people: 2, units: [SOLSIKKEN, AASKOLEN] },
    }),
  );
  await world.keep(anInitiative('a', { proposals: nos('2026-1', '2026-99') }));
});

const show = (caller = world.owner, id = 'a') =>
  showInitiative(world.deps, caller, anInitiative(id).id);

describe('showInitiative', () => {
  it('comes with the proposals there are and their workplaces, each once', async () => {
    const shown = value(await show());

    expect(shown.proposals.map(({ no }) => no)).toEqual(['2026-0001']);
    expect(shown).toMatchObject({ workplaces: 2, late: false, over: false });
  });

  it('is late the day after its time', async () => {
    world.goTo('2027-06-30T09:00:00.000Z');
    expect(value(await show()).late).toBe(false);
    world.goTo('2027-07-01T09:00:00.000Z');
    expect(value(await show()).late).toBe(true);
  });

  it('does not exist for owners of other areas, and never did under another id', async () => {
    await world.keep(anInitiative('b', { area: 'loen' }));

    expect(await show(world.owner, 'b')).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await show(world.administrator, 'none')).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect(await show(world.administrator, 'b')).toMatchObject({ ok: true });
  });
});
