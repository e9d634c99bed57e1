import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, Seen } from '../../tools/client/person.ts';
import {
  type Conversation,
  startConversation,
  tap,
  textOf,
  titlesOf,
  valuesOf,
} from '../support/conversation.ts';

const TEXT = 'Vi skriver vikarens timer ind tre steder hver eneste fredag.';
const HASSLE = { inputs: { 'a.hassle': '4' } };

let talk: Conversation;
let karen: Person;
let first: Seen;

beforeEach(async () => {
  talk = await startConversation();
  karen = talk.person('Karen Holm');
  first = await karen.say(TEXT);
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

/** The title on a receipt: it names the number. */
function receiptOn(seen: Seen): string {
  return seen.card?.texts.find((text) => text.startsWith('Tak – forslag')) ?? textOf(seen);
}

async function onlyNumber(): Promise<string> {
  const [proposal, ...more] = await talk.proposals();
  expect(more).toEqual([]);
  return `Tak – forslag ${proposal?.no} er modtaget`;
}

describe('pressing again', () => {
  it('answers a second click with the same receipt', async () => {
    const receipt = await tap(karen, first, 'Send nu', HASSLE);
    const again = await tap(karen, first, 'Send nu', HASSLE);

    expect([receiptOn(receipt), receiptOn(again)]).toEqual([
      await onlyNumber(),
      await onlyNumber(),
    ]);
  });

  it('answers a delivery that comes again with the same receipt', async () => {
    const once = { ...HASSLE, id: 'delivered-twice' };

    const both = await Promise.all([
      tap(karen, first, 'Send nu', once),
      tap(karen, first, 'Send nu', once),
    ]);

    const receipt = await onlyNumber();
    expect(both.map(receiptOn)).toEqual([receipt, receipt]);
  });

  it('answers two devices at once with the same receipt', async () => {
    const review = await tap(karen, first, 'Næste', HASSLE);

    const all = await Promise.all([1, 2, 3, 4].map(() => tap(karen, review, 'Send nu')));

    const receipt = await onlyNumber();
    expect(all.map(receiptOn)).toEqual([receipt, receipt, receipt, receipt]);
  });

  it('begins one draft from a text that is delivered twice', async () => {
    const text = 'Referatet skal godkendes to gange og ligge i tre mapper.';
    const jens = talk.person('Jens Lauridsen');

    const both = [await jens.say(text, 'same-text'), await jens.say(text, 'same-text')];

    expect(both.map((seen) => valuesOf(seen)['challenge'])).toEqual([text, text]);
    const drafts = titlesOf(await jens.say('hej')).filter((title) => title.startsWith('Fortsæt'));
    expect(drafts).toHaveLength(1);
  });

  it('leads on once when “Næste” is pressed twice', async () => {
    const second = await tap(karen, first, 'Næste', HASSLE);
    const again = await tap(karen, first, 'Næste', HASSLE);

    expect([textOf(second), textOf(again)].map((text) => text.includes('Trin 2 af 4'))).toEqual([
      true,
      true,
    ]);
  });
});

describe('a card that is no longer the newest', () => {
  it('comes back fresh with what was typed on it', async () => {
    await tap(karen, first, 'Næste', HASSLE);

    const longer = `${TEXT} Og så én gang til om mandagen.`;
    const fresh = await tap(karen, first, 'Næste', {
      inputs: { 'a.hassle': '4', 'a.challenge': longer },
    });

    expect(textOf(fresh)).toContain('Kortet er ændret siden');
    expect(valuesOf(fresh)).toMatchObject({ challenge: longer, hassle: '4' });
    await tap(karen, fresh, 'Send nu');
    expect(await talk.proposals()).toMatchObject([{ answers: { challenge: longer } }]);
  });

  it('becomes the receipt when another device has sent it', async () => {
    const receipt = await tap(karen, first, 'Send nu', HASSLE);

    const stale = await tap(karen, first, 'Næste', {
      inputs: { 'a.challenge': 'Noget helt andet' },
    });

    expect(receiptOn(stale)).toBe(receiptOn(receipt));
    expect(await talk.proposals()).toMatchObject([{ answers: { challenge: TEXT } }]);
  });
});

describe('a client that knows only the older kind of button', () => {
  it('goes the whole way by messages, and edits the card it pressed', async () => {
    const as = 'submit' as const;
    const second = await tap(karen, first, 'Næste', { ...HASSLE, as });
    const third = await tap(karen, second, 'Næste', { inputs: { 'a.need': 'system' }, as });
    const review = await tap(karen, third, 'Næste', { as });
    const receipt = await tap(karen, review, 'Send forslag', { as });

    expect(receiptOn(receipt)).toBe(await onlyNumber());
    expect([second, third, review, receipt].map(({ message }) => message)).toEqual(
      Array(4).fill(first.message),
    );
  });

  it('gets the same receipt for a second click', async () => {
    const as = 'submit' as const;

    await Promise.all([
      tap(karen, first, 'Send nu', { ...HASSLE, as }),
      tap(karen, first, 'Send nu', { ...HASSLE, as }),
    ]);

    expect(receiptOn(await tap(karen, first, 'Send nu', { ...HASSLE, as }))).toBe(
      await onlyNumber(),
    );
  });
});
