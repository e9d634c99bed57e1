import { beforeEach, describe, expect, it } from 'vitest';
import { advance, type Step } from '../../../src/domain/proposal/advance.ts';
import type { Receiver } from '../../../src/ports/announcing.ts';
import { createBackend, createStores, type Stores } from '../../../src/storage/index.ts';
import { type AnnounceDeps, announce } from '../../../src/usecases/announcing/announce.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { REGISTER } from '../../support/leader-world.ts';

const CLOSED: Step = { kind: 'closed', outcome: 'guidance', answer: 'Der er en vejledning.' };

let now: Date;
let stores: Stores;
let logged: string[];
let posted: { readonly id: string; readonly body: string }[];
let takes: boolean;
/** A number whose announcement is never taken. */
let refuses: string;
let receiver: Receiver;
let deps: AnnounceDeps;

beforeEach(async () => {
  now = new Date('2026-11-24T09:00:00.000Z');
  [logged, posted, takes, refuses] = [[], [], true, ''];
  let ids = 0;
  const clock = { now: () => now };
  const fresh = () => {
    ids += 1;
    return `id-${ids}`;
  };
  stores = createStores(await createBackend({ kind: 'memory' }), { clock, ids: { fresh } });
  await stores.registry.put(TENANT, REGISTER);
  receiver = {
    id: 'journal',
    host: 'journal.example',
    post: async (message) => {
      const isTaken = takes && JSON.parse(message.body).data.number !== refuses;
      if (isTaken) posted.push(message);
      return isTaken;
    },
  };
  const note = (event: string) => void logged.push(event);
  const log = { info: note, warn: note, error: note };
  deps = { ...stores, receivers: [receiver], clock, log };
});

async function handedIn(): Promise<void> {
  await stores.proposals.add({ tenant: TENANT, year: 2026 }, `add-${Math.random()}`, (given) => ({
    proposal: aProposal(given),
    events: [{ no: given, kind: 'received', at: now.toISOString(), by: 'system', to: 'received' }],
    says: [],
  }));
}

async function close(number: string): Promise<void> {
  const before = await stores.proposals.proposal(TENANT, no(number));
  if (before === undefined) throw new Error(`no ${number}`);
  const closed = advance(before.value, CLOSED, { person: 'system', now: now.toISOString() });
  if (!closed.ok) throw new Error('it cannot be closed');
  await stores.proposals.change(`close-${number}`, { ...closed.value, before, says: [] });
}

const tell = () => announce(deps, TENANT);
const wait = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

describe('a system that is told what is published', () => {
  it('hears of what comes after it was set up, once and in order', async () => {
    await handedIn();
    await close('2026-0001');
    await tell();
    await handedIn();
    await handedIn();
    await close('2026-0003');
    await close('2026-0002');

    await tell();
    await tell();

    expect(posted.map(({ body }) => JSON.parse(body).data.number)).toEqual([
      '2026-0003',
      '2026-0002',
    ]);
    expect(new Set(posted.map(({ id }) => id)).size).toBe(2);
  });

  it('tells an event from another that takes its place after a restore', async () => {
    await tell();
    await handedIn();
    const clock = { now: () => now };
    const other = await createBackend({ kind: 'memory' });
    await close('2026-0001');
    await tell();
    stores = createStores(other, { clock, ids: { fresh: () => `${Math.random()}` } });
    await stores.registry.put(TENANT, REGISTER);
    deps = { ...deps, ...stores };
    await tell();
    wait(1);
    await handedIn();
    await close('2026-0001');
    await tell();

    expect(posted).toHaveLength(2);
    expect(posted[1]?.id).not.toBe(posted[0]?.id);
  });

  it('hears what everybody was told, and nobody’s name', async () => {
    await tell();
    await handedIn();
    await close('2026-0001');
    await tell();

    expect(JSON.parse(posted[0]?.body ?? '')).toEqual({
      type: 'decision.published',
      timestamp: '2026-11-24T09:00:00.000Z',
      data: {
        tenant: TENANT,
        number: '2026-0001',
        status: 'closed',
        areas: [],
        outcome: 'guidance',
        reason: 'Der er en vejledning.',
      },
    });
  });

  it('is tried again with growing pauses under the same id', async () => {
    await tell();
    await handedIn();
    await close('2026-0001');
    takes = false;
    await tell();
    await tell();
    expect(logged).toEqual(['webhook-failed']);
    wait(1);
    await tell();
    wait(4);
    await tell();
    expect(logged).toEqual(['webhook-failed', 'webhook-failed']);
    wait(1);
    takes = true;
    await tell();
    await tell();

    expect(posted.map(({ body }) => JSON.parse(body).data.number)).toEqual(['2026-0001']);
    expect(posted[0]?.id).toContain('2026-0001');
  });

  it('hears the next ones in their order while it cannot take one', async () => {
    await tell();
    for (const number of ['2026-0001', '2026-0002', '2026-0003']) {
      await handedIn();
      await close(number);
    }
    refuses = '2026-0001';
    await tell();
    await tell();
    expect(posted.map(({ body }) => JSON.parse(body).data.number)).toEqual([
      '2026-0002',
      '2026-0003',
    ]);
    refuses = '';
    wait(1);
    await tell();

    expect(JSON.parse(posted[2]?.body ?? '').data.number).toBe('2026-0001');
  });

  it('is given up for what it did not take in three days, and noted with how many', async () => {
    await tell();
    await handedIn();
    await close('2026-0001');
    await handedIn();
    await close('2026-0002');
    takes = false;
    await tell();
    await tell();
    wait(3 * 24 * 60);
    await tell();
    await tell();

    expect(logged.slice(2)).toEqual(['webhook-given-up', 'webhook-given-up']);
    const telling = (await stores.tellings.telling(TENANT, 'journal'))?.value;
    expect(telling).toMatchObject({ givenUp: { count: 2, at: now.toISOString() } });
    expect(telling?.again).toBeUndefined();
    takes = true;
    wait(24 * 60);
    await tell();
    expect(posted).toEqual([]);
  });

  it('begins nothing new while a hundred wait, and loses none of the rest', async () => {
    await tell();
    takes = false;
    for (let count = 1; count <= 101; count += 1) {
      await handedIn();
      await close(`2026-${String(count).padStart(4, '0')}`);
      await tell();
    }
    const waiting = (await stores.tellings.telling(TENANT, 'journal'))?.value.again;
    expect(waiting).toHaveLength(100);
    takes = true;
    wait(60);
    await tell();

    expect(posted).toHaveLength(101);
  });

  it('holds up no other one that fails', async () => {
    const broken: Receiver = { id: 'broken', host: 'broken.example', post: async () => false };
    deps = { ...deps, receivers: [broken, receiver] };
    await tell();
    await handedIn();
    await close('2026-0001');
    await tell();

    expect(posted).toHaveLength(1);
  });

  it('is told by one process at a time, and by another after a crash under the same id', async () => {
    await tell();
    await handedIn();
    await close('2026-0001');
    const ids: string[] = [];
    const dying: Receiver = {
      id: 'journal',
      host: 'journal.example',
      post: async ({ id }) => {
        ids.push(id);
        throw new Error('the process ended');
      },
    };
    await expect(announce({ ...deps, receivers: [dying] }, TENANT)).rejects.toThrow('ended');
    await tell();
    expect(posted).toEqual([]);
    wait(2);
    await tell();

    expect(posted.map(({ id }) => id)).toEqual(ids);
  });

  it('is told once by two processes at the same time', async () => {
    await tell();
    await handedIn();
    await close('2026-0001');

    await Promise.all([tell(), tell(), tell()]);

    expect(posted).toHaveLength(1);
  });
});
