import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/bot/turn.ts';
import { tryAgain } from '../../src/usecases/try-again.ts';
import { anActivity, anExecute, membersAdded } from '../support/activities.ts';
import { type RunningBot, startBot, WORDS } from '../support/bot.ts';
import { aClient, cardIn, post } from '../support/client.ts';
import { type FakeConnector, startConnector } from '../support/connector.ts';

const CARD = { type: 'AdaptiveCard', version: '1.5', body: [], fallbackText: 'Et kort' };
const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const LINE_TYPE = 'application/vnd.microsoft.activity.message';

let connector: FakeConnector;
let bot: RunningBot;
let replies: readonly Reply[] = [];
let broken: 'fault' | 'busy' | undefined;

beforeAll(async () => {
  connector = await startConnector();
  bot = await startBot({
    respond: () => {
      if (broken === 'busy') return tryAgain<readonly Reply[]>(() => Promise.resolve('changed'));
      if (broken !== undefined) throw new Error('secret text');
      return replies;
    },
  });
});

beforeEach(() => {
  replies = [];
  broken = undefined;
});

afterAll(async () => {
  await bot.close();
  await connector.close();
});

describe('a typed message', () => {
  it('is answered with a card in the same conversation', async () => {
    replies = [{ kind: 'say', card: CARD }];

    const [sent] = await aClient(bot.url, connector).say('hjælp');

    expect(bot.turns.at(-1)?.action).toEqual({ kind: 'text', text: 'hjælp', attachments: false });
    expect(sent).toMatchObject({ kind: 'post', activity: { summary: 'Et kort' } });
    expect(sent && cardIn(sent)).toEqual(CARD);
  });

  it('is answered in the thread it was asked in', async () => {
    replies = [{ kind: 'say', card: CARD }];
    const thread = { kind: 'channel', thread: 'root' } as const;

    const [sent] = await aClient(bot.url, connector, thread).say('status');

    expect(sent?.conversation).toBe('19:channel@thread.tacv2;messageid=root');
    expect(bot.turns.at(-1)?.caller.place.conversation).toBe('19:channel@thread.tacv2');
  });

  it('gets several replies in their order', async () => {
    replies = [{ kind: 'hint', text: 'Først' }, { kind: 'nothing' }, { kind: 'say', card: CARD }];

    const sent = await aClient(bot.url, connector).say('to');

    expect(sent.map(({ activity }) => activity['text'] ?? 'kort')).toEqual(['Først', 'kort']);
  });
});

describe('a press', () => {
  it('is answered with a card for the one who pressed, and nobody else sees it', async () => {
    replies = [{ kind: 'forMe', card: CARD }];
    const before = connector.requests.length;

    const answer = await aClient(bot.url, connector).press('next', { q1: 'x' }, 'card-7');
    await bot.idle();

    expect(answer).toEqual({ statusCode: 200, type: CARD_TYPE, value: CARD });
    expect(bot.turns.at(-1)?.action).toEqual({
      kind: 'press',
      verb: 'next',
      data: { verb: 'next', q1: 'x' },
      message: 'card-7',
    });
    expect(connector.requests.length).toBe(before);
  });

  it('stays private after a card with automatic refresh was shown', async () => {
    const refreshing = { ...CARD, refresh: { action: { type: 'Action.Execute', verb: 'next' } } };
    const client = aClient(bot.url, connector);
    const before = connector.requests.length;
    replies = [{ kind: 'forMe', card: refreshing }];
    await client.press('next');
    replies = [{ kind: 'forMe', card: CARD }];

    await client.press('next');
    await bot.idle();

    expect(connector.requests.length).toBe(before);
  });

  it('edits the message for everybody once the answer is given', async () => {
    replies = [{ kind: 'forAll', card: CARD }];

    const answer = await aClient(bot.url, connector, { kind: 'channel' }).press(
      'take',
      {},
      'card-8',
    );
    const edit = await connector.waitFor(({ kind, id }) => kind === 'edit' && id === 'card-8');

    expect(answer).toEqual({ statusCode: 200, type: CARD_TYPE, value: CARD });
    expect(cardIn(edit)).toEqual(CARD);
  });

  it('is answered at once although the edit for everybody hangs', async () => {
    replies = [{ kind: 'forAll', card: CARD }];
    connector.fail('hang');

    const answer = await aClient(bot.url, connector).press('take', {}, 'card-9');
    await bot.idle();

    expect(answer.statusCode).toBe(200);
    expect(bot.lines.at(-1)).toMatchObject({ level: 'error', event: 'reply-failed' });
  });

  it('is answered with a short line', async () => {
    replies = [{ kind: 'hint', text: 'Gemt' }];

    const answer = await aClient(bot.url, connector).press('save');

    expect(answer).toEqual({ statusCode: 200, type: LINE_TYPE, value: 'Gemt' });
  });

  it('can bring a message beside its answer', async () => {
    replies = [
      { kind: 'say', card: CARD },
      { kind: 'forMe', card: { ...CARD, fallbackText: 'svar' } },
    ];

    const answer = await aClient(bot.url, connector).press('open');
    await bot.idle();

    expect(answer.value).toMatchObject({ fallbackText: 'svar' });
    expect(connector.sent.at(-1)).toMatchObject({ kind: 'post' });
  });

  it('is in the log by its verb, but not by words a client made up', async () => {
    const client = aClient(bot.url, connector);

    await client.press('proposal.show');
    const known = bot.lines.at(-1)?.data['verb'];
    await client.press('anne');

    expect([known, bot.lines.at(-1)?.data['verb']]).toEqual(['proposal.show', 'unreadable']);
  });

  it('without a verb is told to be unreadable, and no turn runs', async () => {
    const turns = bot.turns.length;
    const activity = anExecute({ kind: 'personal', serviceUrl: connector.url }, { verb: 'x' });

    const answer = await post(bot.url, { ...activity, value: { action: 'none' } });

    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      statusCode: 400,
      type: 'application/vnd.microsoft.error',
      value: { code: 'BadRequest', message: WORDS.unreadable },
    });
    expect(bot.turns.length).toBe(turns);
  });
});

describe('a press of an older client', () => {
  it('is the same press, and the card in the personal chat is edited', async () => {
    replies = [{ kind: 'forMe', card: CARD }];

    const [sent] = await aClient(bot.url, connector).submit('next', { q1: 'x' }, 'card-10');

    expect(bot.turns.at(-1)?.action).toEqual({
      kind: 'press',
      verb: 'next',
      data: { verb: 'next', q1: 'x' },
      message: 'card-10',
      submitted: true,
    });
    expect(sent).toMatchObject({ kind: 'edit', id: 'card-10' });
  });

  it('gets a new card when the old message is gone', async () => {
    replies = [{ kind: 'forMe', card: CARD }];
    connector.fail({ status: 404, code: 'ActivityNotFoundInConversation' });

    const sent = await aClient(bot.url, connector).submit('next', {}, 'card-11');

    expect(sent.map(({ kind }) => kind)).toEqual(['post']);
  });

  it('shows nobody else in a channel what was meant for one', async () => {
    replies = [{ kind: 'forMe', card: CARD }];

    const sent = await aClient(bot.url, connector, { kind: 'channel' }).submit('next');

    expect(sent).toMatchObject([{ kind: 'post', activity: { text: WORDS.notHere } }]);
    expect(JSON.stringify(sent)).not.toContain('AdaptiveCard');
  });

  it('edits a channel card that is for everybody', async () => {
    replies = [{ kind: 'forAll', card: CARD }];

    const sent = await aClient(bot.url, connector, { kind: 'channel' }).submit('take', {}, 'c-1');

    expect(sent).toMatchObject([{ kind: 'edit', id: 'c-1' }]);
  });
});

describe('an installation', () => {
  it('reaches the bot as one', async () => {
    await aClient(bot.url, connector).install();

    expect(bot.turns.at(-1)?.action).toEqual({ kind: 'installed' });
  });

  it('in a team is told by the bot being among those who came', async () => {
    const spot = { kind: 'channel', serviceUrl: connector.url } as const;

    await post(bot.url, membersAdded(spot));
    const installed = bot.turns.at(-1)?.action;
    await post(bot.url, membersAdded(spot, ['29:somebody']));

    expect(installed).toEqual({ kind: 'installed' });
    expect(bot.turns.at(-1)?.action).toEqual({ kind: 'other' });
  });
});

describe('when a turn fails', () => {
  it('a message is answered with an apology whose reference is in the log', async () => {
    broken = 'fault';

    const [sent] = await aClient(bot.url, connector).say('hjælp');

    expect(sent?.activity['text']).toBe(WORDS.apology('referenc'));
    expect(bot.lines.at(-1)).toMatchObject({
      level: 'error',
      event: 'turn-failed',
      data: { kind: 'text', reference: 'referenc' },
    });
  });

  it('a press is answered with an error on the card', async () => {
    broken = 'fault';

    const answer = await aClient(bot.url, connector).press('next');

    expect(answer).toEqual({
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: { code: 'InternalServerError', message: WORDS.apology('referenc') },
    });
  });

  it('because others change the same all the time, a press is told to be made again', async () => {
    broken = 'busy';

    const answer = await aClient(bot.url, connector).press('next');

    expect(answer).toMatchObject({ statusCode: 500, value: { message: WORDS.busy } });
    expect(bot.lines.at(-1)).toMatchObject({ event: 'turn-failed' });
  });

  it('an installation is not answered at all', async () => {
    broken = 'fault';

    expect(await aClient(bot.url, connector).install()).toEqual([]);
  });

  it('because Teams takes no reply, the message is still accepted once', async () => {
    replies = [{ kind: 'say', card: CARD }];
    connector.fail({ status: 403, code: 'ConversationBlockedByUser' });
    const before = connector.requests.length;

    const sent = await aClient(bot.url, connector).say('hjælp');

    expect(sent).toEqual([]);
    expect(connector.requests.length).toBe(before + 1);
    expect(bot.lines.at(-1)).toMatchObject({ event: 'reply-failed' });
  });
});

describe('what the bot does not know', () => {
  it('an invoke of another name is answered as not implemented', async () => {
    const spot = { kind: 'personal', serviceUrl: connector.url } as const;

    const answer = await post(bot.url, anActivity(spot, { type: 'invoke', name: 'task/fetch' }));

    expect(answer.status).toBe(501);
  });

  it('another kind of activity is accepted and left alone', async () => {
    const turns = bot.turns.length;
    const spot = { kind: 'personal', serviceUrl: connector.url } as const;

    const answer = await post(bot.url, anActivity(spot, { type: 'typing' }));

    expect(answer.status).toBe(200);
    expect(bot.turns.length).toBe(turns);
  });
});
