import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Action } from '../../src/bot/turn.ts';
import { anActivity } from '../support/activities.ts';
import { type RunningBot, startBot, WORDS } from '../support/bot.ts';
import { post } from '../support/client.ts';
import { type FakeConnector, startConnector } from '../support/connector.ts';
import { FIND, PROPOSE } from '../support/dialog.ts';

const FETCH = ['composeExtension/fetchTask', { commandId: PROPOSE }] as const;
const SUBMIT = [
  'composeExtension/submitAction',
  { commandId: PROPOSE, data: { verb: 'menu' } },
] as const;
const QUERY = ['composeExtension/query', { commandId: FIND }] as const;
const inDialog = (value: string) => ({ task: { type: 'message', value } });
const inSearch = (text: string) => ({ composeExtension: { type: 'message', text } });

let bot: RunningBot;
let connector: FakeConnector;

beforeAll(async () => {
  connector = await startConnector();
  bot = await startBot({
    respond: () => {
      throw new Error('broken on purpose');
    },
  });
});

afterAll(async () => {
  await bot.close();
  await connector.close();
});

async function send(name: string, value: unknown) {
  const spot = { kind: 'personal', serviceUrl: connector.url } as const;
  const answer = await post(bot.url, anActivity(spot, { type: 'invoke', name, value }));
  return { status: answer.status, body: await answer.json() };
}

describe('a message extension whose turn fails', () => {
  it.each([
    [...FETCH, inDialog],
    [...SUBMIT, inDialog],
    [...QUERY, inSearch],
  ])('is answered in its own shape: %s', async (name, value, shape) => {
    expect(await send(name, value)).toEqual({
      status: 200,
      body: shape(WORDS.apology('referenc')),
    });
  });

  it.each([
    [FETCH[0], inDialog],
    [QUERY[0], inSearch],
  ])('is told that it cannot be read: %s', async (name, shape) => {
    expect((await send(name, {})).body).toEqual(shape(WORDS.unreadable));
  });

  it('is never taken to speak from the personal chat', async () => {
    const before = bot.turns.length;
    for (const [name, value] of [FETCH, SUBMIT, QUERY]) await send(name, value);

    const turns = bot.turns.slice(before);
    expect(turns.map(({ caller }) => caller.place.kind)).toEqual(['group', 'group', 'group']);
    const kinds: Action['kind'][] = ['propose', 'press', 'search'];
    expect(turns.map(({ action }) => action.kind)).toEqual(kinds);
  });
});
