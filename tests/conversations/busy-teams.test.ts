import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '../../src/domain/delivery/message.ts';
import { type Person, seenIn } from '../../tools/client/person.ts';
import { type Conversation, startConversation, tap, textOf } from '../support/conversation.ts';

/** Only on the card asked for. */
const STEPS = 'Den rette beslutter';
const LETTER = 'Kaffen er klar i kantinen.';
const greeting: Content = { kind: 'channel-left', place: LETTER, by: 'Mette' };

let talk: Conversation;
let karen: Person;
/** What the program may log as errors, by their names. */
let expected: readonly string[];

beforeEach(async () => {
  expected = [];
  talk = await startConversation();
  karen = talk.person('Karen Holm');
  await karen.say('hjælp');
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors.map((error) => Object(error).event)).toEqual(expected);
});

const shown = (text: string) =>
  talk.connector.sent.filter((sent) => textOf(seenIn(sent)).includes(text));
const requests = () => talk.connector.requests.length;

async function known() {
  const stored = await talk.stores.people.byEntra(talk.tenant, karen.chat.entra);
  if (stored === undefined) throw new Error('nobody known');
  return stored;
}

/** Has something said to Karen at once, in the transaction of a change. */
async function tell(content: Content): Promise<void> {
  const { value, tag } = await known();
  const audience = { kind: 'person', person: value.id } as const;
  await talk.stores.people.save(value, tag, [{ audience, content }]);
}

describe('an answer Teams does not take at first', () => {
  it.each([
    { status: 412 },
    { status: 429, headers: { 'retry-after': '1' } },
    { status: 429 },
    { status: 502 },
    { status: 503 },
  ])('arrives once all the same: %j', async (fault) => {
    const before = requests();
    talk.connector.fail(fault);

    const answer = await karen.say('sådan');

    expect(textOf(answer)).toContain(STEPS);
    expect(shown(STEPS)).toHaveLength(1);
    expect(requests() - before).toBe(2);
  });

  it('is an edit as well as a message', async () => {
    const menu = await karen.say('hej');
    talk.connector.fail({ status: 412 });

    const page = await tap(karen, menu, 'Nyt forslag', { as: 'submit' });

    expect(page.card?.inputs.length).toBeGreaterThan(0);
  });

  it('is given up when Teams wants us to wait for longer than anybody waits', async () => {
    expected = ['reply-failed'];
    const before = requests();
    talk.connector.fail({ status: 429, headers: { 'retry-after': '30' } });

    const answer = await karen.say('sådan');

    expect(textOf(answer)).toBe('');
    expect(requests() - before).toBe(1);
  });

  it('is not said again when it may have arrived', async () => {
    expected = ['reply-failed'];
    const before = requests();
    talk.connector.fail({ status: 504 });

    await karen.say('sådan');

    expect(requests() - before).toBe(1);
  });
});

describe('a bot that is not let in', () => {
  it('sends nothing more, and keeps what it has to say', async () => {
    expected = ['sending-stopped'];
    const before = requests();
    talk.connector.fail({ status: 401, code: 'BotNotRegistered' });

    await tell(greeting);
    await expect.poll(() => talk.errors, { timeout: 10_000 }).toHaveLength(1);
    await tell(greeting);
    const standing = () => talk.stores.ledger.standing(talk.tenant, new Date().toISOString());
    await expect
      .poll(standing, { timeout: 10_000 })
      .toMatchObject({ queued: 2, failed: 0, unknown: 0 });

    expect(requests() - before).toBe(1);
    // Somebody who writes is answered all the same, if Teams lets that through.
    expect(textOf(await karen.say('sådan'))).toContain(STEPS);
  });
});
