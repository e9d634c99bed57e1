import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Person, seenIn } from '../../tools/client/person.ts';
import {
  type Conversation,
  startConversation,
  tap,
  textOf,
  titlesOf,
  valuesOf,
} from '../support/conversation.ts';

const TEXT = 'Vi skriver vikarens timer ind tre steder hver eneste fredag.';

let talk: Conversation;
let mary: Person;

beforeEach(async () => {
  talk = await startConversation();
  mary = talk.person('Mary Poole', { mail: 'karen.holm@bakkekoebing.example', locale: 'en-GB' });
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

describe('English', () => {
  it('is offered on the first card to a client that speaks it, and to no other', async () => {
    const karen = talk.person('Karen Holm');

    const [hers, danish] = [await mary.say(TEXT), await karen.say(TEXT)];

    expect(textOf(hers)).toContain('Hvad er besværligt?');
    expect(titlesOf(hers)).toContain('English');
    expect(titlesOf(danish)).not.toContain('English');
  });

  it('is offered on the greeting', async () => {
    await mary.install();

    const welcome = seenIn(await talk.connector.waitFor(() => true));
    const menu = await tap(mary, welcome, 'English');

    expect(titlesOf(menu)).toContain('New proposal');
  });

  it('is chosen on a page without losing what is typed there', async () => {
    const first = await mary.say('nyt forslag');

    const inputs = { 'a.challenge': TEXT, 'a.hassle': '4' };
    const english = await tap(mary, first, 'English', { inputs });

    expect(textOf(english)).toContain('What is cumbersome?');
    expect(valuesOf(english)).toEqual({ challenge: TEXT, hassle: '4' });
    expect(titlesOf(english)).not.toContain('English');
    expect(textOf(await tap(mary, english, 'Send now'))).toContain('Thank you');
  });

  it('is left again on the page and on the menu, with what is typed', async () => {
    const english = await tap(mary, await mary.say('nyt forslag'), 'English');

    const inputs = { 'a.challenge': TEXT, 'a.hassle': '4' };
    const danish = await tap(mary, english, 'Dansk', { inputs });
    await tap(mary, await mary.say('sprog'), 'English');
    const menu = await tap(mary, await mary.say('hello'), 'Dansk');

    expect(textOf(danish)).toContain('Hvad er besværligt?');
    expect(valuesOf(danish)).toEqual({ challenge: TEXT, hassle: '4' });
    expect(titlesOf(menu)).toContain('Nyt forslag');
  });

  it('is chosen on a page that is no longer the newest without losing what is typed', async () => {
    const first = await mary.say('nyt forslag');
    await tap(mary, first, 'Næste', { inputs: { 'a.challenge': TEXT, 'a.hassle': '4' } });

    const inputs = { 'a.challenge': `${TEXT} Og mandag.`, 'a.hassle': '4' };
    const english = await tap(mary, first, 'English', { inputs });

    expect(valuesOf(english)).toEqual({ challenge: `${TEXT} Og mandag.`, hassle: '4' });
  });

  it('is chosen with “sprog” and left with “language”', async () => {
    const asked = await mary.say('sprog');
    const english = await tap(mary, asked, 'English');
    const again = await mary.say('language');
    const danish = await tap(mary, again, 'Dansk');

    expect(titlesOf(english)).toContain('New proposal');
    expect(titlesOf(danish)).toContain('Nyt forslag');
  });

  it.each([
    ['new proposal', 'nyt forslag', 'Trin 1 af 4'],
    ['my proposals', 'mine forslag', 'Mine forslag'],
    ['how', 'sådan', 'Sådan behandles dit forslag'],
    ['help', 'hjælp', 'Det kan jeg hjælpe med'],
    ['language', 'sprog', 'Sprog · Language'],
  ])('has commands that work beside the Danish ones: %s', async (english, danish, text) => {
    const both = [await mary.say(english), await mary.say(danish)];

    expect(both.map((seen) => textOf(seen).includes(text))).toEqual([true, true]);
  });
});
