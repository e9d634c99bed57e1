import { afterEach, describe, expect, it } from 'vitest';
import { type FakeConnector, startConnector } from '../../../tools/client/connector.ts';
import { identityOf } from '../../../tools/client/heard-call.ts';
import type { Misbehaviour } from '../../../tools/client/misbehaviour.ts';
import { type TeamsPlan, type TeamsRules, teamsRules } from '../../../tools/client/teams-rules.ts';

const HELLO = { type: 'message', text: 'Hej' };

let connector: FakeConnector | undefined;

afterEach(() => connector?.close());

async function strict(plan: Partial<TeamsPlan> = {}) {
  const rules = teamsRules({ now: () => performance.now(), random: () => 0, ...plan });
  const started = await startConnector({ rules });
  connector = started;
  const ask = (method: string, path: string, body?: object) =>
    fetch(`${started.url}/v3/conversations${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(300),
    });
  const post = () => ask('POST', '/a:1/activities', HELLO);
  return { connector: started, rules, ask, post };
}

const timesSeen = (rules: TeamsRules, conversation = 'a:1') =>
  rules.seenIn(conversation).get(identityOf(HELLO)) ?? 0;

describe('a connector with rules', () => {
  it('answers 429 to the eighth message of a second, with the time to wait', async () => {
    const { post, connector, rules } = await strict();
    const answers = [];
    for (let at = 0; at < 8; at += 1) answers.push(await post());

    expect(answers.map(({ status }) => status)).toEqual([...Array(7).fill(201), 429]);
    expect(answers[7]?.headers.get('retry-after')).toBe('1');
    expect(connector.sent).toHaveLength(7);
    expect(timesSeen(rules)).toBe(7);
  });

  it.each<[Misbehaviour, string]>([
    ['blocked-by-user', '"code":"ConversationBlockedByUser"'],
    ['not-in-roster', '"code":"BotNotInConversationRoster"'],
    ['disabled-by-admin', '"code":"BotDisabledByAdmin"'],
    ['writes-blocked', '"errorCode":209'],
  ])('tells 403 by %s', async (kind, words) => {
    const { post, rules } = await strict();
    rules.next(kind);
    const answer = await post();

    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(words);
  });

  it.each<[Misbehaviour, string, number]>([
    ['reset-before', 'TypeError', 0],
    ['reset-after', 'TypeError', 1],
    ['hang-before', 'TimeoutError', 0],
    ['hang-after', 'TimeoutError', 1],
  ])('breaks off by %s: %s, and it was sent %d times', async (kind, name, times) => {
    const { post, rules, connector } = await strict();
    rules.next(kind);

    await expect(post()).rejects.toHaveProperty('name', name);
    expect(connector.sent).toHaveLength(times);
    expect(timesSeen(rules)).toBe(times);
  });

  it('takes its time when it is slow', async () => {
    const { post, rules } = await strict({ slowIn: [120, 120] });
    rules.next('slow');
    const started = performance.now();

    expect((await post()).status).toBe(201);
    expect(performance.now() - started).toBeGreaterThan(100);
  });

  it('counts members, edits and threads, and knows an edit from a message', async () => {
    const { ask, rules, connector } = await strict();
    connector.setMembers('a:1', []);
    const thread = { channelData: { channel: { id: '19:c' } }, activity: HELLO };
    const answers = [
      await ask('GET', '/a:1/pagedmembers?pageSize=50'),
      await ask('PUT', '/a:1/activities/m-1', HELLO),
      await ask('POST', '', thread),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 201]);
    expect([timesSeen(rules), timesSeen(rules, '19:c')]).toEqual([0, 1]);
    expect(connector.sent.map(({ kind }) => kind)).toEqual(['edit', 'thread']);
  });

  it('shows nothing in a conversation that is gone', async () => {
    const { post, rules, connector } = await strict();
    connector.remove('a:1');

    expect((await post()).status).toBe(404);
    expect(timesSeen(rules)).toBe(0);
  });

  it('fails as it was told before it asks the rules', async () => {
    const { post, rules, connector } = await strict();
    connector.fail({ status: 502 });

    expect((await post()).status).toBe(502);
    expect(rules.met.size).toBe(0);
  });
});
