import { describe, expect, it } from 'vitest';
import type { SendResult } from '../../../src/domain/delivery/ledger.ts';
import type { Misbehaviour } from '../../../tools/client/misbehaviour.ts';
import { teamsRules } from '../../../tools/client/teams-rules.ts';
import { CONTENT, TENANT } from '../../../tools/simulate/fill.ts';
import { beginLife } from '../../../tools/simulate/life.ts';
import { simulatedClock } from '../../../tools/simulate/simulated-clock.ts';
import { identityOf, teamsNotifier } from '../../../tools/simulate/teams-notifier.ts';

const PLACE = { serviceUrl: 'https://t.example', conversation: 'a:1', kind: 'personal' } as const;
const TO = { tenant: TENANT, place: PLACE, language: 'da' } as const;

function aNotifier(kind: Misbehaviour = 'none') {
  const clock = simulatedClock('2026-11-23T07:00:00.000Z');
  const teams = teamsRules({ now: clock.monotonic, random: () => 0, answersIn: [50, 50] });
  teams.next(kind);
  const begun: string[] = [];
  const notifier = teamsNotifier({
    teams,
    life: beginLife(clock),
    sleep: clock.sleep,
    begins: (conversation) => begun.push(conversation),
    ids: { fresh: () => 'm-1' },
  });
  return { clock, teams, begun, notifier };
}

describe('a message to a Teams of rules alone', () => {
  it.each<[Misbehaviour, SendResult, number]>([
    ['none', { kind: 'sent', activity: 'm-1' }, 50],
    ['slow', { kind: 'sent', activity: 'm-1' }, 2_000],
    ['clash', { kind: 'later', code: '412 PreconditionFailed' }, 50],
    ['throttled', { kind: 'later', code: '429 Throttled', afterMs: 1_000, pauses: true }, 50],
    ['throttled-without-time', { kind: 'later', code: '429 Throttled', pauses: true }, 50],
    ['unavailable', { kind: 'later', code: '503 ServiceUnavailable' }, 50],
    ['writes-blocked', { kind: 'blocked', code: '403 MessageWritesBlocked' }, 50],
    ['blocked-by-user', { kind: 'blocked', code: '403 ConversationBlockedByUser' }, 50],
    ['gone', { kind: 'blocked', code: '404 ConversationNotFound' }, 50],
    ['too-big', { kind: 'failed', code: '413 MessageSizeTooBig' }, 50],
    ['not-registered', { kind: 'stopped', code: '401 BotNotRegistered' }, 50],
    ['broken-after', { kind: 'unknown', code: '500 ServiceError' }, 50],
    ['reset-after', { kind: 'unknown', code: 'ECONNRESET' }, 50],
    ['hang-before', { kind: 'unknown', code: 'timeout' }, 10_000],
  ])('that meets %s is understood as the bot does', async (kind, result, ms) => {
    const { clock, notifier } = aNotifier(kind);

    expect(await clock.runUntil(notifier.post(TO, [CONTENT]))).toEqual(result);
    expect(clock.monotonic()).toBe(ms);
  });

  it('is seen once, under what it says', async () => {
    const { clock, notifier, teams, begun } = aNotifier();

    await clock.runUntil(notifier.post(TO, [CONTENT, CONTENT]));
    await clock.runUntil(notifier.edit(TO, 'm-1', CONTENT));

    expect([...teams.seenIn('a:1')]).toEqual([[identityOf(CONTENT), 2]]);
    expect(begun).toEqual(['a:1', 'a:1']);
  });
});
