import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/delivery/message.ts';
import { toChannel } from '../../../src/domain/delivery/to-channel.ts';
import { told } from '../../../src/domain/delivery/told.ts';
import { DEFAULT_SCHEDULE } from '../../../src/domain/digest/schedule.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { relay } from '../../../src/usecases/delivery/relay.ts';
import { aProposal as aCase } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL, OTHER, personalPlace } from '../../support/channel-world.ts';
import { aRelayWorld, LETTER, QUESTION, type RelayWorld } from '../../support/relay-world.ts';

const GONE = { kind: 'channel-gone', place: 'Forenkling' } as const;
const TO_ALL: Message = { audience: { kind: 'everyone' }, content: LETTER };
const GONE_OFF = new Error('the process ended');

async function aCrowd(world: RelayWorld, count: number): Promise<void> {
  for (let no = 0; no < count; no += 1) await world.person(`P${String(no).padStart(5, '0')}`);
}

/** The n-th call of any of these writes throws, before or after it is done. */
function breaking(world: RelayWorld, nth: number, when: 'before' | 'after') {
  let writes = 0;
  const breakable = <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      writes += 1;
      if (writes >= nth && when === 'before') throw GONE_OFF;
      const result = await call(...args);
      if (writes >= nth) throw GONE_OFF;
      return result;
    };
  };
  const { ledger, outbox } = world.stores;
  return {
    writes: () => writes,
    deps: {
      ledger: { ...ledger, queue: breakable(ledger.queue), move: breakable(ledger.move) },
      outbox: { ...outbox, advance: breakable(outbox.advance), done: breakable(outbox.done) },
    },
  };
}

describe('relay', () => {
  it('says many news of a batch once, when their quarter of an hour is over', async () => {
    const world = await aRelayWorld();
    const ole = await world.person('Ole');
    const batch = { id: 'teknik', from: 'Teknik og Miljø' };
    const changedAt = '2026-11-23T09:00:30.000Z';
    for (let each = 1; each <= 84; each += 1) {
      const one = aCase(`2026-${each}`, { proposer: ole.id, batch, changedAt });
      await world.say(...told(one, { kind: 'reopened' }));
    }

    expect(await world.relay()).toBe(84);

    expect(await world.queued()).toMatchObject([
      { to: 'ole', due: '2026-11-23T09:15:00.000Z', content: { kind: 'batch-news' } },
    ]);
  });

  it('queues a message to a person in their personal chat and language', async () => {
    const world = await aRelayWorld();
    const ole = await world.person('Ole', { language: 'en' });
    await world.say({ audience: { kind: 'person', person: ole.id }, content: QUESTION });

    expect(await world.relay()).toBe(1);

    expect(await world.queued()).toMatchObject([
      {
        to: 'ole',
        person: 'ole',
        place: personalPlace('Ole'),
        language: 'en',
        content: QUESTION,
        manner: 'case',
        revision: 1,
        due: '2026-11-23T09:00:00.000Z',
      },
    ]);
    expect(await world.relay()).toBe(0);
  });

  it('queues a message to a place there, at any hour', async () => {
    const world = await aRelayWorld();
    world.goTo('2026-12-25T02:00:00.000Z');
    await world.say({ audience: { kind: 'place', place: OTHER }, content: LETTER });

    await world.relay();

    expect(await world.queued()).toMatchObject([
      { to: OTHER.conversation, place: OTHER, manner: 'at-once', due: '2026-12-25T02:00:00.000Z' },
    ]);
  });

  it('holds a letter back until the office opens, and the next one for a week', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');
    world.goTo('2026-11-27T17:00:00.000Z');
    for (let letters = 0; letters < 4; letters += 1) await world.say(TO_ALL);

    expect(await world.relay()).toBe(4);

    expect((await world.queued()).map(({ due }) => due)).toEqual([
      '2026-11-30T07:00:00.000Z',
      '2026-11-30T07:00:00.000Z',
      '2026-11-30T07:00:00.000Z',
      '2026-12-07T07:00:00.000Z',
    ]);
  });

  it('blocks whoever is unreachable or unknown from the start, and plans nothing for them', async () => {
    const world = await aRelayWorld();
    const since = '2026-11-20T09:00:00.000Z';
    const ole = await world.person('Ole', { unreachable: { why: 'uninstalled', since } });
    const unknown = asId<PersonId>('nobody');
    await world.say(
      { audience: { kind: 'person', person: ole.id }, content: LETTER },
      { audience: { kind: 'person', person: unknown }, content: LETTER },
    );
    const [first, second] = await world.stores.outbox.waiting(TENANT, 10);

    await world.relay();

    expect(await world.entry(first!.id, 'ole')).toMatchObject({
      state: 'blocked',
      lastCode: 'uninstalled',
      place: personalPlace('Ole'),
    });
    expect(await world.entry(second!.id, 'nobody')).toMatchObject({
      state: 'blocked',
      lastCode: 'no-conversation',
    });
    expect(await world.stores.ledger.slots(TENANT, [ole.id])).toEqual([undefined]);
    expect(await world.queued()).toEqual([]);
  });

  it('reaches everybody over many pages, once', async () => {
    const world = await aRelayWorld();
    await aCrowd(world, 400);
    await world.say(TO_ALL);
    let advances = 0;
    const outbox = {
      ...world.stores.outbox,
      advance: (...args: Parameters<typeof world.stores.outbox.advance>) => {
        advances += 1;
        return world.stores.outbox.advance(...args);
      },
    };

    expect(await world.relay({ outbox })).toBe(1);

    const to = (await world.queued()).map((entry) => entry.to);
    expect(to).toHaveLength(400);
    expect(new Set(to).size).toBe(400);
    expect(advances).toBe(2);
    expect(await world.stores.outbox.waiting(TENANT, 10)).toEqual([]);
  });

  it('loses and repeats nothing wherever it breaks off', async () => {
    const story = async (deps: (world: RelayWorld) => ReturnType<typeof breaking>) => {
      const world = await aRelayWorld();
      await aCrowd(world, 200);
      await world.say(TO_ALL, { audience: { kind: 'place', place: CHANNEL }, content: GONE });
      const broken = deps(world);
      await world.relay(broken.deps).catch(() => undefined);
      return { world, broken };
    };
    const { broken } = await story((world) => breaking(world, Number.POSITIVE_INFINITY, 'before'));
    expect(broken.writes()).toBe(16);

    for (let nth = 1; nth <= broken.writes(); nth += 1) {
      for (const when of ['before', 'after'] as const) {
        const { world } = await story((each) => breaking(each, nth, when));

        await world.relay();

        const to = (await world.queued()).map((entry) => entry.to);
        expect(to, `${when} write ${nth}`).toHaveLength(201);
        expect(new Set(to).size).toBe(201);
        expect(await world.stores.outbox.waiting(TENANT, 10)).toEqual([]);
        const persons = to.filter((one) => one.startsWith('p')).map((one) => asId<PersonId>(one));
        const slots = await world.stores.ledger.slots(TENANT, persons);
        expect(slots.every((one) => one?.value[0]?.ranks.length === 1)).toBe(true);
      }
    }
  });

  it('doubles nothing when two processes relay the same row at once', async () => {
    const world = await aRelayWorld();
    await aCrowd(world, 400);
    await world.say(TO_ALL);

    await Promise.all([world.relay(), world.relay()]);
    await world.relay();

    expect(await world.queued()).toHaveLength(400);
    expect(await world.stores.outbox.waiting(TENANT, 10)).toEqual([]);
  });

  it('lets an answer pass while a letter to many is on its way', async () => {
    const world = await aRelayWorld();
    await aCrowd(world, 400);
    await world.say(TO_ALL);
    await world.say({ audience: { kind: 'place', place: CHANNEL }, content: GONE });
    const order: string[] = [];
    const ledger = {
      ...world.stores.ledger,
      queue: (...args: Parameters<typeof world.stores.ledger.queue>) => {
        order.push(args[1][0]?.entry.content.kind ?? '');
        return world.stores.ledger.queue(...args);
      },
    };

    await world.relay({ ledger });

    expect(order.indexOf('channel-gone')).toBe(10);
    expect(order).toHaveLength(24);
  });

  it('does not let a row that cannot be relayed hold up the others', async () => {
    const world = await aRelayWorld();
    const bad: Message = { audience: { kind: 'place', place: OTHER }, content: GONE };
    await world.say(...Array.from({ length: 60 }, () => bad));
    await world.say({ audience: { kind: 'place', place: CHANNEL }, content: GONE });
    const ledger = {
      ...world.stores.ledger,
      queue: async (...args: Parameters<typeof world.stores.ledger.queue>) => {
        if (args[1][0]?.entry.to === OTHER.conversation) throw new Error('too large');
        return world.stores.ledger.queue(...args);
      },
    };

    await expect(world.relay({ ledger })).rejects.toThrow('60 rows not relayed');

    expect(await world.queued()).toMatchObject([{ place: CHANNEL }]);
    expect(await world.stores.outbox.waiting(TENANT, 100)).toHaveLength(60);
  });

  it('finishes what it is at when nothing more can be read', async () => {
    const world = await aRelayWorld();
    await aCrowd(world, 400);
    await world.say(TO_ALL);
    let asked = 0;
    const outbox = {
      ...world.stores.outbox,
      waiting: async (...args: Parameters<typeof world.stores.outbox.waiting>) => {
        asked += 1;
        if (asked > 1) throw new Error('cannot be read');
        return world.stores.outbox.waiting(...args);
      },
    };

    await expect(world.relay({ outbox })).rejects.toThrow('1 rows not relayed');

    expect(await world.queued()).toHaveLength(400);
  });

  it('stops after a page when told to, and goes on from there', async () => {
    const world = await aRelayWorld();
    await aCrowd(world, 400);
    await world.say(TO_ALL);
    const stopping = new AbortController();
    const outbox = {
      ...world.stores.outbox,
      advance: (...args: Parameters<typeof world.stores.outbox.advance>) => {
        stopping.abort();
        return world.stores.outbox.advance(...args);
      },
    };

    expect(await relay({ ...world.deps, outbox }, TENANT, stopping.signal)).toBe(0);
    expect((await world.queued()).length).toBeLessThan(200);

    expect(await world.relay()).toBe(1);
    expect(await world.queued()).toHaveLength(400);
  });
});

describe('a later wording', () => {
  const wording = (revision: number, title = `${revision}.`): Message => ({
    audience: { kind: 'person', person: asId<PersonId>('ole') },
    content: { ...LETTER, title },
    thread: { id: 'question~1', revision },
  });

  it('takes the place of one that still waits, and is kept once', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');
    await world.say(wording(1), wording(2));

    expect(await world.relay()).toBe(2);

    expect(await world.queued()).toMatchObject([
      { message: 'question~1', revision: 2, content: { title: '2.' } },
    ]);
  });

  it('is not undone by an earlier one that comes late', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');
    await world.say(wording(2), wording(1));

    await world.relay();

    expect(await world.queued()).toMatchObject([{ revision: 2, content: { title: '2.' } }]);
  });

  it('waits in the outbox while an earlier one is being sent, and then edits it', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');
    await world.say(wording(1));
    await world.relay();
    await world.became('question~1', 'ole', { state: 'sending' });
    await world.say(wording(2));

    expect(await world.relay()).toBe(0);
    expect(await world.entry('question~1', 'ole')).toMatchObject({ revision: 1 });

    await world.became('question~1', 'ole', { state: 'sent', activity: 'a1' });
    expect(await world.relay()).toBe(1);
    expect(await world.entry('question~1', 'ole')).toMatchObject({
      state: 'queued',
      revision: 2,
      activity: 'a1',
    });
  });
});

describe('news of a proposal', () => {
  const UNSEEN = { challenge: 'Kun vi har en ponyordning', visibility: 'team' };

  /** Ole raised it, and Ida, who reads English, experiences it too. */
  async function endorsedByIda(answers: Proposal['answers']) {
    const world = await aRelayWorld();
    await world.person('Ole');
    const ida = await world.person('Ida', { language: 'en' });
    const proposal = aCase('2026-0001', {
      proposer: asId<PersonId>('ole'),
      answers,
      endorsed: { people: 1, units: [] },
    });
    const endorsement = {
      no: proposal.no,
      person: ida.id,
      at: '2026-11-20T09:00:00.000Z',
      following: true,
      examples: [],
    };
    await world.stores.proposals.add({ tenant: TENANT, year: 2026 }, 'add', () => ({
      proposal,
      events: [],
      endorsement: { next: endorsement },
      says: told(proposal, { kind: 'completed', initiative: 'Ét skema' }),
    }));
    return world;
  }

  it('come to the proposer and to one who endorsed it, each in their language', async () => {
    const world = await endorsedByIda({ challenge: 'Tre skemaer' });

    expect(await world.relay()).toBe(2);

    const queued = (await world.queued()).toSorted((a, b) => (a.to < b.to ? -1 : 1));
    expect(queued).toMatchObject([
      {
        to: 'ida',
        language: 'en',
        manner: 'case',
        content: { title: 'Tre skemaer', endorser: true },
      },
      { to: 'ole', language: 'da', manner: 'case', content: { title: 'Tre skemaer' } },
    ]);
    expect(await world.relay()).toBe(0);
  });

  it('give no title to one who may not see the text', async () => {
    const world = await endorsedByIda(UNSEEN);

    await world.relay();

    const toIda = (await world.queued()).find(({ to }) => to === 'ida');
    expect(toIda?.content).not.toHaveProperty('title');
    expect(JSON.stringify(toIda)).not.toContain('ponyordning');
  });

  it('come to the channel at once, in Danish', async () => {
    const world = await aRelayWorld();
    await world.stores.people.saveChannel(
      {
        tenant: TENANT,
        place: CHANNEL,
        boundAt: '2026-11-20T09:00:00.000Z',
        boundBy: asId<PersonId>('ole'),
        schedule: DEFAULT_SCHEDULE,
        knownMembers: [],
      },
      undefined,
      [],
    );
    world.goTo('2026-11-22T20:00:00.000Z');
    await world.say(toChannel(aCase('2026-0001'), { what: 'asked-back', text: 'Også os?' }));

    await world.relay();

    expect(await world.queued()).toMatchObject([
      { to: CHANNEL.conversation, language: 'da', due: '2026-11-22T20:00:00.000Z' },
    ]);
  });
});
