import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inputs, Person, Press, Seen } from '../../tools/client/person.ts';
import {
  type Conversation,
  startConversation,
  tap,
  textOf,
  titlesOf,
  valuesOf,
} from '../support/conversation.ts';
import { notesSet } from '../support/question-sets.ts';

const NOTES = [
  'Vi skriver vikarens timer ind tre steder.',
  'Referatet skal godkendes to gange.',
  'Nøglerne kan kun hentes om tirsdagen.',
] as const;
const [FIRST, SECOND, THIRD] = NOTES;
const ANOTHER = 'Send, og skriv en til';

let talk: Conversation;
let karen: Person;
let notes: Seen;

beforeEach(async () => {
  talk = await startConversation({ sets: [notesSet()] });
  karen = talk.person('Karen Holm');
  const place = await karen.say('nyt forslag');
  notes = await tap(karen, place, 'Næste', { inputs: { 'a.station': 'b' } });
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

/** Writes a note on the page and presses a button under it. */
function write(on: Seen, note: string, how: Press & { readonly button?: string } = {}) {
  const { button = ANOTHER, ...press } = how;
  const inputs: Inputs = { 'a.note': note, ...press.inputs };
  return tap(karen, on, button, { ...press, inputs });
}

async function written(): Promise<readonly unknown[]> {
  return (await talk.proposals()).map(({ answers }) => answers['challenge']);
}

/** Empty but for what everybody begins with, and after this number. */
function expectRoomAfter(seen: Seen, no: string): void {
  expect(textOf(seen)).toContain(`${no} er sendt. Her er plads til en til.`);
  expect(valuesOf(seen)).toEqual({ note: '', idea: '', for: 'a' });
}

/** The number of the n-th of them. */
async function numberOf(at: number): Promise<string> {
  const proposal = (await talk.proposals())[at];
  if (proposal === undefined) throw new Error(`no proposal ${at}`);
  return proposal.no;
}

describe('a page that is repeated', () => {
  it('takes three in a row, with the other pages answered once', async () => {
    const second = await write(notes, FIRST, { inputs: { 'a.idea': 'Ét sted', 'a.for': 'c' } });
    expectRoomAfter(second, await numberOf(0));
    const third = await write(second, SECOND);
    expectRoomAfter(third, await numberOf(1));
    const receipt = await write(third, THIRD, { button: 'Send nu' });

    expect(textOf(receipt)).toContain(`Tak – forslag ${await numberOf(2)} er modtaget`);
    const place = { station: 'b', unit: '1003000001', name: 'a' };
    expect(await talk.proposals()).toMatchObject([
      { unit: '1003000001', answers: { ...place, challenge: FIRST, wish: 'Ét sted', for: 'c' } },
      { unit: '1003000001', answers: { ...place, challenge: SECOND, for: 'a' } },
      { unit: '1003000001', answers: { ...place, challenge: THIRD, for: 'a' } },
    ]);
    expect((await talk.proposals())[1]?.answers).not.toHaveProperty('wish');
  });

  it('lets the station be changed for those that follow', async () => {
    const second = await write(notes, FIRST);

    const place = await tap(karen, second, 'Tilbage', { inputs: { 'a.note': SECOND } });
    expect(valuesOf(place)).toMatchObject({ station: 'b', unit: '1003000001' });
    const again = await tap(karen, place, 'Næste', { inputs: { 'a.station': 'c' } });
    await write(again, SECOND);

    expect(await talk.proposals()).toMatchObject([
      { answers: { station: 'b' } },
      { answers: { station: 'c', challenge: SECOND } },
    ]);
  });

  it('answers a second click and a delivery that comes again with the same page', async () => {
    const once = { id: 'delivered-twice' };
    const all = [
      ...(await Promise.all([write(notes, FIRST, once), write(notes, FIRST, once)])),
      await write(notes, FIRST),
    ];

    for (const seen of all) expectRoomAfter(seen, await numberOf(0));
    await Promise.all(all.map((seen) => write(seen, SECOND)));
    expect(await written()).toEqual([FIRST, SECOND]);
  });

  it('works with the older kind of button, on the card that was pressed', async () => {
    const second = await write(notes, FIRST, { as: 'submit' });

    expectRoomAfter(second, await numberOf(0));
    expect(second.message).toBe(notes.message);
  });

  it('keeps what is typed on a card whose note another device has sent', async () => {
    await write(notes, FIRST);

    const stale = await write(notes, SECOND);

    expect(textOf(stale)).toContain('Kortet er ændret siden');
    expect(valuesOf(stale)).toMatchObject({ note: SECOND });
    expect(await written()).toEqual([FIRST]);
    await tap(karen, stale, ANOTHER);
    expect(await written()).toEqual([FIRST, SECOND]);
  });

  it('sends nothing while something is wrong with it', async () => {
    const again = await write(notes, 'Kort', { inputs: { 'a.idea': 'Ét sted' } });

    expect(again.card?.faults.join()).toContain('Skriv mindst 10 tegn');
    expect(valuesOf(again)).toMatchObject({ note: 'Kort', idea: 'Ét sted' });
    expect(await written()).toEqual([]);
    expectRoomAfter(await write(again, FIRST), await numberOf(0));
  });

  it('holds back a CPR number before anything is stored or sent', async () => {
    const text = 'Mappen til 010190-1234 ligger nede.';

    const held = await write(notes, text);
    expect(held.card?.faults.join()).toContain('cpr-nummer');
    expect(valuesOf(held)).toMatchObject({ note: text });
    expect(await written()).toEqual([]);

    const next = await write(held, text, { inputs: { 'notCpr.note': 'true' } });
    expectRoomAfter(next, await numberOf(0));
    expect(await written()).toEqual([text]);
  });

  it('leaves nothing to go on with when the last one stays empty', async () => {
    await write(notes, FIRST);

    const menu = await karen.say('hej');

    expect(titlesOf(menu).filter((title) => title.startsWith('Fortsæt'))).toEqual([]);
  });

  it('is not offered while a sent proposal is changed', async () => {
    const receipt = await write(notes, FIRST, { button: 'Send nu' });
    const shown = await tap(karen, receipt, 'Se forslaget');

    const review = await tap(karen, shown, 'Ret');
    const page = await tap(karen, review, 'Ret: Hvad er besværligt?');

    expect(valuesOf(page)).toMatchObject({ note: FIRST });
    expect(titlesOf(page)).not.toContain(ANOTHER);
  });
});
