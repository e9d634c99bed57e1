import { describe, expect, it } from 'vitest';
import type { Content, Message } from '../../src/domain/delivery/message.ts';
import type { Person } from '../../src/domain/people/person.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import type { Address, Notifier } from '../../src/ports/notifier.ts';
import { createStores } from '../../src/storage/index.ts';
import { withLimits } from '../../src/storage/limits.ts';
import { makeMemoryBackend } from '../../src/storage/memory/memory-backend.ts';
import { withRetries } from '../../src/storage/retries.ts';
import type { Backend } from '../../src/storage/table.ts';
import { makeAdministrators } from '../../src/usecases/administrators.ts';
import { makeLimiter } from '../../src/usecases/delivery/limit.ts';
import { relay } from '../../src/usecases/delivery/relay.ts';
import { makeSender } from '../../src/usecases/delivery/send.ts';
import { whenBlocked } from '../../src/usecases/delivery/when-blocked.ts';
import { NO, TENANT } from '../support/builders.ts';
import { type Death, mortalProcess } from '../support/mortal-process.ts';

const NAMES = ['karen', 'jens', 'ole', 'gone'] as const;
const MORE_THAN_A_TERM_MS = 31_000;
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const content = (place: string): Content => ({ kind: 'channel-gone', place });
const question = (text: string): Content => ({
  kind: 'question',
  no: NO,
  title: 'Tre steder',
  question: text,
});

/** What Karen's welcome, a word to everybody, and a question with a second wording come to. */
const SAID: readonly Message[] = [
  { audience: { kind: 'person', person: asId<PersonId>('karen') }, content: content('Karen') },
  { audience: { kind: 'everyone' }, content: content('alle') },
  {
    audience: { kind: 'person', person: asId<PersonId>('jens') },
    content: question('Hvilke tre?'),
    thread: { id: 'question~1', revision: 1 },
  },
];
const SAID_LATER: readonly Message[] = [
  {
    audience: { kind: 'person', person: asId<PersonId>('jens') },
    content: question('Hvilke fire?'),
    thread: { id: 'question~1', revision: 2 },
  },
];

/** One world that outlives its processes: what is stored, what people saw, and what time it is. */
function aWorld() {
  const storage = makeMemoryBackend();
  const seen: { to: string; what: string; how: 'post' | 'edit' }[] = [];
  let time = Date.parse('2026-11-23T09:00:00.000Z');
  let processes = 0;

  function start(death?: Death) {
    processes += 1;
    const { backend, effect, dead } = mortalProcess(storage, death);
    let died = false;
    void dead.then(() => {
      died = true;
    });
    const clock = { now: () => new Date(time) };
    let fresh = 0;
    const id = `p${processes}`;
    const ids = {
      fresh: () => {
        fresh += 1;
        return `${id}-${fresh}`;
      },
    };
    const stores = createStores(patient(backend), { clock, ids });
    const calendar = { isOff: () => false };
    const members = async () => 'unavailable' as const;
    const administrators = makeAdministrators({ notifier: { members }, clock });
    const deps = { ...stores, clock, calendar };
    const monotonic = () => time;
    const see = (how: 'post' | 'edit', { place }: Address, said: readonly Content[]) =>
      effect(async () => {
        if (place.conversation === 'a:gone') {
          return { kind: 'blocked', code: '403 ConversationBlockedByUser' } as const;
        }
        for (const one of said)
          seen.push({ to: place.conversation, what: JSON.stringify(one), how });
        return { kind: 'sent', activity: `m-${seen.length}` } as const;
      });
    const notifier: Pick<Notifier, 'post' | 'edit'> = {
      post: (to, contents) => see('post', to, contents),
      edit: (to, _activity, one) => see('edit', to, [one]),
    };
    const limits = { tenant: { calls: 50, ms: 1_000 }, conversation: [] };
    const sender = makeSender(
      {
        ...deps,
        notifier,
        limiter: makeLimiter(limits, monotonic),
        monotonic,
        sleep: async (ms) => {
          await new Promise((resolve) => setImmediate(resolve));
          // The dead wait for nothing: they would go round for ever, and drive the clock on.
          if (died) await new Promise(() => {});
          time += ms;
        },
        random: () => 0.5,
        holder: id,
        log: SILENT,
        ...whenBlocked({ ...deps, administrators, log: SILENT }),
      },
      TENANT,
    );
    const going = new AbortController().signal;

    /** The whole way of a message: the change that says it, the relay, the sender. */
    async function live(): Promise<void> {
      await say(deps, 'karen', SAID);
      await relay(deps, TENANT);
      await sender.send(going);
      await say(deps, 'jens', SAID_LATER);
      await relay(deps, TENANT);
      await sender.send(going);
    }

    return { live, dead, stores, relay: () => relay(deps, TENANT), send: () => sender.send(going) };
  }

  return {
    seen,
    start,
    pass: (ms: number) => {
      time += ms;
    },
    stores: createStores(patient(storage), {
      clock: { now: () => new Date(time) },
      ids: { fresh: () => crypto.randomUUID() },
    }),
  };
}

type World = ReturnType<typeof aWorld>;

function patient(backend: Backend): Backend {
  return withLimits(withRetries(backend, { wait: async () => {}, random: () => 0.5 }));
}

/** A change with what it says in one transaction: done once, however often it is begun. */
async function say(
  { people }: World['stores'],
  who: string,
  says: readonly Message[],
): Promise<void> {
  const person = await people.byEntra(TENANT, who);
  if (person === undefined) throw new Error(`nobody is called ${who}`);
  const { welcomedAt: done } = person.value;
  if (done === undefined) {
    await people.save({ ...person.value, welcomedAt: 'said' }, person.tag, says);
  }
}

async function settle(world: World): Promise<void> {
  for (const name of NAMES) {
    const person: Person = {
      id: asId<PersonId>(name),
      tenant: TENANT,
      entra: name,
      name,
      place: { serviceUrl: 'https://teams.example', conversation: `a:${name}`, kind: 'personal' },
    };
    await world.stores.people.add(person);
  }
}

/** A process lives until it dies or has nothing left to do. */
async function live(world: World, death?: Death): Promise<'lived' | 'dead'> {
  const { live: whole, dead } = world.start(death);
  return Promise.race([whole().then(() => 'lived' as const), dead]);
}

/** Another process goes on until nothing waits any more. */
async function finish(world: World): Promise<void> {
  const heir = world.start();
  await heir.live();
  for (let rounds = 0; rounds < 4; rounds += 1) {
    world.pass(MORE_THAN_A_TERM_MS);
    await heir.relay();
    await heir.send();
  }
}

const EXPECTED = [
  { to: 'karen', part: '"Karen"' },
  ...['karen', 'jens', 'ole'].map((to) => ({ to, part: '"alle"' })),
  { to: 'jens', part: 'Hvilke fire?' },
];

/** Everything was seen once; only what is listed as unknown may not have been seen at all. */
async function isRight({ stores, seen }: World, where: string): Promise<void> {
  const unknown = await stores.ledger.attention(TENANT, 'unknown', 100);
  const standing = await stores.ledger.standing(TENANT, '2027-01-01T00:00:00.000Z');
  expect(standing, where).toMatchObject({ queued: 0, failed: 0, unknown: unknown.length });
  expect(await stores.outbox.waiting(TENANT, 10), where).toEqual([]);
  for (const { to, part } of EXPECTED) {
    const times = seen.filter((one) => one.to === `a:${to}` && one.what.includes(part)).length;
    const listed = unknown.some(
      ({ value }) => value.to === to && JSON.stringify(value.content).includes(part),
    );
    expect(times, `${where}: ${part} to ${to}`).toBeLessThanOrEqual(1);
    if (!listed) expect(times, `${where}: ${part} to ${to}`).toBe(1);
  }
  const blocked = await stores.ledger.blockedOf(TENANT, asId<PersonId>('gone'));
  const inDoubt = unknown.filter(({ value }) => value.to === 'gone');
  expect([...blocked, ...inDoubt], where).toHaveLength(1);
}

describe.each(['before', 'after'] as const)('a process that dies %s one of its effects', (when) => {
  it('loses nothing and repeats nothing, whichever effect it was', async () => {
    let deaths = 0;
    for (let end = 'dead'; end === 'dead'; ) {
      const world = aWorld();
      await settle(world);
      end = await live(world, { at: deaths + 1, when });
      await finish(world);
      await isRight(world, `${when} effect ${deaths + 1}`);
      if (end === 'dead') deaths += 1;
    }

    // A way without effects would prove nothing.
    expect(deaths).toBeGreaterThan(20);
  });

  it('loses nothing and repeats nothing when its heir dies as well', async () => {
    for (let first = 1; first <= 20; first += 1) {
      for (let second = 1; second <= 20; second += 1) {
        const world = aWorld();
        await settle(world);
        await live(world, { at: first, when });
        world.pass(MORE_THAN_A_TERM_MS);
        await live(world, { at: second, when });
        await finish(world);
        await isRight(world, `${when} effects ${first} and ${second}`);
      }
    }
  }, 60_000);
});
