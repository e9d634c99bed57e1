import { describe, expect, it } from 'vitest';
import { answersLane } from '../../src/bot/answers-lane.ts';
import { ConnectorError } from '../../src/bot/connector-error.ts';
import type { Answered, Asked } from '../../src/bot/one-request.ts';

const ANSWER: Answered = { status: 200, contentType: 'application/json', body: '{}' };
const MESSAGE: Asked = {
  method: 'POST',
  url: 'https://teams.test/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D1/activities',
  headers: [],
  body: '{}',
};

const fault = (status: number, retryAfterMs?: number) =>
  new ConnectorError({
    status,
    code: 'Code',
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });

interface LaneOptions {
  /** What the service answers, one after the other; afterwards all is well. */
  readonly faults: readonly ConnectorError[];
  readonly random?: number;
  /** How long each request takes. */
  readonly takesMs?: number;
}

/** A lane on a clock of its own, and everything that happens on it. */
function aLane({ faults, random = 0, takesMs = 0 }: LaneOptions) {
  const waiting = [...faults];
  const [counted, pauses, slept]: [unknown[], number[], number[]] = [[], [], []];
  let now = 0;
  const ask = answersLane(
    {
      limiter: {
        count: (conversation) => counted.push(conversation),
        pause: (ms) => pauses.push(ms),
      },
      random: () => random,
      monotonic: () => now,
      sleep: async (ms) => {
        slept.push(ms);
        now += ms;
      },
    },
    async () => {
      now += takesMs;
      const error = waiting.shift();
      if (error !== undefined) throw error;
      return ANSWER;
    },
  );
  const run = (asked = MESSAGE) => ask(asked).catch((error: unknown) => error);
  return { run, counted, pauses, slept };
}

describe('the lane of answers', () => {
  it('counts a request on its conversation, a thread as its channel, and waits for nothing', async () => {
    const lane = aLane({ faults: [] });

    expect(await lane.run()).toBe(ANSWER);
    await lane.run({ ...MESSAGE, url: 'https://teams.test/v3/conversations' });

    expect(lane.counted).toEqual(['19:x@thread.tacv2', undefined]);
    expect(lane.slept).toEqual([]);
  });

  it.each([412, 429, 502, 503])('tries again after %d, and counts each request', async (status) => {
    const lane = aLane({ faults: [fault(status), fault(status)] });

    expect(await lane.run()).toBe(ANSWER);
    expect(lane.counted).toHaveLength(3);
  });

  it.each([0, 400, 401, 403, 404, 413, 500, 504])(
    'leaves it at one request after %d',
    async (status) => {
      const error = fault(status);
      const lane = aLane({ faults: [error] });

      expect(await lane.run()).toBe(error);
      expect(lane.counted).toHaveLength(1);
    },
  );

  it('gives up after three requests, with what the last was told', async () => {
    const last = fault(503);
    const lane = aLane({ faults: [fault(412), fault(502), last] });

    expect(await lane.run()).toBe(last);
    expect(lane.slept).toHaveLength(2);
  });

  it('spreads its pauses between the shortest and three times the one before', async () => {
    const pauses = async (random: number) => {
      const lane = aLane({ faults: [fault(503), fault(503)], random });
      await lane.run();
      return lane.slept;
    };

    expect(await pauses(0)).toEqual([250, 250]);
    expect(await pauses(0.5)).toEqual([500, 875]);
    expect(await pauses(1)).toEqual([750, 2_000]);
  });

  it('waits as long as it is asked to', async () => {
    const lane = aLane({ faults: [fault(503, 3_000)] });

    expect(await lane.run()).toBe(ANSWER);
    expect(lane.slept).toEqual([3_000]);
  });

  it('gives up at once when it is asked to wait for longer than is left', async () => {
    const [early, late] = [fault(503, 5_001), fault(503, 4_000)];

    expect(await aLane({ faults: [early] }).run()).toBe(early);
    expect(await aLane({ faults: [late], takesMs: 1_001 }).run()).toBe(late);
    expect(await aLane({ faults: [late], takesMs: 1_000 }).run()).toBe(ANSWER);
  });

  it('pauses what is sent to the tenant on a 429, as long as asked, and on nothing else', async () => {
    const throttled = aLane({ faults: [fault(429, 9_000)] });
    const busy = aLane({ faults: [fault(503), fault(429)] });
    await Promise.all([throttled.run(), busy.run()]);

    expect(throttled.pauses).toEqual([9_000]);
    expect(busy.pauses).toEqual([250]);
  });
});
