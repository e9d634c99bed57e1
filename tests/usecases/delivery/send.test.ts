import { describe, expect, it } from 'vitest';
import type { LedgerEntry, SendResult } from '../../../src/domain/delivery/ledger.ts';
import { queuedEntry } from '../../../src/domain/delivery/queued.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { makeSender, type SendDeps } from '../../../src/usecases/delivery/send.ts';
import { TENANT } from '../../support/builders.ts';
import { aChannelWorld, personalPlace } from '../../support/channel-world.ts';

const NOW = '2026-11-23T06:00:00.000Z';
const going = new AbortController().signal;

/** A ledger with a message to each of so many people, and senders over it. */
async function aPostOffice(count: number) {
  const world = await aChannelWorld();
  const { ledger } = world.stores;
  let ms = 0;
  const blocked: LedgerEntry[] = [];
  const ids = Array.from({ length: count }, (_, index) => `row~p${index}`);
  for (const [index] of ids.entries()) {
    const row = { id: 'row', content: { kind: 'channel-gone', place: `${index}` } } as const;
    const person = asId<PersonId>(`p${index}`);
    const place = personalPlace(`${index}`);
    await ledger.queue(TENANT, queuedEntry(row, { person, place, language: 'da' }, NOW));
  }
  const sender = (holder: string, over: Partial<SendDeps> = {}) =>
    makeSender(
      {
        ledger,
        notifier: { post: (_, place, content) => world.post(place, content) },
        clock: world.deps.clock,
        holder,
        monotonic: () => ms,
        limiter: async () => {},
        random: () => 0,
        onBlocked: async (_, entry) => {
          blocked.push(entry);
        },
        ...over,
      },
      TENANT,
    );
  const states = async () =>
    Promise.all(ids.map(async (id) => (await ledger.entry(TENANT, id))?.value.state));
  return {
    world,
    ledger,
    sender,
    states,
    blocked,
    entry: async (index: number) => (await ledger.entry(TENANT, ids[index] ?? ''))?.value,
    wait: (seconds: number) => {
      ms += seconds * 1_000;
    },
  };
}

describe('a sender', () => {
  it('sends what is due, each once', async () => {
    const { sender, states, world } = await aPostOffice(3);
    const one = sender('one');

    expect(await one.send(going)).toBe(3);
    expect(await one.send(going)).toBe(0);

    expect(await states()).toEqual(['sent', 'sent', 'sent']);
    expect(world.posted.map(({ conversation }) => conversation)).toEqual(['a:0', 'a:1', 'a:2']);
  });

  it('takes at most twenty at a time', async () => {
    const { sender } = await aPostOffice(25);
    const one = sender('one');

    expect([await one.send(going), await one.send(going)]).toEqual([20, 5]);
  });

  it.each([
    [{ kind: 'sent', activity: '1' }, 'sent'],
    [{ kind: 'blocked', code: '403' }, 'blocked'],
    [{ kind: 'failed', code: '400' }, 'failed'],
    [{ kind: 'unknown', code: 'timeout' }, 'unknown'],
    [{ kind: 'later', code: '502' }, 'queued'],
  ] as const)('records %j as %s', async (result, state) => {
    const { sender, states, world } = await aPostOffice(1);
    world.answer = () => result;

    await sender('one').send(going);

    expect(await states()).toEqual([state]);
  });

  it('tries again what was put off, when its time has come', async () => {
    const { sender, states, world, entry } = await aPostOffice(1);
    const answers: SendResult[] = [{ kind: 'later', code: '429', afterMs: 10_000 }];
    world.answer = () => answers.shift() ?? { kind: 'sent', activity: '1' };
    const one = sender('one');
    await one.send(going);

    world.goTo('2026-11-23T06:00:10.000Z');
    expect(await one.send(going)).toBe(0);
    world.goTo('2026-11-23T06:00:11.000Z');
    expect(await one.send(going)).toBe(1);

    expect(await states()).toEqual(['sent']);
    expect(await entry(0)).toMatchObject({ attempts: 2 });
  });

  it('never repeats what may have arrived', async () => {
    const { sender, world } = await aPostOffice(1);
    world.answer = () => ({ kind: 'unknown', code: 'ECONNRESET' });
    const one = sender('one');
    await one.send(going);
    world.goTo('2026-11-24T06:00:00.000Z');

    await one.send(going);

    expect(world.posted).toHaveLength(1);
  });

  it('tells of what is blocked', async () => {
    const { sender, world, blocked, states } = await aPostOffice(1);
    world.answer = () => ({ kind: 'blocked', code: '404' });

    await sender('one').send(going);

    expect(blocked).toMatchObject([{ id: 'row~p0', state: 'blocked', lastCode: '404' }]);
    expect(await states()).toEqual(['blocked']);
  });

  it('sends nothing while another process does', async () => {
    const { sender, world, wait } = await aPostOffice(1);
    const two = sender('two');
    await sender('one').send(AbortSignal.abort());
    wait(10);

    expect(await two.send(going)).toBe(0);
    expect(world.posted).toEqual([]);
  });

  it('lists as unknown what a holder that is gone had in hand, and sends the rest', async () => {
    const { sender, states, world, wait, ledger, entry } = await aPostOffice(3);
    const lease = await ledger.takeLease(TENANT, 'gone', undefined);
    await ledger.claim(TENANT, lease!, (await ledger.due(TENANT, NOW, 2)).slice(0, 2));
    const two = sender('two');
    await two.send(going);
    wait(30);

    await two.send(going);

    expect(await states()).toEqual(['unknown', 'unknown', 'sent']);
    expect(await entry(0)).toMatchObject({ lastCode: 'sender-gone' });
    expect(world.posted).toHaveLength(1);
  });

  it('sends nothing more once it was frozen and another took over', async () => {
    const { sender, states, world, wait } = await aPostOffice(3);
    const two = sender('two');
    const one = sender('one');
    world.answer = async ({ conversation }) => {
      if (conversation === 'a:0' && world.posted.length === 1) {
        await two.send(going);
        wait(30);
        await two.send(going);
      }
      return { kind: 'sent', activity: '1' };
    };

    await one.send(going);
    await one.send(going);
    await two.send(going);

    expect(world.posted.map(({ conversation }) => conversation)).toEqual(['a:0']);
    expect(await states()).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('puts back what it has not begun when it is stopped', async () => {
    const { sender, states, world } = await aPostOffice(3);
    const stopping = new AbortController();
    world.answer = () => {
      stopping.abort();
      return { kind: 'sent', activity: '1' };
    };
    const one = sender('one');

    await one.send(stopping.signal);
    await one.release();

    expect(await states()).toEqual(['sent', 'queued', 'queued']);
    world.answer = () => ({ kind: 'sent', activity: '2' });
    expect(await sender('two').send(going)).toBe(2);
    expect(await states()).toEqual(['sent', 'sent', 'sent']);
  });

  it('writes down later what storage would not take, and sends nothing more before', async () => {
    const { sender, states, world, ledger } = await aPostOffice(3);
    let broken = true;
    const settle: typeof ledger.settle = async (...args) => {
      if (broken) throw new Error('storage is down');
      await ledger.settle(...args);
    };
    const one = sender('one', { ledger: { ...ledger, settle } });

    await one.send(going);
    expect(world.posted).toHaveLength(1);
    await expect(one.send(going)).rejects.toThrow('storage is down');
    broken = false;
    await one.send(going);

    expect(world.posted).toHaveLength(3);
    expect(await states()).toEqual(['sent', 'sent', 'sent']);
  });

  it('tries again later what could not be put into words, and sends the others', async () => {
    const { sender, states, world, entry } = await aPostOffice(3);
    world.answer = ({ conversation }) => {
      if (conversation === 'a:1') throw new Error('the register cannot be read');
      return { kind: 'sent', activity: '1' };
    };
    const one = sender('one');

    await expect(one.send(going)).rejects.toThrow('1 messages not said');

    expect(await states()).toEqual(['sent', 'queued', 'sent']);
    expect(await entry(1)).toMatchObject({ attempts: 1, lastCode: 'no-words' });
    world.answer = () => ({ kind: 'sent', activity: '2' });
    world.goTo('2026-11-23T06:01:00.000Z');
    await one.send(going);
    expect(await states()).toEqual(['sent', 'sent', 'sent']);
  });

  it('waits for the limiter before each', async () => {
    const waited: string[] = [];
    const { sender } = await aPostOffice(2);

    await sender('one', {
      limiter: async (conversation) => {
        waited.push(conversation);
      },
    }).send(going);

    expect(waited).toEqual(['a:0', 'a:1']);
  });
});
