import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../tools/client/person.ts';
import { anActivity } from '../support/activities.ts';
import { post } from '../support/client.ts';
import { type Conversation, startConversation, tap, titlesOf } from '../support/conversation.ts';
import {
  aChatMessage,
  type Dialog,
  type ExtensionClient,
  extensionOf,
  FIND,
  PROPOSE,
  textIn,
} from '../support/dialog.ts';

const COMPLAINT = 'Når vi får en vikar, venter vi i ugevis på, at de kan komme på vagtplanen.';
const KARENS = 'Hver vikar skal skrives op tre gange, før de kan se vagtplanen. Det tog to uger.';
const HASSLE = { 'a.hassle': '4' };
const LINK = 'https://teams.microsoft.com/l/message/19:0123456789abcdef@thread.v2/1794563212345';

let talk: Conversation;
let karen: Person;
let jens: Person;
let there: ExtensionClient;

beforeEach(async () => {
  talk = await startConversation();
  karen = talk.person('Karen Holm');
  jens = talk.person('Jens Lauridsen');
  await jens.install();
  there = extensionOf(talk, jens);
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

const message = (text = COMPLAINT, over = {}) => aChatMessage(`<p>${text}</p>`, over);
const challengeIn = ({ card }: Dialog) =>
  card?.inputs.find(({ id }) => id === 'a.challenge')?.value;
const titles = ({ card }: Dialog) => (card?.buttons ?? []).map(({ title }) => title);
const found = (seen: Awaited<ReturnType<ExtensionClient['search']>>) =>
  typeof seen === 'string' ? [] : seen;

/** Everything about proposals and drafts that is stored. */
async function stored(): Promise<string> {
  const rows: unknown[] = [];
  for (const person of [karen, jens]) {
    const known = await talk.stores.people.byEntra(talk.tenant, person.chat.entra);
    if (known === undefined) continue;
    const who = { tenant: talk.tenant, person: known.value.id };
    const year = new Date().getFullYear();
    rows.push(await talk.stores.proposals.drafts(who, [year, year - 1]));
  }
  return JSON.stringify([rows, await talk.proposals()]);
}

describe('a message made into a proposal', () => {
  it('is handed in from the dialog, with its address and without its author', async () => {
    const first = await there.open(message());
    const second = await there.tap(first, 'Næste', HASSLE);
    const third = await there.tap(second, 'Næste');
    const sent = await there.tap(third, 'Send nu');

    expect(challengeIn(first)).toBe(COMPLAINT);
    expect(textIn(first)).toContain('så ingen kan genkendes');
    expect(textIn(second)).toContain('Trin 2 af 4');
    expect(textIn(sent)).toContain('er modtaget');
    expect(await talk.proposals()).toMatchObject([
      { answers: { challenge: COMPLAINT }, fromMessage: expect.stringContaining(LINK) },
    ]);
    expect(await stored()).not.toMatch(/Dorte|cccccccc/);
  });

  it('shows what is alike first, as in the chat', async () => {
    await tap(karen, await karen.say(KARENS), 'Send nu', { inputs: HASSLE });

    const alike = await there.tap(await there.open(message()), 'Næste', HASSLE);
    const receipt = await there.tap(alike, 'Det oplever vi også');

    expect(textIn(alike)).toContain('Andre har oplevet noget lignende');
    expect(textIn(alike)).toContain('Hver vikar skal skrives op tre gange');
    expect(textIn(alike)).not.toContain('Karen');
    expect(textIn(receipt)).toContain('Tak – det er noteret');
    expect(await talk.proposals()).toMatchObject([{ endorsed: { people: 1 } }]);
  });

  it('is not stored before the person goes on', async () => {
    await there.open(message());

    expect(await stored()).not.toContain('ugevis');
    expect(titlesOf(await jens.say('mine'))).not.toContain('Fortsæt');
  });

  it('is one proposal, however often the dialog is opened and sent', async () => {
    const first = await there.open(message());
    const sent = await Promise.all([1, 2, 3].map(() => there.tap(first, 'Send nu', HASSLE)));
    const again = await there.open(message());

    expect(new Set(sent.map(textIn)).size).toBe(1);
    expect(await talk.proposals()).toHaveLength(1);
    expect(textIn(again)).toContain('Den er sendt');
    expect(textIn(await there.tap(again, 'Se forslaget'))).toContain(COMPLAINT);
  });

  it('goes on where it was left, in the chat as well', async () => {
    const first = await there.open(message());
    await there.tap(first, 'Fortsæt senere', { ...HASSLE, 'a.challenge': 'Mine egne ord om det.' });

    const again = await there.open(message());
    const mine = await jens.say('mine');

    expect(challengeIn(again)).toBe('Mine egne ord om det.');
    expect(textIn(again)).toContain('Velkommen tilbage');
    expect(titlesOf(mine).some((title) => title.startsWith('Fortsæt'))).toBe(true);
  });

  it('leaves what was begun before where it is, and leads back to it', async () => {
    await jens.say('Nøglerne til gymnastiksalen skal bestilles på et skema.');

    const first = await there.open(message());
    const before = await there.tap(first, 'Fortsæt det i stedet');

    expect(textIn(first)).toContain('Du er også i gang med “Nøglerne til gymnastiksalen');
    expect(challengeIn(first)).toBe(COMPLAINT);
    expect(challengeIn(before)).toContain('Nøglerne til gymnastiksalen');
    expect(challengeIn(await there.open(message()))).toBe(COMPLAINT);
  });

  it('points a CPR number out and stores none of it', async () => {
    const first = await there.open(message(`${COMPLAINT} Det gælder 010190-1234.`));
    const held = await there.tap(first, 'Send nu', HASSLE);

    expect([textIn(first), textIn(held)].every((text) => text.includes('010190-xxxx'))).toBe(true);
    expect(await stored()).not.toContain('1234.');
    expect(await talk.proposals()).toEqual([]);
  });

  it('without a text is written in one’s own words', async () => {
    const first = await there.open(aChatMessage('<img src="https://x.example/a.png">'));

    expect(textIn(first)).toContain('Der er ingen tekst i beskeden');
    expect(challengeIn(first)).toBe('');
    const sent = await there.tap(first, 'Send nu', { ...HASSLE, 'a.challenge': COMPLAINT });
    expect(textIn(sent)).toContain('er modtaget');
  });

  it('of any length is cut where there is no more room, and says so', async () => {
    const first = await there.open(message('alt for meget tekst '.repeat(4_000)));

    expect(textIn(first)).toContain('kun begyndelsen er sat ind');
    expect(String(challengeIn(first)).length).toBeLessThanOrEqual(4_000);
  });

  it('can be begun where one writes, from no message at all', async () => {
    const first = await there.open();

    expect(challengeIn(first)).toBe('');
    expect(textIn(first)).not.toContain('beskeden');
    expect(await there.tap(first, 'Næste', { ...HASSLE, 'a.challenge': COMPLAINT })).toMatchObject({
      card: { heading: expect.stringContaining('?') },
    });
  });

  it('speaks the language of the person', async () => {
    await tap(jens, await jens.say('sprog'), 'English');

    expect(textIn(await there.open(message()))).toContain('so that nobody can be recognised');
  });
});

describe('somebody who has not opened the app', () => {
  it('is told who sees it, can hand in all the same, and hears how to be told', async () => {
    const first = await extensionOf(talk, karen).open(message());
    const sent = await extensionOf(talk, karen).tap(first, 'Send nu', HASSLE);

    expect(textIn(first)).toContain('Hvem ser det?');
    expect(textIn(sent)).toContain('når du har åbnet Forenkl i Teams');
    const known = await talk.stores.people.byEntra(talk.tenant, karen.chat.entra);
    expect(known?.value.place).toBeUndefined();
  });

  it('hears it when what they wrote is somebody else’s too', async () => {
    await tap(jens, await jens.say(KARENS), 'Send nu', { inputs: HASSLE });
    const hers = extensionOf(talk, karen);

    const alike = await hers.tap(await hers.open(message()), 'Næste', HASSLE);
    const receipt = await hers.tap(alike, 'Det oplever vi også');

    expect(textIn(receipt)).toContain('når du har åbnet Forenkl i Teams');
  });

  it('is no longer told so once the app is there', async () => {
    const first = await there.open(message());

    expect(textIn(first)).not.toContain('Hvem ser det?');
    expect(textIn(await there.tap(first, 'Send nu', HASSLE))).not.toContain('åbnet Forenkl');
  });

  it('is not thought to be reached in a chat of two others', async () => {
    const two = '19:aaaaaaaa-0000-4000-8000-00000000000a_cccccccc@unq.gbl.spaces';
    const spot = { kind: 'personal', conversation: two } as const;
    const first = await extensionOf(talk, karen, spot).open(message());
    await extensionOf(talk, karen, spot).tap(first, 'Send nu', HASSLE);
    await extensionOf(talk, jens, spot).search('');

    const people = await Promise.all(
      [karen, jens].map(({ chat }) => talk.stores.people.byEntra(talk.tenant, chat.entra)),
    );
    expect(people.map((one) => one?.value.place?.conversation)).toEqual([
      undefined,
      jens.chat.conversation,
    ]);
    expect(talk.connector.sent.filter(({ conversation }) => conversation === two)).toEqual([]);
  });

  it('finds nobody else’s proposals', async () => {
    await tap(jens, await jens.say(COMPLAINT), 'Send nu', { inputs: HASSLE });

    expect(await extensionOf(talk, karen).search('vikar')).toContain('Ingen forslag passer');
  });
});

describe('where only leaders may propose', () => {
  it('somebody Teams has told nothing of is asked to open the app first', async () => {
    await talk.stop();
    talk = await startConversation({ settings: { FORENKL_WHO_MAY_PROPOSE: 'leaders' } });
    const nanna = talk.person('Nanna Vest');

    const unknown = await extensionOf(talk, nanna).open(message());
    await nanna.install();
    const known = await extensionOf(talk, nanna).open(message());

    expect(textIn(unknown)).toContain('Jeg kender dig ikke endnu');
    expect(textIn(known)).toContain('Du kan ikke sende forslag endnu');
    expect(await talk.proposals()).toEqual([]);
  });
});

describe('a search', () => {
  beforeEach(async () => {
    await tap(karen, await karen.say(KARENS), 'Send nu', { inputs: HASSLE });
  });

  it('inserts what anybody may know', async () => {
    const [one, ...others] = found(await there.search('vikarer'));

    expect(others).toEqual([]);
    expect(one?.title).toMatch(/^\d{4}-0001 – Modtaget/);
    expect(one?.card.texts.join('\n')).toContain('“Hver vikar skal skrives op tre gange');
    expect(one?.card.texts.join('\n')).toContain('1 arbejdsplads oplever det');
    expect(one?.card.buttons).toEqual([]);
    expect(JSON.stringify(one)).not.toMatch(/Karen|hassle|Action\./);
  });

  it('begins with one’s own', async () => {
    expect(await there.search('')).toContain('Du har ikke sendt forslag endnu');
    expect(found(await extensionOf(talk, karen).search(''))).toHaveLength(1);
  });

  it('finds no words that are for the team, and inserts none of one’s own', async () => {
    const [proposal] = await talk.proposals();
    const before = proposal && (await talk.stores.proposals.proposal(talk.tenant, proposal.no));
    if (before === undefined) throw new Error('nothing is handed in');
    const { value } = before;
    const hidden = { ...value, answers: { ...value.answers, visibility: 'team' } };
    const at = new Date().toISOString();
    await talk.stores.proposals.change('hide', {
      proposal: hidden,
      before,
      events: [{ no: value.no, kind: 'edited', at, by: value.proposer, to: value.status }],
      says: [],
    });

    const [own] = found(await extensionOf(talk, karen).search('vikar'));

    expect(await there.search('vikar')).toContain('Ingen forslag passer');
    expect(await there.search(value.no)).toContain('Ingen forslag passer');
    expect(own?.text).toContain('andre ser ikke teksten');
    expect(JSON.stringify(own?.raw)).not.toContain('vikar');
  });

  it('gives ten at a time', async () => {
    for (let count = 0; count < 11; count += 1) {
      await tap(karen, await karen.say('nyt forslag'), 'Send nu', {
        inputs: { ...HASSLE, 'a.challenge': `${KARENS} Det er nummer ${count}.` },
      });
    }
    const hers = extensionOf(talk, karen);

    const pages = [found(await hers.search('')), found(await hers.search('', { skip: 10 }))];

    expect(pages.map(({ length }) => length)).toEqual([10, 2]);
    expect(new Set(pages.flat().map(({ title }) => title)).size).toBe(12);
  });

  it('speaks the language of the person', async () => {
    await tap(jens, await jens.say('sprog'), 'English');

    expect(await there.search('zebra')).toContain('No proposal fits');
  });
});

describe('what only somebody sends who makes it up', () => {
  it.each<[string, unknown, unknown]>([
    ['composeExtension/fetchTask', { commandId: 'other' }, { task: { type: 'message' } }],
    ['composeExtension/fetchTask', null, { task: { type: 'message' } }],
    [
      'composeExtension/submitAction',
      { commandId: PROPOSE, data: [] },
      { task: { type: 'message' } },
    ],
    [
      'composeExtension/submitAction',
      { commandId: PROPOSE, data: { verb: 'draft.answer', draft: {} } },
      { task: { type: 'continue' } },
    ],
    ['composeExtension/query', { commandId: PROPOSE }, { composeExtension: { type: 'message' } }],
    [
      'composeExtension/query',
      { commandId: FIND, parameters: [{ name: 'query', value: 'x '.repeat(50_000) }] },
      { composeExtension: { type: 'message' } },
    ],
  ])('%s is answered in its own shape', async (name, value, shape) => {
    expect(await there.invoke(name, value)).toMatchObject({ status: 200, body: shape });
    expect(await talk.proposals()).toEqual([]);
  });

  it.each([
    'composeExtension/queryLink',
    'composeExtension/anonymousQueryLink',
    'composeExtension/selectItem',
    'task/fetch',
  ])('%s is not ours, and does not hang', async (name) => {
    expect((await there.invoke(name, { commandId: PROPOSE })).status).toBe(501);
  });

  it.each([
    ['an id without end', { id: '9'.repeat(5_000) }],
    ['an id no key could hold', { id: 'æ🧾|#?/..' }],
    ['no body', { body: null }],
    ['a body that is a list', { body: [] }],
    ['markup that does not end', { body: { contentType: 'html', content: '<p'.repeat(60_000) } }],
    ['an address elsewhere', { linkToMessage: 'javascript:alert(1)' }],
    ['an address that is none', { linkToMessage: { href: LINK } }],
  ])('a message with %s is still a proposal', async (_, over) => {
    const first = await there.open(message(COMPLAINT, over));
    const sent = await there.tap(first, 'Send nu', { ...HASSLE, 'a.challenge': COMPLAINT });

    expect(textIn(sent)).toContain('er modtaget');
    expect(await stored()).not.toMatch(/javascript:|evil/);
  });

  it('another’s draft is not there for the dialog either', async () => {
    const first = await there.open(message());
    const data = first.card?.buttons.find(({ title }) => title === 'Send nu')?.data;

    const theirs = await extensionOf(talk, karen).submit({ ...data, ...HASSLE });

    expect(textIn(theirs)).toContain('Det kan jeg ikke finde');
    expect(await talk.proposals()).toEqual([]);
  });

  it('what is for administrators is refused in the dialog too', async () => {
    const verbs = ['queue.open', 'rules.show', 'operations.show', 'digest.schedule'];

    const seen = await Promise.all(
      verbs.map((verb) => there.submit({ verb, place: { filter: 'all' } })),
    );

    for (const dialog of seen) expect(textIn(dialog)).toMatch(/adgang|kanal/);
  });

  it('another tenant is turned away', async () => {
    const spot = {
      ...({ kind: 'group', serviceUrl: talk.connector.url } as const),
      tenant: 'ffffffff-0000-4000-8000-00000000000f',
    };
    const value = { commandId: PROPOSE, messagePayload: message() };
    const name = 'composeExtension/fetchTask';

    expect((await post(talk.url, anActivity(spot, { type: 'invoke', name, value }))).status).toBe(
      403,
    );
  });

  it('a title of typed text stays text', async () => {
    const first = await there.open(message('&lt;b&gt;Fed&lt;/b&gt; [klik](https://evil.example)'));

    expect(challengeIn(first)).toBe('<b>Fed</b> [klik](https://evil.example)');
    expect(titles(first)).toContain('Send nu');
  });
});
