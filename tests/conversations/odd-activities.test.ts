import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chat, executeFrom, messageFrom } from '../../tools/client/activities.ts';
import { deliverTo } from '../../tools/client/deliver.ts';
import { type Person, seenIn } from '../../tools/client/person.ts';
import {
  type Conversation,
  startConversation,
  tap,
  textOf,
  titlesOf,
} from '../support/conversation.ts';

const PRESS = { verb: 'menu', data: {}, message: undefined };

let talk: Conversation;
let karen: Person;

beforeEach(async () => {
  talk = await startConversation();
  karen = talk.person('Karen Holm');
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

describe('an activity like no client’s of today', () => {
  it.each<[string, (chat: Chat) => object]>([
    [
      'a button with data of another shape',
      (chat) => ({ ...messageFrom(chat, 'odd', ''), value: { verb: 'mine.list', page: {} } }),
    ],
    ['a button that is a text', (chat) => ({ ...messageFrom(chat, 'odd', ''), value: 'text' })],
    ['a button that is a list', (chat) => ({ ...messageFrom(chat, 'odd', ''), value: [] })],
    ['a hundred thousand characters', (chat) => messageFrom(chat, 'odd', 'x '.repeat(50_000))],
    ['control characters', (chat) => messageFrom(chat, 'odd', '\u0000\u0001 tegn i en tekst her')],
    ['half a character', (chat) => messageFrom(chat, 'odd', 'halv \ud800 i en tekst her')],
    ['a number without end', (chat) => messageFrom(chat, 'odd', `vis ${'9'.repeat(5_000)}`)],
    ['a search without end', (chat) => messageFrom(chat, 'odd', `søg ${'x'.repeat(5_000)}`)],
    ['a period without end', (chat) => messageFrom(chat, 'odd', `overblik ${'1'.repeat(5_000)}`)],
  ])('is answered: %s', async (_, activity) => {
    await deliverTo(talk.url, activity(karen.chat));

    const answer = talk.connector.sent.findLast(({ replyTo }) => replyTo === 'odd');
    expect(textOf(seenIn(answer))).not.toBe('');
  });

  it.each([
    ['nothing', null],
    ['an action that is none', { action: { verb: {}, data: [] } }],
  ])('is answered in words when a press holds %s', async (_, value) => {
    const { body } = await deliverTo(talk.url, { ...executeFrom(karen.chat, 'odd', PRESS), value });

    expect(body).toMatchObject({ statusCode: 400, value: { code: 'BadRequest' } });
  });

  it.each(['long '.repeat(400), 'æ🧾|#?0000001'])(
    'has an id no key could hold, and its text can still be sent',
    async (id) => {
      await deliverTo(talk.url, messageFrom(karen.chat, id, 'En tekst med en sær aktivitet her.'));

      const mine = await karen.say('mine');
      const title = titlesOf(mine).find((one) => one.startsWith('Fortsæt')) ?? '';
      await tap(karen, await tap(karen, mine, title), 'Send nu', { inputs: { 'a.hassle': '1' } });

      expect(await talk.proposals()).toHaveLength(1);
    },
  );
});
