import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTokens } from '../../src/bot/token.ts';
import { ANNE, aMessage, anExecute, TENANT } from '../support/activities.ts';
import { type RunningBot, startBot } from '../support/bot.ts';
import { post } from '../support/client.ts';
import { type FakeConnector, startConnector } from '../support/connector.ts';
import { APP_ID, type KeyServer, startKeyServer } from '../support/key-server.ts';
import { printedBy } from '../support/output.ts';

const OTHER_TENANT = 'ffffffff-2222-3333-4444-555555555555';
const OTHER_APP = 'ffffffff-8888-7777-6666-555555555555';

let keys: KeyServer;
let connector: FakeConnector;
let bot: RunningBot;

beforeAll(async () => {
  [keys, connector] = await Promise.all([
    startKeyServer(['msteams', 'directline', 'emulator']),
    startConnector(),
  ]);
  const authenticate = checkTokens({ appId: APP_ID, issuer: keys.issuer });
  bot = await startBot({ authenticate });
});

afterAll(async () => {
  await Promise.all([bot.close(), connector.close(), keys.close()]);
});

const message = (fields: object = {}) => ({
  ...aMessage({ kind: 'personal', serviceUrl: connector.url }, 'hjælp'),
  ...fields,
});

interface Attempt {
  readonly activity?: object;
  readonly token?: string | undefined;
  readonly header?: string;
}

/** Sends it and tells everything that must not happen beside the status. */
async function attempt({ activity = message(), token, header }: Attempt) {
  const before = { turns: bot.turns.length, requests: connector.requests.length };
  let status = 0;
  let body = '';
  const printed = await printedBy(async () => {
    const answer =
      header === undefined
        ? await post(bot.url, activity, token)
        : await fetch(`${bot.url}/api/messages`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: header },
            body: JSON.stringify(activity),
          });
    status = answer.status;
    body = await answer.text();
  });
  return {
    status,
    turns: bot.turns.length - before.turns,
    calls: connector.requests.length - before.requests,
    printed,
    leaked: /\bat |node_modules|\.ts|BEGIN/.test(body),
  };
}

const turnedAway = (status: number) => ({ status, turns: 0, calls: 0, printed: '', leaked: false });

/** The good token of the same activity runs the turn, so that the refusal has one reason only. */
async function expectGoodTokenRuns() {
  const good = await attempt({ token: await keys.token(connector.url) });
  expect(good).toEqual({ status: 200, turns: 1, calls: 0, printed: '', leaked: false });
}

describe('a token', () => {
  it.each([
    ['is missing', async () => undefined],
    ['is empty', async () => ''],
    ['is no token', async () => 'not.a.token'],
    ['has expired', () => keys.token(connector.url, { expiresIn: -600 })],
    ['is not valid yet', () => keys.token(connector.url, { validIn: 600 })],
    ['is forged', () => keys.forgedToken(connector.url)],
    ['is for another application', () => keys.token(connector.url, { audience: OTHER_APP })],
    [
      'is from another issuer',
      () => keys.token(connector.url, { issuer: 'https://sts.windows.net/x/' }),
    ],
    [
      'names another service url',
      () => keys.token(connector.url, { serviceUrl: 'https://x.test' }),
    ],
    ['names a key nobody knows', () => keys.token(connector.url, { key: 'key-2' })],
    ['says it is signed by nothing', async () => unsigned(await keys.token(connector.url))],
    ['was changed after it was signed', async () => changed(await keys.token(connector.url))],
  ])('that %s is refused with 401 and nothing runs', async (_what, token) => {
    expect(await attempt({ token: await token() })).toEqual(turnedAway(401));
    await expectGoodTokenRuns();
  });

  it.each(['Basic abc', 'Bearer', 'bearer x', 'Bearer a b'])(
    'in the header "%s" is refused with 401',
    async (header) => {
      expect(await attempt({ header })).toEqual(turnedAway(401));
    },
  );

  it('within five minutes of its time is accepted, since clocks differ', async () => {
    const token = await keys.token(connector.url, { expiresIn: -120 });

    expect((await attempt({ token })).status).toBe(200);
  });

  it('is refused for a press just as for a message', async () => {
    const activity = anExecute({ kind: 'personal', serviceUrl: connector.url }, { verb: 'next' });

    expect(await attempt({ activity })).toEqual(turnedAway(401));
    expect(await attempt({ activity, token: await keys.token(connector.url) })).toMatchObject({
      status: 200,
      turns: 1,
    });
  });
});

describe('an activity with a good token', () => {
  it.each([
    ['names a tenant that is not allowed', () => inTenant(OTHER_TENANT), 403],
    ['names no tenant', () => ({ conversation: { id: 'a:1' }, channelData: {} }), 403],
    ['names two tenants', () => ({ channelData: { tenant: { id: OTHER_TENANT } } }), 403],
    ['is from a person of another tenant', () => sender({ tenantId: OTHER_TENANT }), 403],
    ['is from another channel', () => ({ channelId: 'directline' }), 403],
    ['is from the emulator', () => ({ channelId: 'emulator' }), 403],
    ['says nothing of its sender', () => sender({ aadObjectId: undefined }), 403],
    ['has no type', () => ({ type: undefined }), 400],
    ['has an empty type', () => ({ type: '' }), 400],
    ['has no sender', () => ({ from: undefined }), 400],
    ['has no conversation', () => ({ conversation: 'a:1' }), 400],
    ['has no service url', () => ({ serviceUrl: undefined }), 400],
  ])('that %s is turned away and nothing runs', async (_what, fields, status) => {
    const activity = message(fields());

    const outcome = await attempt({ activity, token: await keys.token(connector.url) });

    expect(outcome).toEqual(turnedAway(status));
    await expectGoodTokenRuns();
  });

  it.each([
    'https://evil.test/teams',
    'https://smba.trafficmanager.net.evil.test/',
    'https://evil.test/smba.trafficmanager.net',
    'https://botframework.com.evil.test/',
    'https://user@smba.trafficmanager.net:1@evil.test/',
    'http://smba.trafficmanager.net/emea/',
    'file:///etc/passwd',
    'nonsense',
  ])('whose service url is %s is turned away with 403', async (serviceUrl) => {
    const activity = message({ serviceUrl });

    expect(await attempt({ activity, token: await keys.token(serviceUrl) })).toEqual(
      turnedAway(403),
    );
  });

  it.each([[null], [[]], ['text'], [7], [{}]])(
    'is refused when it is only %j',
    async (activity) => {
      const token = await keys.token(connector.url);
      const answer = await post(bot.url, activity, token);

      expect(answer.status).toBe(400);
    },
  );
});

describe('when the keys cannot be had', () => {
  it('nobody is let in, and the sender is asked to come again', async () => {
    const down = await startKeyServer();
    const other = await startBot({
      authenticate: checkTokens({ appId: APP_ID, issuer: down.issuer }),
    });
    const token = await down.token(connector.url);
    down.break(true);

    const refused = await post(other.url, message(), token);
    down.break(false);
    const accepted = await post(other.url, message(), token);
    await Promise.all([other.close(), down.close()]);

    expect([refused.status, accepted.status]).toEqual([503, 200]);
    expect(other.turns.length).toBe(1);
  });
});

describe('the log', () => {
  it('holds neither name nor text of the one who wrote', async () => {
    await attempt({ token: await keys.token(connector.url) });
    await attempt({
      activity: message({ channelId: 'x' }),
      token: await keys.token(connector.url),
    });

    const lines = JSON.stringify(bot.lines);
    expect(lines).toContain('turned-away');
    expect(lines).not.toContain(ANNE.name);
    expect(lines).not.toContain('hjælp');
  });
});

function inTenant(id: string) {
  return { conversation: { id: 'a:1', tenantId: id }, channelData: { tenant: { id } } };
}

function sender(fields: object) {
  return {
    from: { id: '29:1', name: ANNE.name, aadObjectId: ANNE.entra, tenantId: TENANT, ...fields },
  };
}

function unsigned(token: string): string {
  const header = Buffer.from(JSON.stringify({ alg: 'none', kid: 'key-1' })).toString('base64url');
  return `${header}.${token.split('.')[1]}.`;
}

function changed(token: string): string {
  const [header, payload = '', signature] = token.split('.');
  const claims: object = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const other = Buffer.from(JSON.stringify({ ...claims, extra: 1 })).toString('base64url');
  return [header, other, signature].join('.');
}
