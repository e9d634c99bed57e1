import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLimiter } from '../../../src/usecases/delivery/limit.ts';
import { busiest, LIMITS } from '../../support/post-office.ts';

function aLimiter(limits = LIMITS) {
  let ms = 0;
  const limiter = makeLimiter(limits, () => ms);
  const calls: { at: number; by: string; conversation: string; contents: [] }[] = [];
  const call = (conversation: string) => {
    limiter.count(conversation);
    calls.push({ at: ms, by: 'one', conversation, contents: [] });
  };
  return {
    limiter,
    calls,
    call,
    pass: (span: number) => {
      ms += span;
    },
    /** Calls as soon as it may. */
    callInTurn: (conversation: string) => {
      ms += limiter.waitMs(conversation);
      call(conversation);
    },
  };
}

describe('a limiter', () => {
  it('lets no more through in any second than it may, and no fewer than it could', () => {
    const { calls, callInTurn } = aLimiter();
    for (let index = 0; index < 100; index += 1) callInTurn(`a:${index}`);

    expect(busiest(calls, 1_000)).toBe(20);
    expect(calls.at(-1)?.at).toBe(4_000);
  });

  it('keeps every window of a conversation', () => {
    const { calls, callInTurn } = aLimiter();
    for (let index = 0; index < 2_000; index += 1) callInTurn('a:1');

    for (const window of LIMITS.conversation) {
      expect(busiest(calls, window.ms)).toBe(window.calls);
    }
  });

  it('does not hold others back for one busy conversation', () => {
    const { limiter, call } = aLimiter();
    for (let index = 0; index < 7; index += 1) call('a:1');

    expect(limiter.waitMs('a:1')).toBe(1_000);
    expect(limiter.waitMs('a:2')).toBe(0);
  });

  it('counts calls that did not wait, and calls about no conversation', () => {
    const { limiter, call, pass } = aLimiter();
    for (let index = 0; index < 10; index += 1) call('a:1');
    for (let index = 0; index < 15; index += 1) limiter.count(undefined);

    expect(limiter.waitMs('a:2')).toBe(1_000);
    pass(1_000);
    expect(limiter.waitMs('a:2')).toBe(0);
    expect(limiter.waitMs('a:1')).toBe(1_000);
  });

  it('lets nobody through while a pause holds, however busy it is', () => {
    const { limiter, pass } = aLimiter();
    limiter.pause(5_000);
    limiter.pause(1_000);

    expect([limiter.waitMs('a:1'), limiter.pausedMs()]).toEqual([5_000, 5_000]);
    pass(6_000);
    expect([limiter.waitMs('a:1'), limiter.pausedMs()]).toEqual([0, 0]);
  });

  it('keeps within its windows whoever calls when', () => {
    const step = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 400 }));
    const limits = {
      tenant: { calls: 5, ms: 1_000 },
      conversation: [
        { calls: 3, ms: 1_000 },
        { calls: 4, ms: 2_000 },
      ],
    };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200, size: 'max' }), (steps) => {
        const { calls, callInTurn, pass } = aLimiter(limits);
        for (const [conversation, span] of steps) {
          pass(span);
          callInTurn(conversation);
        }

        expect(busiest(calls, 1_000)).toBeLessThanOrEqual(5);
        for (const name of ['a', 'b', 'c']) {
          const own = calls.filter(({ conversation }) => conversation === name);
          expect(busiest(own, 1_000)).toBeLessThanOrEqual(3);
          expect(busiest(own, 2_000)).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});
