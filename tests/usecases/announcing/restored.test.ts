// What other systems are told after a restore: once more what waited, under the id they know.
import { beforeEach, describe, expect, it } from 'vitest';
import { advance, type Step } from '../../../src/domain/proposal/advance.ts';
import { createStores, type Stores } from '../../../src/storage/index.ts';
import { announce } from '../../../src/usecases/announcing/announce.ts';
import { no } from '../../support/a-proposal.ts';
import { ANNE, aBackupWorld, type BackupWorld } from '../../support/backup-world.ts';
import { TENANT } from '../../support/builders.ts';
import { REGISTER } from '../../support/leader-world.ts';

const CLOSED: Step = { kind: 'closed', outcome: 'guidance', answer: 'Der er en vejledning.' };

let world: BackupWorld;
let posted: { readonly id: string; readonly body: string }[];
let takes: boolean;

beforeEach(async () => {
  world = await aBackupWorld();
  [posted, takes] = [[], true];
  await world.stores.registry.put(TENANT, REGISTER);
  for (let count = 0; count < 4; count += 1) await world.aProposalOf(ANNE);
  await tell(world.stores);
});

function tell(stores: Stores): Promise<boolean> {
  const post = async (message: (typeof posted)[number]) => {
    if (takes) posted.push(message);
    return takes;
  };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const deps = {
    ...stores,
    receivers: [{ id: 'journal', host: 'journal.example', post }],
    clock: world.clock,
    log,
  };
  return announce(deps, TENANT);
}

async function close(stores: Stores, number: string): Promise<void> {
  const before = await stores.proposals.proposal(TENANT, no(number));
  if (before === undefined) throw new Error(`no ${number}`);
  const closed = advance(before.value, CLOSED, { person: 'system', now: world.time.now });
  if (!closed.ok) throw new Error('it cannot be closed');
  await stores.proposals.change(`close-${number}`, { ...closed.value, before, says: [] });
}

const numbers = () => posted.map(({ body }) => JSON.parse(body).data.number);
const at = (time: string) => {
  world.time.now = `2026-11-23T${time}:00.000Z`;
};

describe('a system that is told what is published', () => {
  it('is told what waited at the export once more after a restore, under the same id', async () => {
    await close(world.stores, '2026-0001');
    await tell(world.stores);
    takes = false;
    await close(world.stores, '2026-0002');
    await tell(world.stores);
    await world.exported();
    takes = true;
    at('09:00');
    await tell(world.stores);
    expect(numbers()).toEqual(['2026-0001', '2026-0002']);
    const [, waited] = posted;

    const stores = createStores((await world.restored()).target, world);
    await tell(stores);
    await tell(stores);

    expect(posted.slice(2)).toEqual([waited]);
  });

  it('is told what is published after a restore under an id it does not know', async () => {
    await world.exported();
    at('09:00');
    await close(world.stores, '2026-0003');
    await tell(world.stores);

    const stores = createStores((await world.restored()).target, world);
    at('10:00');
    await close(stores, '2026-0003');
    await tell(stores);

    expect(numbers()).toEqual(['2026-0003', '2026-0003']);
    expect(new Set(posted.map(({ id }) => id)).size).toBe(2);
  });
});
