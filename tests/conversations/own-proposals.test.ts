import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Person, Seen } from '../../tools/client/person.ts';
import {
  type Conversation,
  startConversation,
  step,
  tap,
  textOf,
  titlesOf,
  valuesOf,
} from '../support/conversation.ts';

const TEXT = 'Vi skriver vikarens timer ind tre steder hver eneste fredag.';

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

/** Hands in and opens it from the list. */
async function opened(): Promise<Seen> {
  await tap(karen, await karen.say(TEXT), 'Send nu', { inputs: { 'a.hassle': '4' } });
  const [proposal] = await talk.proposals();
  return tap(karen, await karen.say('mine forslag'), `Åbn ${proposal?.no}`);
}

describe('one’s own proposals', () => {
  it('are listed with status, and shown with their history', async () => {
    const shown = await opened();

    expect(textOf(shown)).toContain(TEXT);
    expect(textOf(shown)).toContain('Du sendte forslaget');
    expect(titlesOf(shown)).toEqual(
      expect.arrayContaining(['Ret', 'Træk tilbage', 'Tilføj noget']),
    );
  });

  it('are changed before a decision, the former version kept', async () => {
    const review = await tap(karen, await opened(), 'Ret');
    const first = await tap(karen, review, 'Ret: Besværligt');
    const again = await tap(karen, first, 'Næste', {
      inputs: { 'a.challenge': 'Nu er det fire steder i stedet for tre.' },
    });

    const saved = await tap(karen, again, 'Gem ændringer');

    const [proposal] = await talk.proposals();
    expect(textOf(saved)).toContain(`Gemt – forslag ${proposal?.no} er rettet`);
    expect(proposal).toMatchObject({
      version: 2,
      answers: { challenge: 'Nu er det fire steder i stedet for tre.', hassle: 4 },
    });
    expect(textOf(await tap(karen, saved, 'Se forslaget'))).toContain('Du rettede forslaget');
  });

  it('are withdrawn after a second thought, once', async () => {
    const sure = await tap(karen, await opened(), 'Træk tilbage');
    expect(textOf(sure)).toContain('tilbage?');

    const gone = await tap(karen, sure, 'Ja, træk det tilbage');
    const again = await tap(karen, sure, 'Ja, træk det tilbage');

    expect([gone, again].map((seen) => textOf(seen).includes('er trukket tilbage'))).toEqual([
      true,
      true,
    ]);
    expect(await talk.proposals()).toMatchObject([{ status: 'withdrawn' }]);
    expect(textOf(await karen.say('mine'))).toContain('Trukket tilbage');
  });

  it('can be added to, once a press', async () => {
    const form = await tap(karen, await opened(), 'Tilføj noget');
    const empty = await tap(karen, form, 'Send tilføjelse');
    expect(textOf(empty)).toContain('Skriv noget, før du sender.');
    const input = empty.card?.inputs.find(({ kind }) => kind === 'text')?.id ?? '';

    await tap(karen, empty, 'Send tilføjelse', { inputs: { [input]: 'Også i weekenden.' } });
    await tap(karen, empty, 'Send tilføjelse', { inputs: { [input]: 'Også i weekenden.' } });

    expect(await talk.proposals()).toMatchObject([
      { supplements: [{ text: 'Også i weekenden.' }] },
    ]);
  });

  it('are no longer changed after a decision, only added to', async () => {
    const shown = await opened();
    const [proposal] = await talk.proposals();
    await step(talk, { kind: 'decided', outcome: 'planned', answer: 'Vi gør det.' });

    const tooLate = await tap(karen, shown, 'Ret');
    const fresh = await karen.say(`vis ${proposal?.no}`);

    expect(textOf(tooLate)).toContain('Der er truffet en beslutning');
    expect(textOf(fresh)).toContain('Vi gør det.');
    expect(titlesOf(fresh)).not.toContain('Ret');
    expect(titlesOf(fresh)).toContain('Tilføj noget');
  });
});

describe('somebody the register does not know', () => {
  it('is asked for the workplace once, and never again', async () => {
    const nanna = talk.person('Nanna Vest');
    const first = await nanna.say(TEXT);
    const review = await tap(nanna, first, 'Send nu', { inputs: { 'a.hassle': '4' } });
    expect(Object.keys(valuesOf(review))).toContain('unit');
    expect(await talk.proposals()).toEqual([]);
    await tap(nanna, review, 'Send forslag', { inputs: { 'a.unit': '1003000002' } });

    const second = await nanna.say('Referatet skal godkendes to gange og ligge i tre mapper.');
    await tap(nanna, second, 'Send nu', { inputs: { 'a.hassle': '2' } });

    expect((await talk.proposals()).map(({ unit }) => unit)).toEqual(['1003000002', '1003000002']);
  });

  it('finds the workplace among many by a part of its name', async () => {
    await talk.stop();
    const units = Array.from({ length: 200 }, (_, at) => ({
      id: asId<UnitId>(String(2_000_000_000 + at)),
      name: `Børnehus ${at} ved åen`,
      type: 'day-care' as const,
      department: 'Børn og Unge',
    }));
    talk = await startConversation({ register: { units, areas: [], forums: [], guidance: [] } });
    const nanna = talk.person('Nanna Vest');
    const review = await tap(nanna, await nanna.say(TEXT), 'Send nu', {
      inputs: { 'a.hassle': '4' },
    });

    const found = await tap(nanna, review, 'Søg', { inputs: { 'find.unit': 'børnehus 117' } });
    await tap(nanna, found, 'Send forslag', { inputs: { 'a.unit': '2000000117' } });

    const asked = found.card?.inputs.find(({ id }) => id === 'a.unit');
    expect(asked?.choices).toContain('2000000117');
    expect(asked?.choices.length).toBeLessThan(5);
    expect(await talk.proposals()).toMatchObject([{ unit: '2000000117' }]);
  });

  it('may not hand in where only leaders may', async () => {
    await talk.stop();
    talk = await startConversation({ settings: { FORENKL_WHO_MAY_PROPOSE: 'leaders' } });
    const [nanna, jens] = [talk.person('Nanna Vest'), talk.person('Jens Lauridsen')];

    expect(textOf(await nanna.say(TEXT))).toContain('Du kan ikke sende forslag endnu');
    expect(textOf(await nanna.say('nyt forslag'))).toContain('Du kan ikke sende forslag endnu');
    expect(textOf(await jens.say(TEXT))).toContain('Trin 1 af 4');
  });
});
