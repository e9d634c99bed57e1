/** A bound world whose register names three leaders: one has the app, one blocked it, one never came. */
import { asId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Named, Unit } from '../../src/domain/shared/register.ts';
import type { OfferRolloutDeps } from '../../src/usecases/rollout/offer-rollout.ts';
import type { BoundWorld } from './bound-channel.ts';
import { TENANT } from './builders.ts';

export const NOTHING = new Uint8Array([1, 2]);

/** Karen leads the school and has Ole as deputy, Eva leads the library. */
export async function withLeaders(world: BoundWorld): Promise<void> {
  const unit = (id: string, department: string, named: Pick<Unit, 'leader' | 'deputy'>): Unit => ({
    ...{ id: asId<UnitId>(id), name: `${id}en`, type: 'other', department },
    ...named,
  });
  const who = (name: string): Named => ({ name });
  await world.stores.registry.put(TENANT, {
    units: [
      unit('Skol', 'Børn', { leader: who('Karen'), deputy: who('Ole') }),
      unit('Ungdomsskol', 'Børn', { leader: who('Karen') }),
      unit('Kultur', 'Kultur', { leader: { name: 'Eva', mail: 'eva@x.dk' } }),
    ],
    areas: [],
    forums: [],
    guidance: [],
  });
  const ole = await world.stores.people.byId(TENANT, world.ole.id);
  if (ole === undefined) throw new Error('nobody there');
  const unreachable = { why: 'blocked', since: '2026-11-12T09:00:00.000Z' } as const;
  await world.stores.people.save({ ...ole.value, unreachable }, ole.tag, []);
}

export function offering(
  { deps, stores }: Pick<BoundWorld, 'deps' | 'stores'>,
  over: Partial<OfferRolloutDeps> = {},
): OfferRolloutDeps {
  return {
    ...deps,
    files: stores.files,
    publicUrl: () => 'https://forenkl.example',
    writeRollout: async () => NOTHING,
    ...over,
  };
}
