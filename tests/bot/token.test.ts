import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acceptUnsigned, checkTokens } from '../../src/bot/token.ts';
import { APP_ID, type KeyServer, startKeyServer } from '../support/key-server.ts';

const URL = 'https://smba.trafficmanager.net/emea/';
const origin = { channel: 'msteams', serviceUrl: URL, tenants: [], entra: undefined };

let keys: KeyServer;

beforeEach(async () => {
  keys = await startKeyServer();
});

afterEach(async () => {
  vi.useRealTimers();
  await keys.close();
});

const judge = async (token: string | Promise<string>, check = checker()) =>
  check(`Bearer ${await token}`, origin);
const checker = () => checkTokens({ appId: APP_ID, issuer: keys.issuer });

describe('checkTokens', () => {
  it('accepts what the issuer signed for us', async () => {
    expect(await judge(keys.token(URL))).toBe('accepted');
  });

  it('refuses a key that does not vouch for the channel', async () => {
    const others = await startKeyServer(['directline']);
    const check = checkTokens({ appId: APP_ID, issuer: others.issuer });

    expect(await judge(others.token(URL), check)).toBe('refused');
    await others.close();
  });

  it('accepts a key that names no channels', async () => {
    const others = await startKeyServer([]);
    const check = checkTokens({ appId: APP_ID, issuer: others.issuer });

    expect(await judge(others.token(URL), check)).toBe('accepted');
    await others.close();
  });

  it('fetches the keys once for many tokens at the same time', async () => {
    const check = checker();
    const token = await keys.token(URL);

    const verdicts = await Promise.all(Array.from({ length: 20 }, () => judge(token, check)));

    expect(new Set(verdicts)).toEqual(new Set(['accepted']));
    expect(keys.fetches()).toBe(1);
  });

  it('does not fetch again for each token that names an unknown key', async () => {
    const check = checker();

    for (const key of ['a', 'b', 'c']) await judge(keys.token(URL, { key }), check);

    expect(keys.fetches()).toBe(1);
  });

  it('looks again for an unknown key after a while, and for all keys after a day', async () => {
    const check = checker();
    await judge(keys.token(URL), check);
    vi.useFakeTimers({ toFake: ['Date'] });

    vi.setSystemTime(Date.now() + 6 * 60_000);
    await judge(keys.token(URL, { key: 'new' }), check);
    const afterUnknown = keys.fetches();
    vi.setSystemTime(Date.now() + 25 * 60 * 60_000);
    await judge(keys.token(URL), check);

    expect([afterUnknown, keys.fetches()]).toEqual([2, 3]);
  });

  it('goes on with the keys it has while new ones cannot be had', async () => {
    const check = checker();
    await judge(keys.token(URL), check);
    keys.break(true);
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 25 * 60 * 60_000);

    expect(await judge(keys.token(URL), check)).toBe('accepted');
  });

  it('cannot say while it has no keys', async () => {
    keys.break(true);

    expect(await judge(keys.token(URL))).toBe('unavailable');
  });
});

describe('acceptUnsigned', () => {
  it('accepts everything in local mode on a loopback address', async () => {
    const accept = acceptUnsigned({ local: true, host: '127.0.0.1' });

    expect(await accept(undefined, origin)).toBe('accepted');
  });

  it.each([
    { local: false, host: '127.0.0.1' },
    { local: true, host: '0.0.0.0' },
    { local: true, host: '10.0.0.4' },
    { local: true, host: '127.0.0.1.evil.test' },
  ])('refuses to be made for %j', (where) => {
    expect(() => acceptUnsigned(where)).toThrow('local mode only');
  });
});
