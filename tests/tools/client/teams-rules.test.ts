import { describe, expect, it } from 'vitest';
import {
  COURSES,
  MISBEHAVIOURS,
  type Misbehaviour,
  pickedBy,
} from '../../../tools/client/misbehaviour.ts';
import { type TeamsPlan, type TeamsRules, teamsRules } from '../../../tools/client/teams-rules.ts';
import { chanceFrom } from '../../../tools/feed/random.ts';

const HOUR = 3_600_000;

let time = 0;

function someTeams(plan: Partial<TeamsPlan> = {}): TeamsRules {
  time = 0;
  return teamsRules({ now: () => time, random: chanceFrom(1).next, ...plan });
}

const post = (conversation: string, shows = ['letter']) =>
  ({ kind: 'send', conversation, shows }) as const;

function statusOf(teams: TeamsRules, call: Parameters<TeamsRules['hear']>[0]): number | string {
  const { reply } = teams.hear(call);
  return typeof reply === 'string' ? reply : reply.status;
}

/** So many calls at even distances; the status of the last. */
function calling(
  teams: TeamsRules,
  count: number,
  { every, kind = 'send' }: Pace,
): number | string {
  let last: number | string = 'none';
  for (let at = 0; at < count; at += 1) {
    last = statusOf(teams, { kind, conversation: 'a:1' });
    time += every;
  }
  return last;
}

interface Pace {
  readonly every: number;
  readonly kind?: 'send' | 'edit' | 'create' | 'read';
}

describe('the documented windows', () => {
  it('take fifty calls a second in a tenant and not one more', () => {
    const teams = someTeams();
    const calls = Array.from({ length: 51 }, (_, at) => statusOf(teams, post(`a:${at}`)));

    expect(calls.slice(0, 50)).not.toContain(429);
    expect(calls[50]).toBe(429);
    expect(teams.violations).toEqual([{ at: 0, window: { calls: 50, ms: 1_000 } }]);
    time = 1_000;
    expect(statusOf(teams, post('a:60'))).toBe('as-asked');
  });

  it.each([
    [7, 0, 'send'],
    [8, 150, 'send'],
    [60, 400, 'edit'],
    [1_800, 1_900, 'create'],
    [14, 0, 'read'],
    [16, 80, 'read'],
    [120, 200, 'read'],
    [3_600, 900, 'read'],
  ] as const)('take %d calls every %d ms about a conversation: %s', (calls, every, kind) => {
    expect(calling(someTeams(), calls, { every, kind })).toBe('as-asked');
    expect(calling(someTeams(), calls + 1, { every, kind })).toBe(429);
  });

  it('count messages and members apart, and each conversation for itself', () => {
    const teams = someTeams();
    calling(teams, 7, { every: 0 });

    expect(statusOf(teams, { kind: 'read', conversation: 'a:1' })).toBe('as-asked');
    expect(statusOf(teams, post('a:2'))).toBe('as-asked');
    expect(statusOf(teams, post('a:1'))).toBe(429);
  });

  it('say when a call fits again, or leave it out', () => {
    const replies = [1, 0].map((tellsTime) => {
      const teams = someTeams({ tellsTime });
      calling(teams, 7, { every: 0 });
      return teams.hear(post('a:1')).reply;
    });

    expect(replies[0]).toHaveProperty('retryAfter', 1);
    expect(replies[1]).not.toHaveProperty('retryAfter');
  });
});

describe('a throttle of the tenant', () => {
  it('refuses everybody until it is over, and says when that is', () => {
    const teams = someTeams();
    teams.throttle(12_000);
    time = 4_500;

    expect(teams.hear(post('a:1')).reply).toMatchObject({ status: 429, retryAfter: 8 });
    time = 12_000;
    expect(statusOf(teams, post('a:1'))).toBe('as-asked');
  });
});

describe('misbehaviour', () => {
  const seen = (teams: TeamsRules, identity = 'letter') => teams.seenIn('a:1').get(identity) ?? 0;

  it.each([
    ['throttled', 429, false],
    ['throttled-without-time', 429, false],
    ['tenant-throttled', 429, false],
    ['clash', 412, false],
    ['blocked-by-user', 403, false],
    ['not-in-roster', 403, false],
    ['writes-blocked', 403, false],
    ['disabled-by-admin', 403, false],
    ['gone', 404, false],
    ['too-big', 413, false],
    ['not-registered', 401, false],
    ['broken', 500, false],
    ['broken-after', 500, true],
    ['bad-gateway', 502, false],
    ['unavailable', 503, false],
    ['gateway-timeout', 504, false],
    ['gateway-timeout-after', 504, true],
    ['reset-before', 'reset', false],
    ['reset-after', 'reset', true],
    ['hang-before', 'never', false],
    ['hang-after', 'never', true],
    ['slow', 'as-asked', true],
    ['none', 'as-asked', true],
  ] as const)('by %s ends in %s, and the message is seen: %s', (kind, reply, isSeen) => {
    const teams = someTeams();
    teams.next(kind);

    expect(statusOf(teams, post('a:1'))).toBe(reply);
    expect(seen(teams)).toBe(isSeen ? 1 : 0);
  });

  it('is met as often as its rate says, and the whole script before any of it', () => {
    const teams = someTeams({ rates: { clash: 0.2, 'reset-after': 0.1 } });
    teams.next('gone');
    for (let at = 0; at < 5_000; at += 1) {
      time += 100;
      teams.hear(post(`a:${at}`));
    }

    expect(teams.met.get('gone')).toBe(1);
    expect((teams.met.get('clash') ?? 0) / 5_000).toBeCloseTo(0.2, 1);
    expect((teams.met.get('reset-after') ?? 0) / 5_000).toBeCloseTo(0.1, 1);
  });

  it('by a slow answer takes seconds', () => {
    const teams = someTeams({ slowIn: [3_000, 3_000], answersIn: [50, 50] });
    teams.next('slow');

    expect([teams.hear(post('a:1')).afterMs, teams.hear(post('a:1')).afterMs]).toEqual([3_000, 50]);
  });

  it('is the same again with the same seed', () => {
    const rates = Object.fromEntries(MISBEHAVIOURS.map((kind) => [kind, 0.03]));
    const run = () => {
      const teams = someTeams({ rates });
      return Array.from({ length: 200 }, (_, at) => {
        time += HOUR;
        return JSON.stringify(teams.hear(post(`a:${at}`)));
      });
    };

    expect(run()).toEqual(run());
  });

  it('is picked by its share of chance, and none when nothing is left', () => {
    const rates: Partial<Record<Misbehaviour, number>> = { clash: 0.25, gone: 0.25 };

    expect([0, 0.24, 0.26, 0.5, 0.99].map((random) => pickedBy(rates, random))).toEqual([
      'clash',
      'clash',
      'gone',
      'none',
      'none',
    ]);
  });

  it('of every kind has a course', () => {
    expect(MISBEHAVIOURS).toEqual(Object.keys(COURSES));
  });
});

describe('what people saw', () => {
  it('is counted by conversation and by what was said', () => {
    const teams = someTeams();
    for (const shows of [['x', 'y'], ['x']]) teams.hear(post('a:1', shows));
    teams.hear({ kind: 'edit', conversation: 'a:1' });

    expect([...teams.seenIn('a:1')]).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
    expect(teams.seenIn('a:2').size).toBe(0);
  });
});
