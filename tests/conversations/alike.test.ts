import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person, Seen } from '../../tools/client/person.ts';
import {
  type Conversation,
  crafted,
  startConversation,
  step,
  tap,
  textOf,
  titlesOf,
} from '../support/conversation.ts';

const KARENS = 'Hver vikar skal skrives op tre gange, før de kan se vagtplanen. Det tog to uger.';
const JENSS = 'Når vi får en vikar, venter vi i ugevis på, at de kan komme på vagtplanen.';
const ELSE = 'Nøglebrikkerne til hallen bliver væk hver eneste sommer.';
const LEADER = { inputs: { 'a.hassle': '4' } };

let talk: Conversation;
let karen: Person;
let jens: Person;

beforeEach(async () => {
  talk = await startConversation();
  karen = talk.person('Karen Holm', { mail: 'karen.holm@bakkekoebing.example' });
  jens = talk.person('Jens Lauridsen', { mail: 'jens.lauridsen@bakkekoebing.example' });
  await tap(karen, await karen.say(KARENS), 'Send nu', LEADER);
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

/** The second card of Jens, who writes about the same. */
async function alikeCard(): Promise<Seen> {
  return tap(jens, await jens.say(JENSS), 'Næste', LEADER);
}

const endorsed = async () => (await talk.proposals()).map((one) => one.endorsed?.people ?? 0);

describe('two leaders with the same problem', () => {
  it('are brought together in two cards', async () => {
    const card = await alikeCard();
    const receipt = await tap(jens, card, 'Det oplever vi også');

    expect(textOf(card)).toContain('Andre har oplevet noget lignende');
    expect(textOf(card)).toContain('Hver vikar skal skrives op tre gange');
    expect(textOf(card)).toMatch(/I skriver begge om: .*vikar/);
    expect(textOf(card)).not.toMatch(/Karen|Solsikken/);
    expect(textOf(receipt)).toContain('Tak – det er noteret');
    expect(textOf(receipt)).toContain('2 arbejdspladser oplever det nu.');
    expect(await talk.proposals()).toMatchObject([{ endorsed: { people: 1 } }]);
  });

  it('get the same receipt for a second click, from a second device too', async () => {
    const card = await alikeCard();
    const receipts = await Promise.all([1, 2, 3].map(() => tap(jens, card, 'Det oplever vi også')));

    expect(new Set(receipts.map(textOf)).size).toBe(1);
    expect(textOf(await tap(jens, card, 'Nej, mit er noget andet'))).toBe(
      textOf(receipts[0] ?? card),
    );
    expect(await endorsed()).toEqual([1]);
  });

  it('stay apart when one says so, and are not asked again', async () => {
    const card = await alikeCard();
    const next = await tap(jens, card, 'Nej, mit er noget andet');
    const first = await tap(jens, next, 'Tilbage');
    const again = await tap(jens, first, 'Næste');
    const receipt = await tap(jens, again, 'Send nu');

    expect(textOf(next)).toContain('Hvad ville hjælpe');
    expect(textOf(again)).toContain('Hvad ville hjælpe');
    expect(textOf(receipt)).toContain('er modtaget');
    expect(await endorsed()).toEqual([0, 0]);
  });

  it('can go back to what was written, and are asked once more', async () => {
    const first = await tap(jens, await alikeCard(), 'Tilbage');
    const changed = { inputs: { 'a.challenge': ELSE } };

    expect(textOf(first)).toContain('Trin 1 af 4');
    const again = await tap(jens, first, 'Næste');
    expect(textOf(again)).toContain('Andre har oplevet noget lignende');
    const other = await tap(jens, await tap(jens, again, 'Tilbage'), 'Næste', changed);
    expect(textOf(other)).toContain('Hvad ville hjælpe');
  });

  it('see the card again where it was left', async () => {
    const card = await alikeCard();
    const menu = await jens.say('menu');
    const resume = menu.card?.buttons.find(({ title }) => title.startsWith('Fortsæt'));
    const again = resume && (await jens.press(menu, resume));

    expect(again && textOf(again)).toBe(textOf(card));

    await tap(jens, card, 'Det oplever vi også');
    const after = resume && (await jens.press(menu, resume));
    expect(after && textOf(after)).toContain('Du oplever det også');
  });

  it('find it on the list, where following can be stopped', async () => {
    await tap(jens, await alikeCard(), 'Det oplever vi også');
    const list = await jens.say('mine forslag');
    const row = list.card?.buttons.find(({ verb }) => verb === 'endorsed.show');
    const seen = row && (await jens.press(list, row));
    if (seen === undefined) throw new Error('nothing on the list');
    const stopped = await tap(jens, seen, 'Følg ikke længere');

    expect(textOf(list)).toContain('Du oplever det også');
    expect(textOf(seen)).toContain('vagtplanen');
    expect(textOf(stopped)).toContain('Du følger det ikke længere');
    expect(textOf(await tap(jens, seen, 'Følg ikke længere'))).toBe(textOf(stopped));
    expect(textOf(await jens.say('mine forslag'))).not.toContain('Du oplever det også');
    expect(await endorsed()).toEqual([1]);
  });

  it('keep a CPR number to themselves: it is stopped before anything is looked for', async () => {
    const held = await tap(jens, await jens.say(`${JENSS} 010190-1234`), 'Næste', LEADER);

    expect(textOf(held)).toContain('Det ligner et cpr-nummer');
    expect(textOf(held)).not.toContain('Andre har oplevet');
    const clean = { inputs: { ...LEADER.inputs, 'a.challenge': JENSS } };
    const receipt = await tap(jens, await tap(jens, held, 'Næste', clean), 'Det oplever vi også');
    const [proposal] = await talk.proposals();
    const kept = proposal && (await talk.stores.proposals.endorsements(talk.tenant, proposal.no));
    expect(textOf(receipt)).toContain('det er noteret');
    expect(JSON.stringify(kept)).not.toContain('010190');
  });

  it('go on with their own when the other is closed meanwhile', async () => {
    const card = await alikeCard();
    await step(talk, { kind: 'closed', outcome: 'done', answer: 'Det er løst.' });
    const page = await tap(jens, card, 'Det oplever vi også');

    expect(textOf(page)).toContain('Det forslag er afsluttet i mellemtiden');
    expect(titlesOf(page)).toContain('Send nu');
    expect(await endorsed()).toEqual([0]);
  });
});

describe('one’s own proposal', () => {
  it('is never offered as somebody else’s', async () => {
    const next = await tap(karen, await karen.say(KARENS), 'Næste', LEADER);

    expect(textOf(next)).toContain('Hvad ville hjælpe');
  });

  it('is not counted twice by made-up card data, nor is one that was not shown', async () => {
    const [first] = await talk.proposals();
    const page = await karen.say(ELSE);
    const { draft } = page.card?.buttons.find(({ verb }) => verb === 'draft.answer')?.data ?? {};
    await tap(karen, page, 'Næste', LEADER);

    await crafted(karen, 'draft.endorse', { draft, revision: 1, no: first?.no });
    await crafted(jens, 'draft.endorse', { draft, revision: 1, no: first?.no });
    await crafted(jens, 'endorsed.unfollow', { no: first?.no });

    expect(textOf(await crafted(jens, 'endorsed.show', { no: first?.no }))).not.toContain('vikar');
    expect(await endorsed()).toEqual([0]);
  });
});
