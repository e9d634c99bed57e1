import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SendResult } from '../../../src/domain/delivery/ledger.ts';
import type { SendDeps } from '../../../src/usecases/delivery/desk.ts';
import type { Sender } from '../../../src/usecases/delivery/send.ts';
import {
  anEntry,
  aPostOffice,
  busiest,
  LIMITS,
  type PostOffice,
  slowed,
} from '../../support/post-office.ts';

const RESULTS: readonly SendResult[] = [
  { kind: 'sent', activity: '1' },
  { kind: 'later', code: '503' },
  { kind: 'later', code: '429', afterMs: 3_000, pauses: true },
  { kind: 'later', code: '412' },
  { kind: 'blocked', code: '403' },
  { kind: 'failed', code: '400' },
  { kind: 'unknown', code: 'timeout' },
];

/** Half of what Teams answers is that it took the message. */
const result = fc.oneof(fc.constant(RESULTS[0]), fc.constantFrom(...RESULTS));
const answer = fc.record({ result, ms: fc.integer({ min: 1, max: 10_000 }) });

const world = fc.record({
  /** To whom each message goes: some conversations get many. */
  to: fc.array(fc.oneof(fc.constant('busy'), fc.stringMatching(/^[a-z]{1,3}$/)), {
    minLength: 1,
    maxLength: 90,
    size: 'max',
  }),
  answers: fc.array(answer, { minLength: 1, maxLength: 40 }),
  /** What becomes of the first calls to storage. */
  faults: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constant('none' as const) },
      { weight: 1, arbitrary: fc.constantFrom('before' as const, 'after' as const) },
    ),
    { maxLength: 200, size: 'max' },
  ),
  storageMs: fc.integer({ min: 0, max: 400 }),
});

type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** Two answers of storage are lost in a row, and the second one claimed again what was put off. */
const CLAIMED_ANEW: World = {
  to: ['busy', 'a', 'busy', 'busy', 'a', 'a'],
  answers: [
    { result: { kind: 'later', code: '503' }, ms: 4_804 },
    { result: { kind: 'sent', activity: '1' }, ms: 5_006 },
    { result: { kind: 'sent', activity: '1' }, ms: 5_006 },
    { result: { kind: 'sent', activity: '1' }, ms: 1 },
  ],
  faults: [...Array(10).fill('none'), 'after', 'before', ...Array(7).fill('none'), 'after'],
  storageMs: 201,
};

/** A ledger that now and then fails, before the call is carried out or after. */
function failing(ledger: SendDeps['ledger'], faults: readonly ('none' | 'before' | 'after')[]) {
  let count = 0;
  const at = async <T>(call: () => Promise<T>): Promise<T> => {
    const fault = faults[count];
    count += 1;
    if (fault === 'before') throw new Error('storage is down');
    const value = await call();
    if (fault === 'after') throw new Error('no answer from storage');
    return value;
  };
  return {
    due: (...call) => at(() => ledger.due(...call)),
    entry: (...call) => at(() => ledger.entry(...call)),
    move: (...call) => at(() => ledger.move(...call)),
    lease: (...call) => at(() => ledger.lease(...call)),
    takeLease: (...call) => at(() => ledger.takeLease(...call)),
    turnOver: (...call) => at(() => ledger.turnOver(...call)),
  } satisfies SendDeps['ledger'];
}

/** As the job does: again and again, whatever a run ends with. */
async function sendAll(office: PostOffice, sender: Sender): Promise<void> {
  for (let run = 0; run < 600; run += 1) {
    const tried = await office.drain(sender).catch(() => 1);
    const states = await office.states();
    if (tried === 0 && !states.includes('queued') && !states.includes('sending')) return;
    await office.timers.pass(1_000);
  }
}

describe('a sender with random answers, delays and storage', () => {
  it('keeps within every window, repeats nothing that may have arrived, and brings all to an end', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ to, answers, faults, storageMs }) => {
        const office = await aPostOffice();
        await office.queue(...to.map((name, index) => anEntry(name, { message: `${index}` })));
        const arrived: string[] = [];
        office.answer = async ({ contents }) => {
          const { result = RESULTS[0], ms } = answers[office.calls.length % answers.length] ?? {};
          await office.sleep(ms ?? 0);
          const answered: SendResult = result ?? { kind: 'failed', code: '400' };
          if (['sent', 'unknown'].includes(answered.kind)) arrived.push(JSON.stringify(contents));
          return answered;
        };
        const ledger = failing(
          slowed(office.ledger, () => office.sleep(storageMs)),
          faults,
        );

        await sendAll(office, office.sender('one', { ledger }));

        expect(busiest(office.calls, 1_000)).toBeLessThanOrEqual(20);
        for (const name of new Set(to)) {
          const calls = office.calls.filter(({ conversation }) => conversation === `a:${name}`);
          for (const window of LIMITS.conversation) {
            expect(busiest(calls, window.ms)).toBeLessThanOrEqual(window.calls);
          }
          // One message in Teams for each entry at the most.
          expect(calls.length).toBeLessThanOrEqual(8 * to.filter((one) => one === name).length);
        }
        const states = await office.states();
        const ended = states.filter((state) => state === 'sent' || state === 'unknown');
        expect(ended).toHaveLength(arrived.length);
        expect(states).not.toContain('sending');
        expect(states).not.toContain('queued');
      }),
      { numRuns: 25, examples: [[CLAIMED_ANEW]] },
    );
  }, 60_000);

  it('repeats nothing when holders are frozen, woken late, and followed by one another', async () => {
    const nap = fc.record({
      who: fc.constantFrom(0, 1),
      afterMs: fc.integer({ min: 0, max: 20_000 }),
      forMs: fc.integer({ min: 0, max: 90_000 }),
    });
    const naps = fc.array(nap, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(naps, fc.integer({ min: 1, max: 10_000 }), async (taken, ms) => {
        const office = await aPostOffice({ storageMs: 50 });
        const count = 150;
        await office.queue(...Array.from({ length: count }, (_, index) => anEntry(`p${index}`)));
        office.answer = async () => {
          await office.sleep(ms);
          return { kind: 'sent', activity: '1' };
        };
        const processes = [office.process('one'), office.process('two')];
        for (const { sender } of processes) void sendForEver(office, sender);

        for (const { who, afterMs, forMs } of taken) {
          await office.timers.pass(afterMs);
          processes[who]?.freeze();
          await office.timers.pass(forMs);
          processes[who]?.wake();
        }
        await office.timers.pass(120_000);

        const reached = new Set(office.calls.map(({ conversation }) => conversation));
        expect(reached.size).toBe(office.calls.length);
        const states = await office.states();
        const sent = states.filter((state) => state === 'sent').length;
        const unknown = states.filter((state) => state === 'unknown').length;
        expect([sent, sent + unknown]).toEqual([office.calls.length, count]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

async function sendForEver(office: PostOffice, sender: Sender): Promise<void> {
  const going = new AbortController().signal;
  for (;;) {
    await sender.send(going);
    await office.sleep(1_000);
  }
}
