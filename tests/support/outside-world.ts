/** Another system of the municipality, and what there is for it to read. */
import type { Application } from '../../src/domain/shared/application.ts';
import type { Role } from '../../src/domain/shared/permissions.ts';
import type { OutsideDeps } from '../../src/usecases/outside/outside-deps.ts';
import { TENANT } from './builders.ts';
import { aChannelWorld, type ChannelWorld } from './channel-world.ts';

export interface OutsideWorld extends ChannelWorld {
  readonly outside: OutsideDeps;
}

export async function anOutsideWorld(): Promise<OutsideWorld> {
  const world = await aChannelWorld();
  const { rounds, results } = world.stores;
  return { ...world, outside: { ...world.deps, rounds, results } };
}

/** A system with these roles and no other. */
export function aSystem(...roles: readonly Role[]): Application {
  return { tenant: TENANT, client: '33333333-2222-4111-8000-cccccccccccc', roles };
}
