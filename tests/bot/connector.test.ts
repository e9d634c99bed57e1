import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openConnector } from '../../src/bot/connector.ts';
import { ConnectorError, faultOf } from '../../src/bot/connector-error.ts';
import { type FakeConnector, type Fault, startConnector } from '../support/connector.ts';

let teams: FakeConnector;

beforeAll(async () => {
  teams = await startConnector();
});

afterAll(() => teams.close());

const message = { type: 'message', text: 'hej' };

async function send(timeoutMs = 1_000) {
  const connector = openConnector({ identity: undefined, mayCall: () => true, timeoutMs });
  const { conversations } = await connector.client(teams.url);
  return conversations.sendToConversation('a:1', message);
}

/** How the send fails, and how many requests were made for it. */
async function failing(fault: Fault) {
  const before = teams.requests.length;
  teams.fail(fault);
  const error: unknown = await send(200).catch((thrown: unknown) => thrown);
  if (!(error instanceof ConnectorError)) throw new Error(`Not refused: ${String(error)}`);
  const { status, code, retryAfterMs } = error;
  return { status, code, retryAfterMs, requests: teams.requests.length - before };
}

describe('a send', () => {
  it('is one request, and gives the id of the message', async () => {
    const before = teams.requests.length;

    const { id } = await send();

    expect(teams.requests.slice(before)).toEqual(['POST /v3/conversations/a:1/activities']);
    expect(id).toBe(teams.sent.at(-1)?.id);
  });

  it.each([400, 401, 403, 404, 412, 413, 429, 500, 502, 503, 504])(
    'that is answered with %d is told as it is and not repeated',
    async (status) => {
      const fault = { status, code: 'SomeCode' };

      expect(await failing(fault)).toEqual({
        status,
        code: 'SomeCode',
        retryAfterMs: undefined,
        requests: 1,
      });
    },
  );

  it('tells how long the service wants us to wait', async () => {
    const headers = { 'retry-after': '7' };

    expect(await failing({ status: 429, headers })).toMatchObject({ retryAfterMs: 7_000 });
  });

  it('tells how long until the instant the service names', async () => {
    const headers = { 'retry-after': new Date(Date.now() + 60_000).toUTCString() };

    const { retryAfterMs = 0 } = await failing({ status: 503, headers });

    expect(retryAfterMs).toBeGreaterThan(50_000);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  it.each(['86400', '9'.repeat(400), 'Thu, 01 Jan 2099 00:00:00 GMT'])(
    'is put off by no more than an hour, though the service says %s',
    async (wait) => {
      const headers = { 'retry-after': wait };

      expect(await failing({ status: 429, headers })).toMatchObject({ retryAfterMs: 3_600_000 });
    },
  );

  it('that gets no answer ends in time and is not repeated', async () => {
    expect(await failing('hang')).toEqual({
      status: 0,
      code: 'timeout',
      retryAfterMs: undefined,
      requests: 1,
    });
  });

  it('whose connection breaks is not repeated', async () => {
    expect(await failing('reset')).toMatchObject({ status: 0, requests: 1 });
  });

  it('waits before it goes into a thread, where that is asked for, and nowhere else', async () => {
    const plan = { identity: undefined, mayCall: () => true, threadPauseMs: 60 };
    const { conversations } = await openConnector(plan).client(teams.url);
    const took = async (conversation: string) => {
      const begun = performance.now();
      await conversations.sendToConversation(conversation, message);
      return performance.now() - begun;
    };
    const order: string[] = [];

    await Promise.all([
      took('19:x@thread.tacv2;messageid=1').then((ms) => order.push(`thread ${ms >= 59}`)),
      took('a:1').then(() => order.push('chat')),
    ]);

    expect(order).toEqual(['chat', 'thread true']);
  });

  it('follows no redirect, since a token would go with it', async () => {
    const headers = { location: `${teams.url}/elsewhere` };
    const before = teams.requests.length;
    teams.fail({ status: 307, headers });

    await expect(send()).rejects.toBeInstanceOf(ConnectorError);
    expect(teams.requests.length).toBe(before + 1);
  });

  it('tells a code of Teams and not the words beside it', async () => {
    teams.fail({ status: 403, code: 'ConversationBlockedByUser' });

    await expect(send()).rejects.toThrow(/^Bot Connector: 403 ConversationBlockedByUser$/);
  });
});

describe('the code of a refusal', () => {
  it.each<[string, object | string, string]>([
    [
      'the word beside the message',
      { error: { code: 'BotDisabledByAdmin' } },
      'BotDisabledByAdmin',
    ],
    [
      'the closer word',
      {
        error: { code: 'Forbidden', innerHttpError: { body: { subCode: 'MessageWritesBlocked' } } },
      },
      'MessageWritesBlocked',
    ],
    [
      'the closer word in a message that is JSON itself',
      {
        errorCode: 209,
        message: JSON.stringify({ subCode: 'MessageWritesBlocked', errorCode: null }, null, 2),
      },
      'MessageWritesBlocked',
    ],
    ['a number that is known', { errorCode: 209, message: 'secret text' }, 'MessageWritesBlocked'],
    ['nothing that is no word', { error: { code: 'secret text', subCode: '' } }, 'no-code'],
    ['nothing that is no JSON', '<html>secret text</html>', 'no-code'],
  ])('is %s', async (_, body, code) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const { code: found } = faultOf(new Response(null, { status: 403 }), text);

    expect(found).toBe(code);
  });
});

describe('a lane', () => {
  it('stands between a call and its requests', async () => {
    const asked: string[] = [];
    const connector = openConnector({
      identity: undefined,
      mayCall: () => true,
      lane: (ask) => async (one) => {
        asked.push(`${one.method} ${new URL(one.url).pathname}`);
        await ask(one);
        return ask(one);
      },
    });
    const { conversations } = await connector.client(teams.url);
    const before = teams.requests.length;

    const { id } = await conversations.sendToConversation('a:1', message);

    expect(asked).toEqual(['POST /v3/conversations/a%3A1/activities']);
    expect(teams.requests.length - before).toBe(2);
    expect(id).toBe(teams.sent.at(-1)?.id);
  });
});

describe('a token', () => {
  const identity = {
    appId: '11111111-2222-3333-4444-555555555555',
    appType: 'SingleTenant',
    tenant: '11111111-2222-3333-4444-666666666666',
    password: { reveal: () => 'secret text' },
  } as const;

  /** A send whose token ends so. */
  async function sendWith(signRequest: () => Promise<never>) {
    const credentials = vi
      .spyOn(ConfigurationServiceClientCredentialFactory.prototype, 'createCredentials')
      .mockResolvedValue({ signRequest });
    onTestFinished(() => credentials.mockRestore());
    const { conversations } = await openConnector({ identity, mayCall: () => true }).client(
      teams.url,
    );
    return conversations.sendToConversation('a:1', message).catch((error: unknown) => error);
  }

  it('that is refused keeps a request from being sent, and is told apart', async () => {
    const before = teams.requests.length;

    expect(await sendWith(() => Promise.reject(new Error('invalid_client')))).toMatchObject({
      status: 0,
      code: 'no-access',
    });
    expect(teams.requests.length).toBe(before);
  });

  it('that never comes is given up in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });

    const asked = Promise.withResolvers<void>();
    const sending = sendWith(() => {
      asked.resolve();
      return new Promise(() => {});
    });
    await asked.promise;
    await vi.advanceTimersByTimeAsync(4_000);

    expect(await sending).toMatchObject({ status: 0, code: 'no-access' });
  });
});

describe('an address that may not be called', () => {
  it('is refused before anything is sent', async () => {
    const connector = openConnector({ identity: undefined, mayCall: () => false });

    await expect(connector.client('https://evil.test/')).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
