import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person, Seen } from '../../tools/client/person.ts';
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
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const TEXTS = [
  'Vikaren Sofie venter to uger på adgang til vagtplanen i systemet.',
  'Nye vikarer venter to uger på adgang til vagtplanen i systemet.',
];
const SECRETS = ['Kun os: ring til Jens', 'Vedrører MED', 'Tildelt', 'concernsMed', 'suggested'];

let talk: Conversation;
let mette: Person;
let karen: Person;
let channel: ChannelClient;

/** Mette is in the channel; Karen is a leader with two proposals about the same. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation();
  mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  for (const text of TEXTS) {
    await tap(karen, await karen.say(text), 'Send nu', { inputs: { 'a.hassle': '4' } });
    vi.setSystemTime(new Date(Date.now() + 60_000));
  }
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

const opened = async (words = 'kø'): Promise<Seen> => {
  const [line] = await channel.say(words);
  return channel.tap(line, 'Åbn køen');
};
const more = async (card: Seen, choice: string, chosen = {}): Promise<Seen> => {
  const choices = await channel.tap(card, 'Mere', chosen);
  return channel.tap(choices, 'Fortsæt', { more: choice });
};

describe('a card of the queue', () => {
  it('suggests with the words that led to it, and names what is alike', async () => {
    const text = textOf(await opened());

    expect(text).toMatch(
      /Forslag fra Forenkl \((ret oplagt|sandsynligt|usikkert)\) · fordi: .*adgang/,
    );
    expect(text).toMatch(/Ligner 2026-0002 \((meget|lidt)\) · fordi:/);
  });

  it('suggests what was decided about an alike one, by its number, to those who sort alone', async () => {
    const card = await opened();
    const next = await channel.tap(card, 'Gem og næste', {
      need: 'abolish',
      extent: 'large',
      value: 'high',
    });

    expect(textOf(next)).toMatch(
      /Forslag fra Forenkl \([a-zø ]+\)( · fordi: [^·\n]*)? · ligesom 2026-0001/,
    );
    await channel.tap(next, 'Gem og næste', { extent: 'large', value: 'high' });
    const judged = (await talk.proposals()).map(({ assessments }) => assessments?.[0]);
    expect(judged[1]?.suggested?.extent).toBe('large');
    expect(JSON.stringify(await karen.say('vis 2'))).not.toContain('2026-0001');
  });

  it('remembers what was suggested, and counts how much of it was kept', async () => {
    const card = await opened();
    await channel.tap(card, 'Gem og næste', { need: 'abolish', extent: 'small', value: 'high' });

    const [judged] = (await talk.proposals())[0]?.assessments ?? [];
    expect(judged?.suggested?.area).toBe(judged?.area);
    expect(judged?.suggested?.need).not.toBe('abolish');
    const [grid] = await channel.say('prioritering');
    expect(textOf(grid as Seen)).toContain('Forslagene blev brugt: område 1 af 1');
    const [list] = await channel.say('liste trafiklys');
    expect(textOf(list as Seen)).toContain('Oversigt med trafiklys');
    expect(textOf(list as Seen)).toContain('● Lille');
  });
});

describe('Mere', () => {
  it('compares, notes, assigns and marks, and loses nothing that was chosen', async () => {
    const chosen = { extent: 'large', value: 'low', note: 'Mit eget' };
    const compared = await more(await opened(), 'compare', chosen);
    for (const text of TEXTS) expect(textOf(compared)).toContain(text);
    let card = await channel.tap(compared, 'Tilbage');
    card = await channel.tap(await more(card, 'note'), 'Gem noten', { internal: SECRETS[0] ?? '' });
    expect(textOf(card)).toContain(SECRETS[0]);
    const form = await more(card, 'assign');
    const [me = ''] = form.card?.inputs.find(({ id }) => id === 'assignee')?.choices ?? [];
    card = await channel.tap(form, 'Gem', { assignee: me });
    expect(textOf(card)).toContain('er tildelt Mette Friis');
    card = await channel.tap(await more(card, 'flags'), 'Gem markeringer', {
      flags: 'concernsMed',
    });

    expect(textOf(card)).toContain('Vedrører MED');
    await channel.tap(card, 'Gem og næste');
    expect((await talk.proposals())[0]).toMatchObject({
      flags: { concernsMed: true },
      notes: [{ text: SECRETS[0] }],
      assessments: [{ extent: 'large', value: 'low', note: 'Mit eget' }],
    });
    for (const part of ['kø med', 'kø mine']) {
      expect(textOf(await opened(part))).toContain('Nr. 1 af 1');
    }
  });

  it('asks the proposer, and goes on with the next', async () => {
    const next = await channel.tap(await more(await opened(), 'ask'), 'Send spørgsmål', {
      question: 'Hvilket system er det?',
    });

    expect(textOf(next)).toContain('✓ Spørgsmålet om 2026-0001 er sendt');
    expect(textOf(next)).toContain(TEXTS[1]);
  });

  it('releases an example in other words, which the proposer is not shown', async () => {
    const form = await more(await opened(), 'example');
    const taken = await channel.tap(form, 'Videre', { source: '0' });
    expect(JSON.stringify(taken)).toContain(`"value":"${TEXTS[0]}`);
    const words = 'En vikar ventede ni dage på adgang.';
    const named = await channel.tap(taken, 'Frigiv', { example: 'Karen Holm ventede ni dage.' });
    expect(textOf(named)).toContain('Tag navnet ud: Karen Holm.');
    const card = await channel.tap(named, 'Frigiv', { example: words });

    expect(textOf(card)).toContain('✓ Eksemplet fra 2026-0001 er frigivet');
    expect((await talk.proposals())[0]?.example).toMatchObject({ text: words });
    expect(JSON.stringify(await karen.say('vis 1'))).not.toContain(words);
    const [page] = await channel.say('vis 1');
    expect(textOf(page as Seen)).toContain(words);
  });

  it('hides a name in every version, and nobody sees it again', async () => {
    const form = await more(await opened(), 'redact');
    const looked = await channel.tap(form, 'Se det først', { hide: 'Sofie' });
    expect(textOf(looked)).toContain('Vikaren ▇▇▇ venter');
    const card = await channel.tap(looked, 'Skjul 1 sted');

    expect(textOf(card)).toContain('Vikaren ▇▇▇ venter');
    expect(JSON.stringify(await talk.proposals())).not.toContain('Sofie');
    expect(textOf(await karen.say('vis 1'))).toContain('Vikaren ▇▇▇ venter');
  });
});

describe('a proposer', () => {
  it('sees the same card whether there are notes and marks or none', async () => {
    const before = textOf(await karen.say('vis 1'));
    const note = await more(await opened(), 'note');
    let card = await channel.tap(note, 'Gem noten', { internal: SECRETS[0] ?? '' });
    card = await channel.tap(await more(card, 'flags'), 'Gem markeringer', {
      flags: 'concernsMed',
    });

    const after = await karen.say('vis 1');
    expect(textOf(after)).toBe(before);
    for (const secret of SECRETS) expect(JSON.stringify(after)).not.toContain(secret);
    expect(textOf(card)).toContain(SECRETS[0]);
  });

  it('can press none of it, made up or not', async () => {
    const data = {
      no: '2026-0001',
      place: { filter: 'all' },
      seen: '',
      was: '',
      words: 'vikaren',
      internal: 'hej hej',
      assignee: 'x',
      more: 'redact',
      hide: 'vikaren',
    };
    const verbs = ['open', 'go', 'note', 'assign', 'flags', 'redact-preview', 'redact'];

    for (const verb of verbs) {
      const refused = await crafted(karen, `more.${verb}`, data);
      expect(textOf(refused)).toContain('Det har du ikke adgang til');
    }
    const [proposal] = await talk.proposals();
    expect(proposal).not.toHaveProperty('notes');
    expect(proposal?.answers['challenge']).toBe(TEXTS[0]);
  });
});

describe('the page of a proposal', () => {
  it('leads to what can be done beside the queue, and hides in what is not said yet', async () => {
    vi.setSystemTime(new Date('2026-11-18T19:00:00.000Z'));
    const asked = await more(await opened(), 'ask');
    await channel.tap(asked, 'Send spørgsmål', { question: 'Er Sofie stadig hos jer?' });
    const [page] = await channel.say('vis 1');
    const looked = await channel.tap(await more(page as Seen, 'redact'), 'Se det først', {
      hide: 'Sofie',
    });
    const done = await channel.tap(looked, 'Skjul 2 steder');
    expect(textOf(done)).toContain('✓ Personoplysninger i 2026-0001 er skjult');

    const before = talk.connector.sent.length;
    vi.setSystemTime(new Date('2026-11-19T09:00:00.000Z'));
    const sent = () => JSON.stringify(talk.connector.sent.slice(before));
    await vi.waitFor(() => expect(sent()).toContain('Er ▇▇▇ stadig hos jer?'), { timeout: 10_000 });
    expect(sent()).not.toContain('Sofie');
  });
});
