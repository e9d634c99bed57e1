import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readQuestionSets } from '../../src/cards/index.ts';
import { choicesAwaited } from '../../src/domain/questions/given-choices.ts';
import type { QuestionSet } from '../../src/domain/questions/question-set.ts';
import { givenSet } from '../../src/domain/round/given-set.ts';
import type { RoundId } from '../../src/domain/shared/ids.ts';
import { asId } from '../../src/domain/shared/ids.ts';
import type { Person, Seen } from '../../tools/client/person.ts';
import { seenIn } from '../../tools/client/person.ts';
import { THREE_PAGES } from '../support/answering-world.ts';
import { aClient } from '../support/client.ts';
import {
  type Conversation,
  startConversation,
  tap,
  textOf,
  titlesOf,
  valuesOf,
} from '../support/conversation.ts';
import { answerToTheEnd, inRoom, openRound, ROOM, tapInRoom } from '../support/round-room.ts';

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

const answer = (person: Person, round: { readonly id: RoundId }, verb = 'round.answer') =>
  inRoom(talk, person, { verb, data: { round: round.id } });
const tapped = (person: Person, seen: Seen, title: string, inputs = {}) =>
  tapInRoom(talk, person, { seen, title, inputs });
const given = (round: { readonly id: RoundId }) =>
  talk.stores.responses
    .responses({ tenant: talk.tenant, round: round.id })
    .then((all) => all.filter((one) => one.given !== undefined));

/** The next message in somebody's own chat that says this. */
const inOwnChat = ({ chat }: Person, text: string) =>
  vi.waitFor(
    () => {
      const found = talk.connector.sent.findLast(
        (one) => one.conversation === chat.conversation && JSON.stringify(one).includes(text),
      );
      if (found === undefined) throw new Error(`nothing in their own chat says ${text}`);
      return seenIn(found);
    },
    { timeout: 10_000, interval: 25 },
  );

/** What was posted or edited where all can see it. */
const seenByAll = () =>
  talk.connector.sent.filter((one) => one.conversation.startsWith(ROOM)).map((one) => seenIn(one));

describe('answering in the room', () => {
  it('says who sees it, goes page by page, and ends in a receipt that leads back', async () => {
    const round = await openRound(talk, THREE_PAGES, { people: [karen], privacy: 'named' });
    const first = await answer(karen, round);
    expect(textOf(first)).toContain('værten og administrationen kan se, hvem der har svaret hvad');
    const second = await tapped(karen, first, 'Næste', { 'a.help': 'it' });
    const last = await tapped(karen, second, 'Næste', { 'a.why': 'Det tager tid.' });
    const more = await tapped(karen, last, 'Send, og skriv en til', { 'a.name': 'Solsiden' });
    expect(textOf(more)).toContain('Tak, den er gemt.');
    expect(valuesOf(more)).toEqual({ name: '' });
    const receipt = await tapped(karen, more, 'Send svar');
    expect(textOf(receipt)).toContain('Tak – dit svar er modtaget');
    const again = await tapped(karen, receipt, 'Ret mit svar');
    expect(valuesOf(again)).toEqual({ help: 'it' });
    expect(textOf(again)).toContain('Sådan svarede du.');
    expect(await given(round)).toMatchObject([
      { given: { answers: { help: 'it', why: 'Det tager tid.' }, more: [{ name: 'Solsiden' }] } },
    ]);
    expect(seenByAll()).toEqual([]);
  });

  it('holds a CPR number back with the words used everywhere', async () => {
    const round = await openRound(talk, THREE_PAGES, { people: [karen] });
    const second = await tapped(karen, await answer(karen, round), 'Næste', { 'a.help': 'it' });
    const held = await tapped(karen, second, 'Næste', { 'a.why': 'Det er 010190-1234.' });
    expect(textOf(held)).toContain('cpr-nummer');
    expect(valuesOf(held)['why']).toBe('Det er 010190-1234.');
  });

  it('takes forty who press at once, each once', async () => {
    const people = Array.from({ length: 40 }, (_, at) => talk.person(`Leder ${at}`));
    const round = await openRound(talk, THREE_PAGES, { people });
    const firsts = await Promise.all(people.map((one) => answer(one, round)));
    const choose = (one: Person, at: number, seen: Seen | undefined) => {
      if (seen === undefined) throw new Error('nothing was shown');
      return tapped(one, seen, 'Næste', { 'a.help': at % 2 === 0 ? 'it' : 'time' });
    };
    const nexts = await Promise.all(people.map((one, at) => choose(one, at, firsts[at])));
    // Each of them twice, as an impatient thumb does.
    const ends = await Promise.all(
      people.flatMap((one, at) => {
        const seen = nexts[at];
        if (seen === undefined) return [];
        return [
          answerToTheEnd(talk, one, { first: seen }),
          answerToTheEnd(talk, one, { first: seen }),
        ];
      }),
    );
    expect(ends.filter((one) => textOf(one).includes('modtaget'))).toHaveLength(80);
    const stored = await given(round);
    expect(new Set(stored.map(({ person }) => person)).size).toBe(40);
    expect(stored.filter((one) => one.given?.answers['help'] === 'it')).toHaveLength(20);
  }, 60_000);
});

describe('from the room to one’s own chat', () => {
  it('goes on there where one left off, by a button of one’s own', async () => {
    const round = await openRound(talk, THREE_PAGES, { people: [karen] });
    await karen.say('hej');
    await tapped(karen, await answer(karen, round), 'Næste', { 'a.help': 'it' });
    const said = await answer(karen, round, 'round.own');
    expect(said.line).toBe('Jeg har sendt den til dig i din egen chat.');
    const own = await inOwnChat(karen, 'Hvad skal vi begynde med?');
    expect(titlesOf(own)).toEqual(['Svar']);
    const page = await tap(karen, own, 'Svar');
    expect(textOf(page)).toContain('Her er det, du nåede sidst.');
    expect(valuesOf(page)).toEqual({ why: '' });
  });

  it('tells those we never wrote with how to find us', async () => {
    const round = await openRound(talk, THREE_PAGES, { people: [karen], code: '4821' });
    const said = await answer(karen, round, 'round.own');
    expect(said.line).toContain('Find Forenkl under Chat, og skriv 4821.');
    expect(said.card).toBeUndefined();
  });

  it('never shows a private page to all by an older client', async () => {
    const round = await openRound(talk, THREE_PAGES, { people: [karen] });
    await karen.say('hej');
    const by = { entra: karen.chat.entra, name: karen.chat.name };
    const spot = { kind: 'group', conversation: ROOM, tenant: talk.tenant, by } as const;
    const client = aClient(talk.url, talk.connector, spot);
    const verb = 'round.answer';
    const sent = await client.submit(verb, { verb, round: round.id });
    expect(JSON.stringify(sent)).not.toContain('Hvad hjælper?');
    const own = await inOwnChat(karen, 'Hvad skal vi begynde med?');
    expect(valuesOf(await tap(karen, own, 'Svar'))).toEqual({ help: '' });
    expect(seenByAll().map((one) => one.card)).toEqual([undefined]);
  });

  it('leads everybody after the 55th there, and answers them with a line', async () => {
    const people = Array.from({ length: 57 }, (_, at) => talk.person(`Leder ${at}`));
    const round = await openRound(talk, THREE_PAGES, { people });
    await Promise.all(people.map((one) => one.say('hej')));
    const seen = await Promise.all(people.map((one) => answer(one, round)));
    const led = people.filter((_, at) => seen[at]?.card === undefined);
    expect(led).toHaveLength(2);
    expect(seen.filter(({ line }) => line.includes('ikke plads til flere'))).toHaveLength(2);
    for (const one of led) {
      const own = await inOwnChat(one, 'Hvad skal vi begynde med?');
      const last = await tap(one, await tap(one, own, 'Svar'), 'Næste', {
        inputs: { 'a.help': 'time' },
      });
      const receipt = await tap(one, last, 'Send svar', { inputs: { 'a.name': 'Bakken' } });
      expect(textOf(receipt)).toContain('modtaget');
    }
  }, 60_000);

  it('begins a proposal there that nothing ties to the answers', async () => {
    const round = await openRound(talk, THREE_PAGES, { people: [karen] });
    await karen.say('hej');
    const receipt = await answerToTheEnd(talk, karen, { first: await answer(karen, round) });
    expect(textOf(receipt)).toContain('Er der noget, du vil have svar på?');
    const said = await tapped(karen, receipt, 'Gør det til et forslag');
    expect(said.line).toContain('Skriv dit forslag dér.');
    const draft = await tap(karen, await inOwnChat(karen, 'Skriv dit forslag her'), 'Nyt forslag');
    expect(textOf(draft)).toContain('Hvad er besværligt?');
    const [person] = await given(round);
    if (person === undefined) throw new Error('nothing was handed in');
    const year = new Date().getFullYear();
    const at = { tenant: talk.tenant, person: person.person };
    const drafts = await talk.stores.proposals.drafts(at, [year]);
    expect(drafts).toHaveLength(1);
    expect(JSON.stringify(drafts)).not.toContain(round.id);
  });
});

describe('those from outside', () => {
  it('are turned away with a line, which leaves the entrance as it is', async () => {
    const gitte = talk.person('Gitte Gæst');
    const round = await openRound(talk, THREE_PAGES, { people: [karen], visitors: [gitte] });
    const said = await answer(gitte, round);
    expect(said).toMatchObject({ card: undefined });
    expect(said.line).toContain('kun kommunens egne');
    const data = { round: round.id, revision: 0, page: 'first', go: 'next', 'a.help': 'it' };
    expect((await inRoom(talk, gitte, { verb: 'round.page', data })).line).toContain('egne');
    expect(await talk.stores.responses.responses({ tenant: talk.tenant, round: round.id })).toEqual(
      [],
    );
  });

  it('answer where the host allowed it', async () => {
    const gitte = talk.person('Gitte Gæst');
    const people = { people: [karen], visitors: [gitte] };
    const round = await openRound(talk, THREE_PAGES, people);
    await talk.stores.rounds.save({ ...round, id: asId('round-2'), guests: true }, undefined, []);
    const seen = await answer(gitte, { id: asId('round-2') });
    expect(textOf(await answerToTheEnd(talk, gitte, { first: seen }))).toContain('modtaget');
  });

  it('find no way in by a press that is made up in their own chat', async () => {
    const round = await openRound(talk, THREE_PAGES, { people: [karen] });
    const nosy = talk.person('Nils Nysgerrig');
    const button = { title: '', place: 'below', takesInputs: false } as const;
    const nothing: Seen = { card: undefined, line: '', message: 'm', ms: 0 };
    const data = { verb: 'round.page', round: round.id, revision: 0, page: 'first', go: 'next' };
    const seen = await nosy.press(nothing, { ...button, verb: 'round.page', data });
    expect(textOf(seen)).toContain('kun for dem, der er inviteret');
  });
});

const builtIn = readQuestionSets();
const SETS: readonly QuestionSet[] = (builtIn.ok ? builtIn.value : [])
  .filter(({ id }) => id !== 'forslag')
  .map((set) => {
    const choices = ['a', 'b', 'c'].map((id) => ({ id, label: { da: `Valg ${id}`, en: id } }));
    const ids = choicesAwaited(set).map(({ id }) => [id, choices]);
    return givenSet(set, Object.fromEntries(ids), { id: `asked-${set.id}`, version: 1 });
  });

describe('a built-in set', () => {
  it.each(SETS.map((set) => [set.id, set] as const))(
    '%s is answered to the end',
    async (_, set) => {
      const round = await openRound(talk, set, { people: [karen] });
      const said = { 'a.when': '1. halvår 2027' };
      const first = await answer(karen, round);
      const receipt = await answerToTheEnd(talk, karen, { first, said });
      expect(textOf(receipt)).toContain('Tak – dit svar er modtaget');
      expect(Object.keys((await given(round))[0]?.given?.answers ?? {}).length).toBeGreaterThan(0);
    },
  );

  it('asks with the register: workplaces, areas, ratings and votes', async () => {
    const both = (text: string) => ({ da: text, en: text });
    const items = ['x', 'y'].map((id) => ({ id, label: both(`Punkt ${id}`) }));
    const set: QuestionSet = {
      id: 'kinds',
      version: 1,
      title: both('Alt muligt'),
      pages: [
        {
          id: 'page',
          title: both('Alt muligt'),
          kind: 'questions',
          questions: [
            { id: 'unit', kind: 'unit', label: both('Arbejdsplads'), preset: '{unit}' },
            { id: 'areas', kind: 'several-choices', choices: 'areas', label: both('Område') },
            {
              id: 'rated',
              kind: 'ratings',
              items,
              scale: [both('Lav'), both('Høj')],
              label: both('Hvor?'),
            },
            { id: 'votes', kind: 'votes', max: 1, choices: items, label: both('Vælg') },
          ],
        },
      ],
    };
    const round = await openRound(talk, set, { people: [karen] });
    const page = await answer(karen, round);
    expect(valuesOf(page)['unit']).toBe('1003000001');
    const inputs = { 'a.areas': 'it', 'a.rated.x': '2', 'a.votes': 'x,y' };
    const wrong = await tapped(karen, page, 'Send svar', inputs);
    expect(wrong.card?.faults).not.toEqual([]);
    const sent = await tapped(karen, wrong, 'Send svar', { 'a.votes': 'y' });
    expect(textOf(sent)).toContain('modtaget');
    expect((await given(round))[0]).toMatchObject({
      background: { unit: '1003000001', department: 'Børn og Unge', unitType: 'day-care' },
      given: { answers: { unit: '1003000001', areas: ['it'], rated: { x: 2 }, votes: ['y'] } },
    });
  });
});
