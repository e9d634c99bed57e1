import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
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
let karen: Person;

beforeEach(async () => {
  talk = await startConversation();
  karen = talk.person('Karen Holm');
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

/** Says the text and answers the first card. */
async function toSecond(): Promise<Seen> {
  return tap(karen, await karen.say(TEXT), 'Næste', { inputs: { 'a.hassle': '4' } });
}

async function toThird(need = 'system'): Promise<Seen> {
  return tap(karen, await toSecond(), 'Næste', { inputs: { 'a.need': need, 'a.area': 'it,loen' } });
}

async function toReview(origin: string): Promise<Seen> {
  return tap(karen, await toThird(), 'Næste', { inputs: { 'a.origin': origin } });
}

describe('installing', () => {
  it('greets once, however often the client says so', async () => {
    const jens = talk.person('Jens Lauridsen');

    await Promise.all([karen.install(), karen.install()]);
    await karen.install();
    await jens.install();

    const to = (person: Person) => (sent: { conversation: string }) =>
      sent.conversation === person.chat.conversation;
    await talk.connector.waitFor(to(jens));
    const greetings = talk.connector.sent.filter(to(karen));
    expect(greetings).toHaveLength(1);
    expect(textOf(seenIn(greetings[0]))).toContain('Hej Karen');
  });

  it('greets with a button that begins a proposal', async () => {
    await karen.install();
    const welcome = seenIn(await talk.connector.waitFor(() => true));

    const first = await tap(karen, welcome, 'Nyt forslag');

    expect(textOf(first)).toContain('Trin 1 af 4');
    expect(titlesOf(welcome)).not.toContain('Mine forslag');
  });
});

describe('handing in', () => {
  it('goes from a text over four cards to a receipt, and stores what was answered', async () => {
    const review = await toReview('process-owner');
    const receipt = await tap(karen, review, 'Send forslag');

    expect(textOf(review)).toContain('Trin 4 af 4');
    expect(textOf(review)).toContain('ikke besvaret');
    const [proposal, ...more] = await talk.proposals();
    expect(more).toEqual([]);
    expect(textOf(receipt)).toContain(`Tak – forslag ${proposal?.no} er modtaget`);
    expect(textOf(receipt)).toContain('Du hører fra os senest');
    expect(proposal).toMatchObject({
      status: 'received',
      unit: '1003000001',
      answers: {
        challenge: TEXT,
        hassle: 4,
        need: 'system',
        areas: ['it', 'loen'],
        authority: 'process-owner',
        visibility: 'handlers',
      },
    });
  });

  it('is done after the first card with “Send nu”', async () => {
    const first = await karen.say(TEXT);
    const receipt = await tap(karen, first, 'Send nu', { inputs: { 'a.hassle': '5' } });

    expect(textOf(receipt)).toContain('er modtaget');
    const shown = await tap(karen, receipt, 'Se forslaget');
    expect(textOf(shown)).toContain('ikke besvaret');
    expect(await talk.proposals()).toMatchObject([{ answers: { challenge: TEXT, hassle: 5 } }]);
  });

  it('asks for rule and scope of an exemption, and for nothing else in their place', async () => {
    const third = await toThird('exempt');
    expect(Object.keys(valuesOf(third))).toEqual(['rule', 'origin', 'scope']);

    const again = await tap(karen, third, 'Send nu');
    expect(again.card?.faults[0]).toContain('Der er 2 ting');
    const inputs = { 'a.rule': 'Skriftlig plan for alle', 'a.scope': 'Os, i et år' };
    await tap(karen, again, 'Send nu', { inputs });

    expect(await talk.proposals()).toMatchObject([
      { answers: { need: 'exempt', rule: 'Skriftlig plan for alle', scope: 'Os, i et år' } },
    ]);
  });

  it('drops the answers of a branch that was left', async () => {
    const third = await toThird('exempt');
    const inputs = { 'a.rule': 'Skriftlig plan for alle', 'a.scope': 'Os, i et år' };
    const second = await tap(karen, third, 'Tilbage', { inputs });
    const wish = await tap(karen, second, 'Næste', { inputs: { 'a.need': 'process' } });

    await tap(karen, wish, 'Send nu', { inputs: { 'a.wish': 'Kun dem det angår' } });

    const [proposal] = await talk.proposals();
    expect(Object.keys(proposal?.answers ?? {}).toSorted()).toEqual(
      ['areas', 'challenge', 'hassle', 'need', 'unit', 'visibility', 'wish'].toSorted(),
    );
  });

  it('offers “Vi ændrer det selv” before anything is sent', async () => {
    const third = await toThird();
    const review = await tap(karen, third, 'Send nu', { inputs: { 'a.origin': 'own-unit' } });
    expect(textOf(review)).toContain('Det kan I selv beslutte.');
    expect(await talk.proposals()).toEqual([]);

    const receipt = await tap(karen, review, 'Vi ændrer det selv');

    const [proposal] = await talk.proposals();
    expect(textOf(receipt)).toContain(`Godt – ${proposal?.no} er noteret`);
    expect(proposal).toMatchObject({ status: 'closed', outcome: 'decided-locally' });
    expect(titlesOf(receipt)).not.toContain('Tilføj tal og eksempler (frivilligt)');
  });

  it('may be sent all the same when the workplace could change it itself', async () => {
    const review = await toReview('own-unit');

    await tap(karen, review, 'Send alligevel');

    expect(await talk.proposals()).toMatchObject([{ status: 'received' }]);
  });

  it('says that a rule of the state is passed on', async () => {
    const review = await toReview('national');

    expect(textOf(review)).toContain('Kravet kommer fra staten.');
    expect(titlesOf(review)).not.toContain('Vi ændrer det selv');
  });

  it('goes back with everything kept', async () => {
    const third = await toThird();

    const second = await tap(karen, third, 'Tilbage', { inputs: { 'a.wish': 'Ét sted' } });
    const thirdAgain = await tap(karen, second, 'Næste');

    expect(valuesOf(second)).toMatchObject({ need: 'system', area: 'it,loen' });
    expect(valuesOf(thirdAgain)).toMatchObject({ wish: 'Ét sted' });
  });

  it('lets every line of the review be changed, and comes back to it', async () => {
    const review = await toReview('unknown');

    const first = await tap(karen, review, 'Ret: Bøvl');
    const back = await tap(karen, first, 'Næste', { inputs: { 'a.hassle': '1' } });

    expect(valuesOf(first)).toMatchObject({ challenge: TEXT, hassle: '4' });
    expect(textOf(back)).toContain('Meget lidt (1 af 5)');
  });

  it('waits as a draft and goes on where it was left', async () => {
    const third = await toThird();
    const later = await tap(karen, third, 'Fortsæt senere', { inputs: { 'a.wish': 'Ét sted' } });
    expect(textOf(later)).toContain('din kladde er gemt');

    const title = titlesOf(later).find((one) => one.startsWith('Fortsæt: ')) ?? '';
    const resumed = await tap(karen, later, title);

    expect(textOf(resumed)).toContain('Velkommen tilbage');
    expect(valuesOf(resumed)).toMatchObject({ wish: 'Ét sted' });
    await tap(karen, resumed, 'Send nu');
    expect(await talk.proposals()).toHaveLength(1);
  });

  it('keeps every value when something is wrong, and says so beside the field', async () => {
    const first = await karen.say('nyt forslag');

    const again = await tap(karen, first, 'Næste', {
      inputs: { 'a.challenge': 'For kort', 'a.hassle': '2' },
    });

    expect(valuesOf(again)).toMatchObject({ challenge: 'For kort', hassle: '2' });
    expect(again.card?.faults.join()).toContain('Skriv mindst 10 tegn');
    await tap(karen, again, 'Send nu', { inputs: { 'a.challenge': TEXT } });
    expect(await talk.proposals()).toMatchObject([{ answers: { challenge: TEXT, hassle: 2 } }]);
  });

  it('takes figures from the receipt as a new version', async () => {
    const first = await karen.say(TEXT);
    const receipt = await tap(karen, first, 'Send nu', { inputs: { 'a.hassle': '5' } });

    const figures = await tap(karen, receipt, 'Tilføj tal og eksempler (frivilligt)');
    const inputs = {
      'a.minutes': '20',
      'a.people': '14',
      'a.waiting': '2',
      'a.waiting.unit': 'days',
    };
    const saved = await tap(karen, figures, 'Gem', { inputs });

    expect(textOf(saved)).toContain('er rettet');
    expect(await talk.proposals()).toMatchObject([
      { version: 2, answers: { minutes: 20, people: 14, waiting: { amount: 2, unit: 'days' } } },
    ]);
  });
});
