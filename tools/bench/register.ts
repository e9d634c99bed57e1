/** The register the bots are measured with: areas and workplaces of the made-up municipality. */
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import { type Backend, createStores } from '../../src/storage/index.ts';
import { TOWN_TENANT } from '../dev/town-people.ts';
import { TOWN_AREAS } from '../town/town-areas.ts';
import { TOWN_UNITS } from '../town/town-units.ts';

const REGISTER: Register = {
  forums: [],
  guidance: [],
  areas: TOWN_AREAS.map(({ id, name, english, department }) => ({
    id: asId(id),
    name: { da: name, en: english },
    department,
  })),
  units: TOWN_UNITS.map(({ pNumber, name, department, leader }, at) => ({
    id: asId(pNumber ?? `unit-${at}`),
    name,
    type: 'administration',
    department,
    leader: { name: leader },
  })),
};

/** Puts it into storage, as a municipality does before its leaders begin. */
export async function storeRegister(backend: Backend): Promise<void> {
  const clock = { now: () => new Date() };
  const stores = createStores(backend, { clock, ids: { fresh: () => crypto.randomUUID() } });
  await stores.registry.put(asId<TenantId>(TOWN_TENANT), REGISTER);
}
