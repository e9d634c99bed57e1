import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../tools/client/person.ts';
import { type Conversation, startConversation } from '../support/conversation.ts';
import { aChatMessage, type ExtensionClient, extensionOf, textIn } from '../support/dialog.ts';

const COMPLAINT =
  'Hver vikar skal skrives op tre gange, før de kan se vagtplanen. Det tog to uger.';
const HASSLE = { 'a.hassle': '4' };

let talk: Conversation;
let karen: Person;
let there: ExtensionClient;

beforeEach(async () => {
  talk = await startConversation();
  karen = talk.person('Karen Holm');
  await karen.install();
  there = extensionOf(talk, karen);
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

describe('a message made into a proposal', () => {
  it('opens the guided questions with its words in them, and keeps its address', async () => {
    const first = await there.open(aChatMessage(`<p>${COMPLAINT}</p>`));
    const sent = await there.tap(first, 'Send nu', HASSLE);

    expect(first.card?.inputs.find(({ id }) => id === 'a.challenge')?.value).toBe(COMPLAINT);
    expect(textIn(first)).toContain('så ingen kan genkendes');
    expect(textIn(sent)).toContain('er modtaget');
    expect(await talk.proposals()).toMatchObject([
      {
        answers: { challenge: COMPLAINT },
        fromMessage:
          'https://teams.microsoft.com/l/message/19:0123456789abcdef@thread.v2/1794563212345?context=%7B%22contextType%22%3A%22chat%22%7D',
      },
    ]);
    expect(JSON.stringify(await talk.proposals())).not.toContain('Dorte');
  });
});
