/** The whole program on a free port in local mode, with its storage at hand. */
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import { type Backend, createStores } from '../../src/storage/index.ts';
import { TOWN_TENANT } from '../../tools/dev/town-people.ts';
import { REGISTER } from './leader-world.ts';

export interface ComposedBot {
  readonly url: string;
  readonly tenant: string;
  stop(): Promise<void>;
}

/** Starts in less than a second. The register knows two workplaces unless it is given another. */
export async function startComposedBot(
  storage: Backend,
  register: Register = REGISTER,
): Promise<ComposedBot> {
  const outcome = readConfig({
    FORENKL_LOCAL: '1',
    FORENKL_STORAGE: 'memory',
    FORENKL_TENANTS: TOWN_TENANT,
    PORT: '0',
  });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ remedy }) => remedy).join('\n'));
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const clock = { now: () => new Date() };
  const stores = createStores(storage, { clock, ids: { fresh: () => crypto.randomUUID() } });
  await stores.registry.put(asId<TenantId>(TOWN_TENANT), register);
  const program = await compose(outcome.config, silent, storage);
  const port = await program.listen();
  await program.prepare(() => {});
  return {
    url: `http://127.0.0.1:${port}`,
    tenant: TOWN_TENANT,
    stop: () => program.stop(1_000),
  };
}
