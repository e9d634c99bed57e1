import { describe, expect, it } from 'vitest';
import type { SendResult } from '../../../src/domain/delivery/ledger.ts';
import { TENANT } from '../../support/builders.ts';
import { anEntry, aPostOffice, busiest, LIMITS, slowed } from '../../support/post-office.ts';

const going = new AbortController().signal;
const names = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);
const everybody = (count: number) => names(count).map((name) => anEntry(name));

describe('a sender', () => {
  it('sends what is due, each once', async () => {
    const office = await aPostOffice();
    await office.queue(...everybody(45));
    const one = office.sender('one');

    expect(await office.drain(one)).toBe(45);
    expect(await office.drain(one)).toBe(0);

    expect(new Set(await office.states())).toEqual(new Set(['sent']));
    expect(new Set(office.calls.map(({ conversation }) => conversation)).size).toBe(45);
    expect(office.calls).toHaveLength(45);
  });

  it.each([20, 50])('reaches %i a second though answers and storage are slow', async (calls) => {
    const limits = { ...LIMITS, tenant: { calls, ms: 1_000 } };
    const office = await aPostOffice({ limits, storageMs: 100 });
    const count = calls * 20;
    await office.queue(...everybody(count));
    office.answer = async () => {
      await office.sleep(300);
      return { kind: 'sent', activity: '1' };
    };

    await office.drain(office.sender('one'));

    const last = office.calls.at(-1)?.at ?? 0;
    expect(office.calls).toHaveLength(count);
    expect(count / last).toBeGreaterThan((0.95 * calls) / 1_000);
    expect(busiest(office.calls, 1_000)).toBe(calls);
  });

  it('never has more than a hundred messages under way', async () => {
    const office = await aPostOffice();
    await office.queue(...everybody(300));
    let open = 0;
    let most = 0;
    office.answer = async () => {
      open += 1;
      most = Math.max(most, open);
      await office.sleep(10_000);
      open -= 1;
      return { kind: 'sent', activity: '1' };
    };

    await office.drain(office.sender('one'));

    expect(most).toBe(100);
    expect(new Set(await office.states())).toEqual(new Set(['sent']));
  });

  it('goes on while an answer does not come, and takes up what is due meanwhile', async () => {
    const office = await aPostOffice();
    await office.queue(...everybody(3));
    office.answer = ({ conversation }) =>
      conversation === 'a:p0'
        ? new Promise(() => {})
        : Promise.resolve({ kind: 'sent', activity: '1' });
    void office.sender('one').send(going);
    await office.timers.pass(1_000);

    await office.queue(anEntry('late'));
    await office.timers.pass(2_000);

    expect(await office.states()).toEqual(['sending', 'sent', 'sent', 'sent']);
  });

  it('does not hold others up for a conversation that has no room', async () => {
    const office = await aPostOffice();
    const channel = (message: number) =>
      anEntry('channel', {
        message: `${message}`.padStart(3, '0'),
        due: '2026-11-23T06:00:00.000Z',
      });
    await office.queue(...Array.from({ length: 200 }, (_, index) => channel(index)));
    await office.queue(...everybody(20));

    await office.drain(office.sender('one'));

    const others = office.calls.filter(({ conversation }) => conversation !== 'a:channel');
    expect(others).toHaveLength(20);
    expect(others.at(-1)?.at).toBeLessThan(8_000);
  });

  it('sends all of what one conversation is to get, within its windows', async () => {
    const office = await aPostOffice();
    await office.queue(
      ...Array.from({ length: 100 }, (_, index) => anEntry('channel', { message: `${index}` })),
    );
    const one = office.sender('one');

    while ((await office.states()).includes('queued')) {
      await office.drain(one);
      await office.timers.pass(1_000);
    }

    expect(new Set(await office.states())).toEqual(new Set(['sent']));
    expect(office.calls).toHaveLength(100);
    for (const { calls, ms } of LIMITS.conversation) {
      expect(busiest(office.calls, ms)).toBeLessThanOrEqual(calls);
    }
    expect(office.calls.at(-1)?.at).toBeLessThan(75_000);
  });

  it.each([
    [{ kind: 'sent', activity: '1' }, 'sent'],
    [{ kind: 'blocked', code: '403' }, 'blocked'],
    [{ kind: 'failed', code: '400' }, 'failed'],
    [{ kind: 'unknown', code: 'timeout' }, 'unknown'],
    [{ kind: 'later', code: '502', afterMs: 9_000 }, 'queued'],
  ] as const)('records %j as %s', async (result, state) => {
    const office = await aPostOffice();
    await office.queue(anEntry('p0'));
    office.answer = async () => result;

    await office.drain(office.sender('one'));

    expect(await office.states()).toEqual([state]);
    expect(office.calls).toHaveLength(1);
  });

  it('tries again what was put off, when its time has come', async () => {
    const office = await aPostOffice();
    await office.queue(anEntry('p0'));
    const answers: SendResult[] = [{ kind: 'later', code: '503', afterMs: 10_000 }];
    office.answer = async () => answers.shift() ?? { kind: 'sent', activity: '1' };
    const one = office.sender('one');
    await office.drain(one);

    await office.timers.pass(9_000);
    expect(await office.drain(one)).toBe(0);
    await office.timers.pass(1_000);
    expect(await office.drain(one)).toBe(1);

    expect(await office.entries()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('sends nothing to anybody while the service asks for a pause', async () => {
    const office = await aPostOffice();
    await office.queue(...everybody(100));
    office.answer = async () =>
      office.calls.length === 30
        ? { kind: 'later', code: '429', afterMs: 20_000, pauses: true }
        : { kind: 'sent', activity: '1' };
    const one = office.sender('one');
    const sending = office.drain(one);
    await office.timers.pass(5_000);

    expect(one.standing().pausedMs).toBeGreaterThan(10_000);
    expect((await office.states()).filter((state) => state === 'sending')).toEqual([]);
    await sending;

    const pausedAt = office.calls[29]?.at ?? 0;
    const begun = office.calls.filter(({ at }) => at > pausedAt && at < pausedAt + 20_000);
    expect(begun).toEqual([]);
    expect(new Set(await office.states())).toEqual(new Set(['sent']));
  });

  it('stops when it is not let in, tries one after five minutes, and then goes on', async () => {
    const office = await aPostOffice();
    await office.queue(...everybody(40));
    const one = office.sender('one');
    let letIn = false;
    office.answer = async () =>
      letIn ? { kind: 'sent', activity: '1' } : { kind: 'stopped', code: '401' };

    await office.drain(one);
    expect(new Set(await office.states())).toEqual(new Set(['queued']));
    expect(await office.entries()).toMatchObject(
      everybody(40).map(({ due }) => ({ due, attempts: 0 })),
    );
    expect(one.standing().stopped).toEqual({ code: '401', since: '2026-11-23T08:00:00.000Z' });
    const first = office.calls.length;

    await office.timers.pass(299_000);
    expect(await office.drain(one)).toBe(0);
    await office.timers.pass(1_000);
    expect(await office.drain(one)).toBe(1);
    expect(await office.drain(one)).toBe(0);
    expect(office.calls).toHaveLength(first + 1);

    letIn = true;
    await office.timers.pass(300_000);
    expect(await office.drain(one)).toBe(40);
    expect(one.standing().stopped).toBeUndefined();
    const events = office.logged.map(({ level, event }) => `${level} ${event}`);
    expect(events).toEqual(['error sending-stopped', 'info sending-resumed']);
  });

  it('logs what nobody sends again by itself', async () => {
    const office = await aPostOffice();
    await office.queue(...everybody(2));
    office.answer = async ({ conversation }) =>
      conversation === 'a:p0'
        ? { kind: 'failed', code: '413' }
        : { kind: 'unknown', code: 'ECONNRESET' };

    await office.drain(office.sender('one'));

    expect(office.logged).toEqual([
      { level: 'error', event: 'dead-letter', data: { message: 'row', to: 'p0', code: '413' } },
      { level: 'warn', event: 'unknown', data: { message: 'row', to: 'p1', code: 'ECONNRESET' } },
    ]);
  });

  it('tells of what is blocked, before and after it is written down', async () => {
    const office = await aPostOffice();
    await office.queue(anEntry('p0'));
    office.answer = async () => ({ kind: 'blocked', code: '404' });

    await office.drain(office.sender('one'));

    expect(office.told).toEqual(['before p0 404', 'after p0 blocked']);
  });

  it('sends nothing more while it cannot tell of what is blocked', async () => {
    const office = await aPostOffice();
    await office.queue(...everybody(30));
    let broken = true;
    const onBlocked = async () => {
      if (broken) throw new Error('storage is down');
    };
    office.answer = async ({ conversation }) =>
      conversation === 'a:p0' ? { kind: 'blocked', code: '404' } : { kind: 'sent', activity: '1' };
    const one = office.sender('one', { onBlocked });

    await expect(office.drain(one)).rejects.toThrow('storage is down');
    const before = office.calls.length;
    await expect(office.drain(one)).rejects.toThrow('storage is down');
    expect(office.calls).toHaveLength(before);
    broken = false;
    await office.drain(one);

    expect(office.calls).toHaveLength(30);
    expect((await office.states()).filter((state) => state === 'blocked')).toHaveLength(1);
  });

  it('tries again later what could not be put into words, and sends the others', async () => {
    const office = await aPostOffice();
    await office.queue(...everybody(3));
    office.answer = async ({ conversation }) => {
      if (conversation === 'a:p1') throw new Error('the register cannot be read');
      return { kind: 'sent', activity: '1' };
    };

    await office.drain(office.sender('one'));

    expect(await office.states()).toEqual(['sent', 'queued', 'sent']);
    expect(office.logged).toMatchObject([{ level: 'error', event: 'not-said' }]);
  });

  it('says several things to one person in one message', async () => {
    const office = await aPostOffice();
    await office.queue(
      anEntry('p0', { message: 'a', manner: 'letter' }),
      anEntry('p0', { message: 'b', manner: 'case' }),
      anEntry('p0', { message: 'c', manner: 'survey' }),
      anEntry('p0', { message: 'd', manner: 'letter' }),
    );

    await office.drain(office.sender('one'));

    expect(office.calls).toHaveLength(1);
    expect(office.calls[0]?.contents).toHaveLength(3);
    const activity = '1:1';
    expect(await office.entries()).toMatchObject([
      { state: 'sent', bundled: true, activity },
      { state: 'sent', bundled: true, activity },
      { state: 'sent', bundled: true, activity },
      { state: 'queued', due: '2026-11-30T07:00:00.000Z', attempts: 0 },
    ]);
  });

  it('moves what is due outside its hours', async () => {
    const office = await aPostOffice({ begin: '2026-11-23T15:30:00.000Z' });
    await office.queue(
      anEntry('p0', { manner: 'letter' }),
      anEntry('p1', { manner: 'case' }),
      anEntry('p2'),
    );

    await office.drain(office.sender('one'));

    expect(await office.entries()).toMatchObject([
      { state: 'queued', due: '2026-11-24T07:00:00.000Z', attempts: 0 },
      { state: 'sent' },
      { state: 'sent' },
    ]);
  });

  it('edits a message that is there, and says it anew when it is gone', async () => {
    const office = await aPostOffice({ begin: '2026-11-23T03:00:00.000Z' });
    const due = '2026-11-23T02:00:00.000Z';
    const sent = { due, revision: 2, manner: 'case' } as const;
    await office.queue(
      anEntry('p0', { ...sent, activity: 'a0' }),
      anEntry('p1', { ...sent, activity: 'a1' }),
      anEntry('p2', { due, activity: 'shared', bundled: true }),
    );
    office.answer = async ({ edits }) =>
      edits === 'a1'
        ? { kind: 'missing', code: '404' }
        : { kind: 'sent', activity: edits ?? 'new' };
    const one = office.sender('one');
    await office.drain(one);

    expect(await office.entries()).toMatchObject([
      { state: 'sent', activity: 'a0' },
      { state: 'queued', due: '2026-11-23T06:30:00.000Z', attempts: 0 },
      { state: 'sent', activity: 'new' },
    ]);
    expect(await office.entries()).not.toMatchObject([{}, {}, { bundled: true }]);
    await office.timers.pass(3.5 * 3_600_000);
    await office.drain(one);

    expect(office.calls.map(({ edits }) => edits).toSorted()).toEqual([
      'a0',
      'a1',
      undefined,
      undefined,
    ]);
    expect((await office.entries())[1]).toMatchObject({ state: 'sent', activity: 'new' });
  });

  it('keeps as blocked what has nowhere to go', async () => {
    const office = await aPostOffice();
    const { place: _, ...nowhere } = anEntry('p0');
    await office.queue(nowhere);

    await office.drain(office.sender('one'));

    expect(await office.entries()).toMatchObject([
      { state: 'blocked', lastCode: 'no-conversation' },
    ]);
  });
});

describe('a sender that is to stop', () => {
  it('begins nothing more, waits for what is under way, and gives back the rest and the lease', async () => {
    const office = await aPostOffice({ storageMs: 20 });
    await office.queue(...everybody(60));
    const stopping = new AbortController();
    office.answer = async () => {
      await office.sleep(2_000);
      return { kind: 'sent', activity: '1' };
    };
    const one = office.sender('one');
    const sending = one.send(stopping.signal);
    await office.timers.pass(500);
    const begun = office.calls.length;

    stopping.abort();
    expect(await office.until(sending, 3_000)).toBe(begun);
    await office.until(one.release(), 1_000);

    expect(begun).toBeGreaterThan(0);
    expect(office.calls).toHaveLength(begun);
    const states = await office.states();
    expect(states.filter((state) => state === 'sent')).toHaveLength(begun);
    expect(states.filter((state) => state === 'queued')).toHaveLength(60 - begun);
    expect(await office.ledger.lease(TENANT)).toMatchObject({ holder: 'nobody', sending: [] });
    expect(await office.drain(office.sender('two'))).toBe(60 - begun);
  });

  it('lists as unknown what is not answered within six seconds', async () => {
    const office = await aPostOffice({ storageMs: 20 });
    await office.queue(...everybody(3));
    const stopping = new AbortController();
    office.answer = async () => {
      await office.sleep(8_000);
      return { kind: 'sent', activity: '1' };
    };
    const one = office.sender('one');
    const sending = one.send(stopping.signal);
    await office.timers.pass(500);

    stopping.abort();
    await office.until(sending, 6_500);
    await office.until(one.release(), 500);
    await office.timers.pass(10_000);

    const unknown = { state: 'unknown', lastCode: 'stopped' };
    expect(await office.entries()).toMatchObject([unknown, unknown, unknown]);
    expect(await office.drain(one)).toBe(0);
  });
});

describe('a sender and its lease', () => {
  it('sends nothing while another process does', async () => {
    const office = await aPostOffice();
    await office.drain(office.sender('one'));
    await office.queue(anEntry('p0'));
    const two = office.sender('two');
    await office.timers.pass(10_000);

    expect(await office.drain(two)).toBe(0);
    expect(office.calls).toEqual([]);
    expect(two.standing().holds).toBe(false);
  });

  it('lists as unknown what a holder that is gone had in hand, and sends the rest', async () => {
    const office = await aPostOffice();
    await office.queue(...everybody(60));
    office.answer = async () => {
      await office.sleep(1_000);
      return { kind: 'sent', activity: '1' };
    };
    const gone = office.process('gone');
    void gone.sender.send(going);
    await office.timers.pass(500);
    gone.freeze();
    const inHand = (await office.ledger.lease(TENANT))?.sending.length ?? 0;
    const two = office.sender('two');
    await office.drain(two);
    await office.timers.pass(30_000);

    await office.drain(two);

    const entries = await office.entries();
    const unknown = entries.filter((entry) => entry?.state === 'unknown');
    expect(inHand).toBeGreaterThanOrEqual(20);
    expect(unknown).toHaveLength(inHand);
    expect(new Set(unknown.map((entry) => entry?.lastCode))).toEqual(new Set(['sender-gone']));
    expect(entries.filter((entry) => entry?.state === 'sent')).toHaveLength(60 - inHand);
    expect(new Set(office.calls.map(({ conversation }) => conversation)).size).toBe(
      office.calls.length,
    );
  });

  it('sends nothing more when it was frozen, and tells what became of what it had begun', async () => {
    const office = await aPostOffice();
    await office.queue(...everybody(60));
    office.answer = async () => {
      await office.sleep(1_000);
      return { kind: 'sent', activity: '1' };
    };
    const one = office.process('one');
    const sending = one.sender.send(going);
    await office.timers.pass(500);
    one.freeze();
    const begun = office.calls.length;
    const two = office.sender('two');
    await office.drain(two);
    await office.timers.pass(30_000);
    await office.drain(two);

    one.wake();
    await office.until(sending);
    await office.drain(one.sender);
    await office.drain(two);

    expect(office.calls.filter(({ by }) => by === 'one')).toHaveLength(begun);
    expect(new Set(office.calls.map(({ conversation }) => conversation)).size).toBe(
      office.calls.length,
    );
    const states = await office.states();
    expect(states.filter((state) => state === 'sent')).toHaveLength(office.calls.length);
    expect(states.filter((state) => state === 'unknown')).toHaveLength(60 - office.calls.length);
  });

  it('goes on after a suspension when nobody took over', async () => {
    const office = await aPostOffice({ storageMs: 50 });
    await office.queue(...everybody(60));
    office.answer = async () => {
      if (office.calls.length === 10) office.jump(60_000);
      await office.sleep(300);
      return { kind: 'sent', activity: '1' };
    };

    await office.drain(office.sender('one'));

    expect(new Set(await office.states())).toEqual(new Set(['sent']));
    expect(office.calls).toHaveLength(60);
  });

  it('keeps the lease while it has nothing to do', async () => {
    const office = await aPostOffice();
    const [one, two] = [office.sender('one'), office.sender('two')];
    for (let second = 0; second < 90; second += 1) {
      await office.drain(one);
      await office.drain(two);
      await office.timers.pass(1_000);
    }

    expect([one.standing().holds, two.standing().holds]).toEqual([true, false]);
  });
});

describe('a sender whose storage fails', () => {
  it('keeps what it could not write down, and sends nothing more before', async () => {
    const office = await aPostOffice();
    await office.queue(...everybody(60));
    let broken = false;
    const sound = slowed(office.ledger, () => office.sleep(50));
    const one = office.sender('one', {
      ledger: {
        ...sound,
        turnOver: (...call) =>
          broken ? Promise.reject(new Error('storage is down')) : sound.turnOver(...call),
        takeLease: (...call) =>
          broken ? Promise.reject(new Error('storage is down')) : sound.takeLease(...call),
      },
    });
    office.answer = async () => {
      broken ||= office.calls.length === 25;
      return { kind: 'sent', activity: '1' };
    };

    await expect(office.drain(one)).rejects.toThrow('storage is down');
    const before = office.calls.length;
    await expect(office.drain(one)).rejects.toThrow('storage is down');
    expect(office.calls).toHaveLength(before);
    broken = false;
    await office.drain(one);

    expect(office.calls).toHaveLength(60);
    expect(new Set(await office.states())).toEqual(new Set(['sent']));
  });
});
