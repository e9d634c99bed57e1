import { describe, expect, it } from 'vitest';
import { asId, type TenantId } from '../src/domain/shared/ids.ts';
import { dayOf, yearOf } from '../src/domain/shared/time.ts';
import { type Backend, createBackend, createStores } from '../src/storage/index.ts';
import { TOWN_TENANT } from '../tools/dev/town-people.ts';
import { anEvent, aProposal } from './support/a-proposal.ts';
import { startComposedBot } from './support/composed-bot.ts';

const TENANT = asId<TenantId>(TOWN_TENANT);

/** With one proposal of this year in it. */
async function aFilledStorage(): Promise<Backend> {
  const storage = await createBackend({ kind: 'memory' });
  const clock = { now: () => new Date() };
  const { proposals } = createStores(storage, { clock, ids: { fresh: () => crypto.randomUUID() } });
  await proposals.add({ tenant: TENANT, year: yearOf(dayOf(clock.now())) }, 'fill', (no) => ({
    proposal: { ...aProposal(no), tenant: TENANT },
    events: [anEvent(no)],
    says: [],
  }));
  return storage;
}

/** Tells of each range of proposals that is read; `broken` lets none of them be read. */
function told(storage: Backend, ranges: string[], broken = false): Backend {
  const table: Backend['table'] = (name) => {
    const inner = storage.table(name);
    if (name !== 'proposals') return inner;
    return {
      ...inner,
      range: async (partition, range) => {
        ranges.push(range.from);
        if (broken) throw new Error('no proposals to be had');
        return inner.range(partition, range);
      },
    };
  };
  return { ...storage, table };
}

describe('the start', () => {
  it('reads the proposals before it says that it is ready', async () => {
    const ranges: string[] = [];

    const bot = await startComposedBot(told(await aFilledStorage(), ranges));

    expect(ranges.some((from) => from.startsWith('p~'))).toBe(true);
    await bot.stop();
  });

  it('is held up by none that cannot be read', async () => {
    const bot = await startComposedBot(told(await aFilledStorage(), [], true));

    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
    await bot.stop();
  });
});
