import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStores } from '../../src/storage/index.ts';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type ChannelClient,
  type Conversation,
  crafted,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
  titlesOf,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const TEXT = 'Vi skriver vikarens timer ind tre steder hver eneste fredag.';
const PLAN = {
  title: 'Timer ét sted',
  what: 'Vagtplanen sender timerne videre til løn.',
  horizon: '1. halvår 2027',
};

let talk: Conversation;
let mette: Person;
let ole: Person;
let karen: Person;
let channel: ChannelClient;
let no = '';

/** Mette is in the channel, Ole owns the area of it, Karen is a leader who was promised something. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation();
  [mette, ole, karen] = ['Mette Friis', 'Ole Bang', 'Karen Holm'].map((name) =>
    talk.person(name),
  ) as [Person, Person, Person];
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  await tap(karen, await karen.say(TEXT), 'Send nu', { inputs: { 'a.hassle': '4' } });
  no = (await talk.proposals())[0]?.no ?? '';
  await promised();
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

/** Published as planned, as whoever decides it does. */
async function promised(): Promise<void> {
  const [proposal] = await talk.proposals();
  const before = proposal && (await talk.stores.proposals.proposal(talk.tenant, proposal.no));
  if (before === undefined) throw new Error('nothing is handed in');
  const { dueOn: _, ...open } = before.value;
  await talk.stores.proposals.change('decided', {
    proposal: {
      ...open,
      status: 'decided',
      outcome: 'planned',
      holder: { kind: 'nobody' },
      assessments: [anAssessment({ area: 'it' })],
    },
    events: [],
    before,
    says: [],
  });
}

const inChat = (person: Person, text: string) =>
  talk.connector.sent.filter(
    (sent) => sent.conversation === person.chat.conversation && textOf(seenIn(sent)).includes(text),
  );
const arrives = async (person: Person, text: string): Promise<Seen> =>
  seenIn(await talk.connector.waitFor((sent) => inChat(person, text).includes(sent)));
/** As they are stored now: a store of its own has nothing in its cache. */
const initiatives = () => {
  const of = { clock: { now: () => new Date() }, ids: { fresh: () => crypto.randomUUID() } };
  return createStores(talk.storage, of).initiatives.all(talk.tenant);
};

/** Ole is an owner by the register, so the first word of his leads to his initiatives. */
async function created(more: Readonly<Record<string, string>> = {}): Promise<Seen> {
  const list = await ole.say('tiltag');
  const form = await tap(ole, list, 'Nyt tiltag');
  return tap(ole, form, 'Gem', { inputs: { ...PLAN, proposals: no, ...more } });
}

describe('an initiative', () => {
  it('is made by the owner of its area in personal chat, once', async () => {
    const list = await ole.say('tiltag');
    const form = await tap(ole, list, 'Nyt tiltag');
    const inputs = { ...PLAN, proposals: no };
    const [card, again] = await Promise.all([
      tap(ole, form, 'Gem', { inputs }),
      tap(ole, form, 'Gem', { inputs }),
    ]);

    expect(textOf(list)).toContain('Der er ingen tiltag her.');
    for (const one of [card, again]) expect(textOf(one)).toContain('Timer ét sted');
    expect(textOf(card)).toContain('1. halvår 2027 (senest 30. juni 2027)');
    expect(textOf(card)).toContain('Svar på 1 forslag');
    expect(await initiatives()).toMatchObject([{ area: 'it', proposals: [no], state: 'planned' }]);
  });

  it('keeps what was typed, and says what it cannot read', async () => {
    const again = await created({ horizon: 'når vi når det', proposals: '2026-999' });

    expect(textOf(again)).toContain('Vi kan ikke læse tidspunktet.');
    expect(textOf(again)).toContain('“2026-999” er ikke et forslag');
    const values = again.card?.inputs.map(({ id, value }) => [id, value]) ?? [];
    expect(Object.fromEntries(values)).toMatchObject({ ...PLAN, horizon: 'når vi når det' });
    expect(await initiatives()).toEqual([]);
  });

  it('stops a CPR number until it is said to be none', async () => {
    const again = await created({ what: 'Ring til 010190-1234' });

    expect(textOf(again)).toContain('cpr-nummer');
    expect(await initiatives()).toEqual([]);
  });

  it('tells those it was promised to of another time, with why', async () => {
    await tap(ole, await created({ proposals: '' }), 'Forslag').then((form) =>
      tap(ole, form, 'Gem', { inputs: { add: no } }),
    );
    const list = await ole.say('tiltag');
    const card = await tap(ole, list, 'Åbn Timer ét sted');
    const form = await tap(ole, card, 'Opdatér');
    expect(textOf(form)).toContain('Vi læser det som 1. januar 2027 til 30. juni 2027.');

    const saved = await tap(ole, form, 'Gem', {
      inputs: { horizon: '2. halvår 2027', why: 'Udbuddet går om.' },
    });

    expect(textOf(saved)).toContain('Gemt. Alle bag forslagene får besked.');
    const news = await arrives(karen, 'Udbuddet går om.');
    expect(textOf(news)).toContain('2. halvår 2027');
  });

  it('is counted in the channel, and opens for each alone', async () => {
    await created();

    const [line] = await channel.say('tiltag');
    expect(textOf(line as Seen)).toContain('1 tiltag i gang');
    const list = await channel.tap(line, 'Åbn tiltag');
    const card = await channel.tap(list, 'Åbn Timer ét sted');
    expect(titlesOf(card)).toEqual(
      expect.arrayContaining(['Opdatér', 'Milepæle', 'Udbytte', 'Forslag']),
    );
  });

  it('has milestones and figures of its own', async () => {
    const card = await created();
    const form = await tap(ole, card, 'Milepæle');
    const added = await tap(ole, form, 'Gem', {
      inputs: { title: 'Aftale med leverandøren', on: '2027-02-01' },
    });
    const ticked = await tap(ole, await tap(ole, added, 'Milepæle'), 'Gem', {
      inputs: { done: '0' },
    });
    const figures = await tap(ole, await tap(ole, ticked, 'Udbytte'), 'Gem', {
      inputs: { hours: '1.310,5', hassle: '2' },
    });

    expect(textOf(added)).toContain('• Aftale med leverandøren – 1. februar 2027');
    expect(textOf(ticked)).toContain('✓ Aftale med leverandøren – nået 18. november 2026');
    expect(textOf(figures)).toContain('1.310,5 timer om året · bøvl 2 af 5 (anslået)');
  });
});

describe('the question whether the time holds', () => {
  const asked = async (go: string, more: object = {}): Promise<Seen> => {
    await created();
    const [one] = await initiatives();
    return crafted(ole, 'initiative.status', { id: one?.id, until: '2027-06-30', go, ...more });
  };

  it('is answered with one tap when it does', async () => {
    expect(textOf(await asked('holds'))).toContain('Tak. Så siger vi ikke mere om det nu.');
    expect(await initiatives()).toMatchObject([{ said: ['holds~2027-06-30'], version: 1 }]);
  });

  it('asks for the new time and why when it does not', async () => {
    const form = await asked('late');
    const empty = await tap(ole, form, 'Gem', { inputs: { horizon: '', why: '' } });
    const saved = await tap(ole, empty, 'Gem', {
      inputs: { horizon: 'primo 2028', why: 'Vi mangler en aftale.' },
    });

    expect(textOf(form)).toContain('Hvornår bliver det så færdigt?');
    expect(textOf(empty)).toContain('Skal udfyldes.');
    expect(textOf(saved)).toContain('primo 2028');
    await arrives(karen, 'Vi mangler en aftale.');
  });

  it('closes what it answers when it is done, and asks whether it is solved', async () => {
    const confirm = await asked('done');
    expect(textOf(confirm)).toContain('Så lukker vi forslaget');
    const done = await tap(ole, confirm, 'Ja, det er færdigt');

    expect(textOf(done)).toContain('Færdigt');
    expect(await talk.proposals()).toMatchObject([{ status: 'closed', outcome: 'done' }]);
    await arrives(karen, 'løst');
  });
});

describe('initiatives of others', () => {
  it('do not exist for a leader, whatever the card data say', async () => {
    await created();
    const [one] = await initiatives();
    const id = one?.id;

    expect(textOf(await karen.say('tiltag'))).not.toContain('Timer ét sted');
    for (const [verb, data] of [
      ['initiative.show', { id }],
      ['initiative.edit', { id }],
      ['initiative.save', { id, version: 1, title: 'Mit', what: 'Mit' }],
      ['initiative.create', { press: 'mit', title: 'Mit', what: 'Mit' }],
      ['initiative.milestones-save', { id, version: 1, title: 'Mit', on: '2027-01-01' }],
      ['initiative.proposals-save', { id, version: 1, remove: no }],
      ['initiative.status', { id, until: '2027-06-30', go: 'done-confirm' }],
      ['benefit.save', { id, version: 1, hours: '1' }],
    ] as const) {
      expect(textOf(await crafted(karen, verb, data))).not.toContain('Timer ét sted');
    }
    expect(await initiatives()).toEqual([one]);
    expect(await talk.proposals()).toMatchObject([{ status: 'decided' }]);
  });
});
