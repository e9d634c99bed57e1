import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConnector } from '../../src/bot/connector.ts';
import { makeNotifier, type NotifierDeps } from '../../src/bot/notifier.ts';
import type { Content } from '../../src/domain/delivery/message.ts';
import type { Place } from '../../src/domain/delivery/place.ts';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import type { Address } from '../../src/ports/notifier.ts';
import { serve } from '../../tools/client/http.ts';
import { CHANNEL, TEAM, TENANT } from '../support/activities.ts';
import { cardIn } from '../support/client.ts';
import { type FakeConnector, startConnector } from '../support/connector.ts';

const tenant = asId<TenantId>(TENANT);
const content: Content = { kind: 'welcome', firstName: 'Anne', offerEnglish: false };

let teams: FakeConnector;

beforeAll(async () => {
  teams = await startConnector();
});

afterAll(() => teams.close());

const connector = openConnector({ identity: undefined, mayCall: () => true, timeoutMs: 200 });
const speak: NotifierDeps['speak'] = async ({ language }, contents) => ({
  cards: contents.map(({ kind }) => ({
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: kind }],
  })),
  summary: `${contents.map(({ kind }) => kind).join()} på ${language}`,
  language,
});
const notifier = makeNotifier({ connectorOf: () => connector, speak });

const personal = (): Place => ({ serviceUrl: teams.url, conversation: 'a:1', kind: 'personal' });
const channel = (): Place => ({
  serviceUrl: teams.url,
  conversation: CHANNEL,
  kind: 'channel',
  team: TEAM,
});
const at = (place: Place): Address => ({ tenant, place, language: 'da' });
const post = (place: Place) => notifier.post(at(place), [content]);

describe('post', () => {
  it('sends one message to a personal chat, with a line for the notification', async () => {
    const result = await post(personal());

    const sent = teams.sent.at(-1);
    expect(result).toEqual({ kind: 'sent', activity: sent?.id });
    expect(sent).toMatchObject({
      kind: 'post',
      conversation: 'a:1',
      activity: { type: 'message', summary: 'welcome på da', locale: 'da-DK' },
    });
    expect(sent && cardIn(sent)).toMatchObject({ body: [{ text: 'welcome' }] });
  });

  it('puts several contents into one message, with one request', async () => {
    const letter: Content = { kind: 'letter', title: 'Nyt', text: 'Om vikarer.', by: 'Karen' };
    const before = teams.requests.length;

    await notifier.post(at(personal()), [content, letter]);

    expect(teams.requests.length - before).toBe(1);
    expect(teams.sent.at(-1)?.activity).toMatchObject({
      summary: 'welcome,letter på da',
      attachments: [
        { content: { body: [{ text: 'welcome' }] } },
        { content: { body: [{ text: 'letter' }] } },
      ],
    });
  });

  it('begins a thread of its own in a channel', async () => {
    const result = await post(channel());

    const sent = teams.sent.at(-1);
    expect(sent).toMatchObject({ kind: 'thread', conversation: CHANNEL });
    expect(result).toEqual({ kind: 'sent', activity: sent?.id });
  });

  it.each([
    [
      { status: 403, code: 'ConversationBlockedByUser' },
      'blocked',
      '403 ConversationBlockedByUser',
    ],
    [{ status: 429, headers: { 'retry-after': '2' } }, 'later', '429 Fault'],
    [{ status: 401, code: 'BotNotRegistered' }, 'stopped', '401 BotNotRegistered'],
    [{ status: 503 }, 'later', '503 Fault'],
    ['hang' as const, 'unknown', 'timeout'],
  ])('tells what %j means instead of throwing, after one request', async (fault, kind, code) => {
    const before = teams.requests.length;
    teams.fail(fault);

    expect(await post(personal())).toMatchObject({ kind, code });
    expect(teams.requests.length - before).toBe(1);
  });

  it('does not know whether it arrived when the answer cannot be read', async () => {
    const odd = await serve((_heard, response) => {
      response.setHeader('content-type', 'application/json');
      response.end('{"id":');
    });

    const result = await post({ ...personal(), serviceUrl: odd.url });

    expect(result.kind).toBe('unknown');
    await odd.close();
  });

  it('stops when there is nothing to sign with', async () => {
    const way = { ...connector, client: () => Promise.reject(new Error('no identity here')) };

    const result = await makeNotifier({ connectorOf: () => way, speak }).post(at(personal()), [
      content,
    ]);

    expect(result).toEqual({ kind: 'stopped', code: 'no-access' });
  });

  it('gives up waiting for a token that never comes', async () => {
    const stuck = makeNotifier({
      connectorOf: () => ({ ...connector, client: () => new Promise(() => {}) }),
      speak,
      deadlineMs: 20,
    });

    expect(await stuck.post(at(personal()), [content])).toEqual({
      kind: 'unknown',
      code: 'timeout',
    });
    expect(await stuck.members(tenant, channel())).toBe('unavailable');
    expect(await stuck.member(tenant, channel(), '29:karen')).toBeUndefined();
  });

  it('tells that nobody answers at the address', async () => {
    const gone = await startConnector();
    await gone.close();

    const result = await post({ ...personal(), serviceUrl: gone.url });

    expect(result).toEqual({ kind: 'later', code: 'ECONNREFUSED' });
  });
});

describe('edit', () => {
  it('replaces a message in place, and keeps its id', async () => {
    const result = await notifier.edit(at(personal()), 'm-7', content);

    expect(result).toEqual({ kind: 'sent', activity: 'm-7' });
    expect(teams.sent.at(-1)).toMatchObject({
      kind: 'edit',
      conversation: 'a:1',
      id: 'm-7',
      activity: { id: 'm-7', summary: 'welcome på da' },
    });
  });

  it('finds a message of a channel in its own thread', async () => {
    await notifier.edit(at(channel()), 'm-7', content);

    expect(teams.sent.at(-1)).toMatchObject({
      kind: 'edit',
      conversation: `${CHANNEL};messageid=m-7`,
    });
  });

  it('tells a message that is gone from a conversation that is', async () => {
    const edited = () => notifier.edit(at(personal()), 'm-7', content);

    teams.fail({ status: 404, code: 'ActivityNotFoundInConversation' });
    expect(await edited()).toMatchObject({ kind: 'missing' });
    teams.fail({ status: 404, code: 'ConversationNotFound' });
    expect(await edited()).toMatchObject({ kind: 'blocked' });
  });
});

describe('member', () => {
  const read = (id: string) => notifier.member(tenant, channel(), id);

  it('reads one of a large channel with one request', async () => {
    const many = Array.from({ length: 1_203 }, (_, i) => ({
      ...{ id: `29:${i}`, aadObjectId: `E-${i}`, name: `Person ${i}`, email: `${i}@k.test` },
    }));
    teams.setMembers(CHANNEL, many);
    const before = teams.requests.length;

    expect(await read('29:1007')).toEqual({
      ...{ entra: 'e-1007', name: 'Person 1007', mail: '1007@k.test', guest: false },
    });
    expect(teams.requests.length - before).toBe(1);
  });

  it('is nobody when Teams knows none of that id, or does not answer', async () => {
    teams.setMembers(CHANNEL, []);
    expect(await read('29:1')).toBeUndefined();

    teams.fail({ status: 429 });
    expect(await read('29:1')).toBeUndefined();
  });
});

describe('members', () => {
  const read = (place = channel()) => notifier.members(tenant, place);

  it('reads every page of a large channel', async () => {
    const many = Array.from({ length: 1_203 }, (_, i) => ({
      id: `29:${i}`,
      aadObjectId: `e-${i}`,
    }));
    teams.setMembers(CHANNEL, many);
    const before = teams.requests.length;

    const members = await read();

    expect(Array.isArray(members) && new Set(members.map(({ entra }) => entra)).size).toBe(1_203);
    expect(teams.requests.length - before).toBe(3);
  });

  it('tells guests from members, whichever way Teams marks them', async () => {
    teams.setMembers(CHANNEL, [
      {
        aadObjectId: 'E-1',
        name: 'Anne',
        email: 'anne@k.test',
        userRole: 'user',
        tenantId: TENANT,
      },
      { aadObjectId: 'e-2', name: 'Bo', userPrincipalName: 'bo_x.test#EXT#@k.test' },
      { aadObjectId: 'e-3', name: 'Carl', userRole: 'guest' },
      { aadObjectId: 'e-4', name: 'Dorte', userType: 'Guest' },
      { aadObjectId: 'e-5', name: 'Eva', tenantId: 'another' },
      { objectId: 'e-6', name: 'Finn', userPrincipalName: 'finn@k.test' },
      { id: '28:bot', name: 'En bot' },
    ]);

    expect(await read()).toEqual([
      { entra: 'e-1', name: 'Anne', mail: 'anne@k.test', guest: false },
      { entra: 'e-2', name: 'Bo', mail: 'bo_x.test#EXT#@k.test', guest: true },
      { entra: 'e-3', name: 'Carl', guest: true },
      { entra: 'e-4', name: 'Dorte', guest: true },
      { entra: 'e-5', name: 'Eva', guest: true },
      { entra: 'e-6', name: 'Finn', mail: 'finn@k.test', guest: false },
    ]);
  });

  it('tells that a conversation is no more', async () => {
    expect(await read({ ...channel(), conversation: '19:gone@thread.tacv2' })).toBe('gone');

    teams.fail({ status: 403, code: 'BotNotInConversationRoster' });
    expect(await read()).toBe('gone');
  });

  it.each([{ status: 403, code: 'Forbidden' }, { status: 429 }, { status: 500 }, 'hang' as const])(
    'tells that Teams did not answer: %j',
    async (fault) => {
      teams.fail(fault);

      expect(await read()).toBe('unavailable');
    },
  );
});
