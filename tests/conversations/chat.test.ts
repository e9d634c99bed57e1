import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageFrom } from '../../tools/client/activities.ts';
import { deliverTo } from '../../tools/client/deliver.ts';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
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
const MORE = 'Og så skal de også godkendes af mig bagefter.';
const HASSLE = { inputs: { 'a.hassle': '4' } };

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

async function handedIn(): Promise<Seen> {
  return tap(karen, await karen.say(TEXT), 'Send nu', HASSLE);
}

/** What can be pressed above the buttons of a card, from the top. */
function rowsOf({ card }: Seen): readonly string[] {
  return (card?.buttons ?? []).filter(({ place }) => place === 'within').map(({ title }) => title);
}

describe('small talk', () => {
  it.each([
    ['hej', 'Skriv bare, hvad der er besværligt'],
    ['Godmorgen!', 'Skriv bare, hvad der er besværligt'],
    ['tusind tak', 'Selv tak'],
    ['👍', 'Skriv gerne med ord'],
    ['menu', 'Skriv bare her i chatten'],
    ['for meget', 'Det var lidt kort'],
  ])('answers “%s” with a friendly line and the menu', async (text, line) => {
    const menu = await karen.say(text);

    expect(textOf(menu)).toContain(line);
    expect(titlesOf(menu)).toContain('Nyt forslag');
    expect(await talk.proposals()).toEqual([]);
  });

  it.each([
    ['hjelp', 'Det kan jeg hjælpe med'],
    ['mine frslag', 'Mine forslag'],
    ['engelsk', 'Sprog · Language'],
  ])('takes “%s” for the command it nearly is', async (text, line) => {
    expect(textOf(await karen.say(text))).toContain(line);
  });

  it('shows the proposal whose number is all that is said', async () => {
    await handedIn();
    const no = (await talk.proposals())[0]?.no ?? '';

    expect(textOf(await karen.say(no))).toContain(`Forslag ${no}`);
  });

  it('answers a picture with what to do instead', async () => {
    const picture = { contentType: 'image/png', contentUrl: 'https://example.org/billede.png' };
    await deliverTo(talk.url, {
      ...messageFrom(karen.chat, 'picture', ''),
      attachments: [picture],
    });

    const answer = seenIn(talk.connector.sent.at(-1));

    expect(textOf(answer)).toContain('Jeg kan ikke læse billeder');
  });
});

describe('a sentence that opens like a command', () => {
  it.each([
    'Find et bedre system',
    'Vis os tallene tidligere',
    'Overblik mangler i økonomisystemet',
    'Liste over vikarer føres dobbelt',
  ])('is a text from somebody who handles no proposals: %s', async (text) => {
    const seen = await karen.say(text);

    expect(valuesOf(seen)).toMatchObject({ challenge: text });
    expect(await talk.proposals()).toEqual([]);
  });

  it('is refused with a reason where it can only be a command', async () => {
    expect(textOf(await karen.say('søg vikar'))).toContain('Det gik ikke');
  });
});

describe('a cpr number', () => {
  const WITH_CPR = 'Mappen til 010190-1234 ligger stadig nede i arkivet.';

  it('typed in the chat is pointed out and not stored', async () => {
    const held = await karen.say(WITH_CPR);

    expect(held.card?.faults.join()).toContain('010190-');
    expect(held.card?.faults.join()).not.toContain('1234');
    expect(valuesOf(held)).toMatchObject({ challenge: WITH_CPR });
    const again = await tap(karen, held, 'Send nu', HASSLE);
    expect(again.card?.faults.join()).toContain('Det ligner et cpr-nummer');
    expect(await talk.proposals()).toEqual([]);
    await tap(karen, again, 'Send nu', {
      inputs: { 'a.challenge': WITH_CPR.replace(/ \d+-\d+/, '') },
    });
    expect(await talk.proposals()).toMatchObject([
      { answers: { challenge: 'Mappen til ligger stadig nede i arkivet.', hassle: 4 } },
    ]);
  });

  it('typed on a card is held back while the rest is kept', async () => {
    const first = await karen.say('nyt forslag');

    const held = await tap(karen, first, 'Næste', {
      inputs: { 'a.challenge': WITH_CPR, 'a.hassle': '3' },
    });

    expect(textOf(held)).toContain('Trin 1 af 4');
    expect(valuesOf(held)).toMatchObject({ challenge: WITH_CPR, hassle: '3' });
    const [draft] = await talk.stores.proposals.drafts(await owner(), [new Date().getFullYear()]);
    expect(draft?.value.answers).toEqual(expect.objectContaining({ hassle: 3 }));
    expect(JSON.stringify(draft?.value)).not.toContain('010190');
  });

  it('is stored when the person says that it is none', async () => {
    const held = await karen.say(WITH_CPR);

    const inputs = { 'a.hassle': '3', 'notCpr.challenge': 'true' };
    await tap(karen, held, 'Send nu', { inputs });

    expect(textOf(held)).not.toContain('er modtaget');
    expect(held.card?.inputs.map(({ label }) => label)).toContain('Det er ikke et cpr-nummer');
    expect(await talk.proposals()).toMatchObject([{ answers: { challenge: WITH_CPR } }]);
  });

  async function owner() {
    const known = await talk.stores.people.byEntra(talk.tenant, karen.chat.entra);
    if (known === undefined) throw new Error('nobody known');
    return { tenant: talk.tenant, person: known.value.id };
  }
});

describe('a text with a draft open', () => {
  it('is asked where it belongs, and nothing is sent', async () => {
    await karen.say(TEXT);

    const where = await karen.say(MORE);

    expect(textOf(where)).toContain('Hvor hører det til?');
    expect(textOf(where)).toContain(MORE);
    expect(await talk.proposals()).toEqual([]);
  });

  it('is added to the draft, once', async () => {
    await karen.say(TEXT);
    const where = await karen.say(MORE);
    const title = titlesOf(where).find((one) => one.startsWith('Læg til')) ?? '';

    await tap(karen, where, title);
    const added = await tap(karen, where, title);

    expect(valuesOf(added)).toMatchObject({ challenge: `${TEXT}\n${MORE}` });
    expect(
      titlesOf(await karen.say('hej')).filter((one) => one.startsWith('Fortsæt')),
    ).toHaveLength(1);
  });

  it('becomes a proposal of its own', async () => {
    await karen.say(TEXT);
    const where = await karen.say(MORE);

    const first = await tap(karen, where, 'Det er noget nyt');
    await tap(karen, first, 'Send nu', HASSLE);

    expect(valuesOf(first)).toMatchObject({ challenge: MORE });
    expect(await talk.proposals()).toMatchObject([{ answers: { challenge: MORE } }]);
  });
});

describe('a text with a question open', () => {
  it('is offered as the answer first, and becomes it', async () => {
    await handedIn();
    await step(talk, { kind: 'asked', question: 'Gælder det også korte vikariater?' });

    const where = await karen.say('Ja, det gælder også dem under 14 dage.');
    const [proposal] = await talk.proposals();
    expect(rowsOf(where)).toEqual([`Svar på ${proposal?.no}`]);
    expect(textOf(where)).toContain('Gælder det også korte vikariater?');
    const form = await tap(karen, where, `Svar på ${proposal?.no}`);
    expect(await talk.proposals()).toMatchObject([{ status: 'waiting' }]);
    const replied = await tap(karen, form, 'Send svar');
    await tap(karen, form, 'Send svar');
    const again = await tap(karen, where, `Svar på ${proposal?.no}`);

    expect(textOf(again)).toBe(textOf(replied));
    expect(textOf(replied)).toContain(`Tak – det er lagt til ${proposal?.no}`);
    expect(await talk.proposals()).toMatchObject([
      { status: 'assessing', supplements: [{ text: 'Ja, det gælder også dem under 14 dage.' }] },
    ]);
  });

  it('is offered as the answer before a draft that is open', async () => {
    await handedIn();
    await step(talk, { kind: 'asked', question: 'Gælder det også korte vikariater?' });
    const first = await tap(karen, await karen.say(MORE), 'Det er noget nyt');
    await tap(karen, first, 'Fortsæt senere', HASSLE);

    const where = await karen.say('Ja, det gælder også dem under 14 dage.');

    const [proposal] = await talk.proposals();
    expect(rowsOf(where)).toEqual([`Svar på ${proposal?.no}`, `Læg til: ${MORE.slice(0, -1)}`]);
  });

  it('may be about an answer given lately', async () => {
    await handedIn();
    await step(talk, {
      kind: 'decided',
      outcome: 'not-carried-out',
      answer: 'Det koster for meget.',
    });

    const where = await karen.say('Det forstår jeg ikke, for det koster jo ingenting.');

    const [proposal] = await talk.proposals();
    expect(rowsOf(where)).toEqual([`Tilføj til ${proposal?.no}`]);
    expect(titlesOf(where)).toContain('Det er noget nyt');
  });
});
