import { describe, expect, it } from 'vitest';
import { teamsRules } from '../../../tools/client/teams-rules.ts';
import { openDiary } from '../../../tools/simulate/diary.ts';
import type { Fate, Outcome } from '../../../tools/simulate/fan-out.ts';
import { judged } from '../../../tools/simulate/judge.ts';
import { mostPossible } from '../../../tools/simulate/most-possible.ts';

const PLAN = { recipients: 40, faults: true, perSecond: 10, seed: 1 };
const WHOLE = { from: 0, to: 3_999 };

let now = 0;

/** What is judged of recipients with these fates, where `live` wrote the diary. */
function figures(fates: readonly Fate[], live = (_: Outcome['diary']): void => {}) {
  now = 0;
  const diary = openDiary(() => now, PLAN.perSecond);
  live(diary);
  const toll = { deaths: 0, freezes: 0, jobFailures: 0 };
  const teams = teamsRules({ now: () => now, random: () => 0 });
  const outcome: Outcome = { fates, diary, teams, toll, ended: true };
  return new Map(judged(PLAN, outcome).map((one) => [one.figure.replace('fanout.', ''), one]));
}

/** Requests at even distances. */
function requests(diary: Outcome['diary'], count: number, everyMs: number): void {
  for (let at = 0; at < count; at += 1) {
    diary.started(`a:${now}`, false);
    now += everyMs;
  }
}

describe('recipients', () => {
  it.each([
    ['sent', 1, 'none'],
    ['unknown', 1, 'none'],
    ['unknown', 0, 'none'],
    ['blocked', 0, 'none'],
    ['failed', 0, 'none'],
    ['sent', 0, 'lost'],
    ['sent', 2, 'duplicates'],
    ['queued', 1, 'unsettled'],
    ['sending', 1, 'unsettled'],
    ['queued', 0, 'lost unsettled'],
    ['missing', 0, 'lost unsettled'],
  ] as const)('of a message %s and seen %d times count as %s', (state, seen, wrong) => {
    const all = figures([{ state, seen }]);
    const bad = ['lost', 'duplicates', 'unsettled'].filter((name) => all.get(name)?.ok === false);

    expect(bad.join(' ') || 'none').toBe(wrong);
  });
});

describe('the rate', () => {
  it('is whole when no moment is missed, and half when every other one is', () => {
    expect(figures([], (diary) => requests(diary, 40, 100)).get('rate.ratio')?.value).toBe(1);
    const slow = figures([], (diary) => requests(diary, 40, 200)).get('rate.ratio');

    expect(slow?.value).toBeCloseTo(0.5, 1);
    expect(slow?.ok).toBe(false);
  });

  it('leaves out pauses, rests and takeovers', () => {
    const all = figures([], (diary) => {
      for (const away of [
        () => diary.paused(5_000),
        () => diary.silenced('takeover'),
        () => diary.silenced('stopped'),
      ]) {
        requests(diary, 20, 100);
        away();
        now += 5_000;
      }
      requests(diary, 20, 100);
    });

    expect(all.get('rate.ratio')?.value).toBeGreaterThan(0.95);
    expect(all.get('takeover.seconds')).toMatchObject({ value: 5, ok: true });
  });

  it('ends where the last recipient is first tried', () => {
    const all = figures([], (diary) => {
      requests(diary, 40, 100);
      now += 60_000;
      diary.started('a:0', false);
    });

    expect(all.get('rate.ratio')?.value).toBe(1);
    expect(all.get('minutes')?.value).toBeGreaterThan(1);
  });
});

describe('requests too many', () => {
  it('are those above the ceiling, and those in spite of a pause', () => {
    expect(figures([], (diary) => requests(diary, 11, 90)).get('over')?.ok).toBe(false);
    expect(figures([], (diary) => requests(diary, 11, 100)).get('over')?.ok).toBe(true);
    expect(figures([], (diary) => diary.started('a:1', true)).get('over')?.ok).toBe(false);
  });
});

describe('a takeover', () => {
  it('of more than 45 seconds is too long', () => {
    const all = figures([], (diary) => {
      diary.silenced('takeover');
      now += 45_001;
      requests(diary, 1, 0);
    });

    expect(all.get('takeover.seconds')?.ok).toBe(false);
  });
});

describe('the most that is possible', () => {
  it('is the ceiling in every second, and a burst after what is away', () => {
    expect(mostPossible(WHOLE, [], 10)).toBe(40);
    expect(mostPossible(WHOLE, [{ from: 0, to: 1_500 }], 10)).toBe(30);
    expect(mostPossible(WHOLE, [{ from: -5, to: 9_000 }], 10)).toBe(0);
  });

  it('counts stretches that lie in one another once', () => {
    const inner = { from: 1_100, to: 1_200 };
    const outer = { from: 1_000, to: 2_000 };

    expect(mostPossible(WHOLE, [inner, outer], 10)).toBe(mostPossible(WHOLE, [outer], 10));
  });
});
