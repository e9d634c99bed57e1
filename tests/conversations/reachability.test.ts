import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Content } from '../../src/domain/delivery/message.ts';
import { createStores } from '../../src/storage/index.ts';
import { installFrom, messageFrom } from '../../tools/client/activities.ts';
import { deliverTo } from '../../tools/client/deliver.ts';
import { type Person, seenIn } from '../../tools/client/person.ts';
import { aProposal } from '../support/a-proposal.ts';
import { type Conversation, startConversation, textOf } from '../support/conversation.ts';

const WELCOME = 'Hvad kan vi gøre lettere?';
const QUESTION = 'Hvilket skema er det?';
const question: Content = {
  kind: 'question',
  no: aProposal('2026-1').no,
  title: 'Skema til vikarer',
  question: QUESTION,
};

let talk: Conversation;
let karen: Person;

beforeEach(async () => {
  // A working day at noon: what is asked about a proposal goes at once.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation();
  karen = talk.person('Karen Holm');
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

const uninstall = () =>
  deliverTo(talk.url, { ...installFrom(karen.chat, 'away'), action: 'remove' });
const removed = () =>
  deliverTo(talk.url, {
    ...messageFrom(karen.chat, 'away', ''),
    type: 'conversationUpdate',
    membersRemoved: [{ id: '28:forenkl' }],
  });

/** Everything in Karen's chat that holds the text. */
const shown = (text: string) =>
  talk.connector.sent.filter(
    (sent) => sent.conversation === karen.chat.conversation && textOf(seenIn(sent)).includes(text),
  );
const arrives = (text: string) =>
  talk.connector.waitFor((sent) => shown(text).some(({ id }) => id === sent.id));

/** As stored: a store remembers people for a while. */
const people = () => {
  const clock = { now: () => new Date() };
  return createStores(talk.storage, { clock, ids: { fresh: () => crypto.randomUUID() } }).people;
};

async function known() {
  const stored = await people().byEntra(talk.tenant, karen.chat.entra);
  if (stored === undefined) throw new Error('nobody known');
  return stored;
}

/** Has something said to Karen, in the transaction of a change. */
async function tell(content: Content): Promise<void> {
  const { value, tag } = await known();
  const audience = { kind: 'person', person: value.id } as const;
  await people().save(value, tag, [{ audience, content }]);
}

const unreachable = async () => (await known()).value.unreachable?.why;
const isMarked = (why: string) => expect.poll(unreachable, { timeout: 10_000 }).toBe(why);
const blocked = async () =>
  (await talk.stores.ledger.blockedOf(talk.tenant, (await known()).value.id)).length;
const isBlocked = () => expect.poll(blocked, { timeout: 10_000 }).toBe(1);

describe('somebody new', () => {
  it('is greeted once, however often Teams tells of the installation', async () => {
    await karen.install();
    await arrives(WELCOME);
    await karen.install();
    await karen.say('hjælp');

    expect(shown(WELCOME)).toHaveLength(1);
    expect(await unreachable()).toBeUndefined();
  });
});

describe('somebody who takes the app away', () => {
  it.each([
    ['the app', uninstall],
    ['the bot from the chat', removed],
  ])('is marked when it is told of %s, and nothing is sent there', async (_, away) => {
    await karen.install();
    await arrives(WELCOME);
    const before = talk.connector.requests.length;

    await away();
    await isMarked('uninstalled');
    await tell(question);
    await isBlocked();

    expect(talk.connector.requests.length).toBe(before);
  });

  it('gets what was missed when back, and no second greeting', async () => {
    await karen.install();
    await arrives(WELCOME);
    await uninstall();
    await tell(question);
    await isBlocked();

    await karen.install();
    await arrives(QUESTION);

    expect(await unreachable()).toBeUndefined();
    expect(await blocked()).toBe(0);
    expect(shown(WELCOME)).toHaveLength(1);
    expect(shown(QUESTION)).toHaveLength(1);
  });

  it('and was never met is nobody to mark', async () => {
    await uninstall();

    expect(await people().unreachable(talk.tenant)).toEqual([]);
  });
});

describe('somebody who blocks the bot', () => {
  it('is marked when Teams says so, and gets what was missed when heard from', async () => {
    await karen.say('hjælp');
    talk.connector.fail({ status: 403, code: 'ConversationBlockedByUser' });

    await tell(question);
    await isMarked('blocked');
    await isBlocked();
    await karen.say('hjælp');
    await arrives(QUESTION);

    expect(await unreachable()).toBeUndefined();
    expect(shown(QUESTION)).toHaveLength(1);
  });
});

describe('somebody who left', () => {
  it('is marked when the chat is no more', async () => {
    await karen.say('hjælp');
    talk.connector.remove(karen.chat.conversation);

    await tell(question);
    await isMarked('gone');
    await isBlocked();
  });
});

describe('a tenant whose administrator shuts the bot out', () => {
  it('is told by what is written down of the person', async () => {
    await karen.say('hjælp');
    talk.connector.fail({ status: 403, code: 'BotDisabledByAdmin' });

    await tell(question);

    await isMarked('shut-out');
  });
});
