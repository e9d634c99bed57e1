import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
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
const TEXTS = [
  'Vi skriver vikarens timer ind tre steder hver eneste fredag.',
  'Nøglerne til gymnastiksalen skal bestilles på et skema i to eksemplarer.',
];
const NOTE = 'Kun os: lederen har ringet tre gange';
const CHOSEN = {
  area: 'it',
  need: 'system',
  authority: 'process-owner',
  extent: 'small',
  value: 'high',
  note: NOTE,
};

let talk: Conversation;
let mette: Person;
let ole: Person;
let karen: Person;
let channel: ChannelClient;
let oles: ChannelClient;

/** Mette and Ole are in the channel; Karen is a leader with two proposals. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation();
  mette = talk.person('Mette Friis');
  ole = talk.person('Ole Bang');
  karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette, ole]));
  channel = inChannel(talk, mette, CHANNEL);
  oles = inChannel(talk, ole, CHANNEL);
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

const numbers = async () => (await talk.proposals()).map(({ no }) => no);
const opened = async (by: ChannelClient): Promise<Seen> => {
  const [line] = await channel.say('kø');
  return by.tap(line, 'Åbn køen');
};

describe('the queue', () => {
  it('is a line to all, and opens for each alone', async () => {
    const [line] = await channel.say('kø');
    expect(textOf(line as Seen)).toContain('2 forslag venter i køen');
    const posted = talk.connector.sent.length;

    const [first, other] = [await channel.tap(line, 'Åbn køen'), await oles.tap(line, 'Åbn køen')];

    for (const one of [first, other]) expect(textOf(one)).toContain(TEXTS[0]);
    expect(talk.connector.sent).toHaveLength(posted);
    const closed = await oles.tap(other, 'Luk køen');
    expect(textOf(closed)).toContain('2 forslag venter i køen');
  });

  it('opens directly in an administrator’s own chat', async () => {
    expect(textOf(await mette.say('kø'))).toContain('Nr. 1 af 2');
  });

  it('opens from the overview, and gives it back', async () => {
    const [overview] = await channel.say('overblik');

    const card = await channel.tap(overview, 'Åbn køen');
    expect(textOf(card)).toContain('Mangler vurdering');
    const back = await channel.tap(await channel.tap(card, 'Spring over'), 'Luk køen');
    expect(textOf(back)).toContain('Kræver handling');
  });

  it('is gone through by two at once, and neither writes over the other', async () => {
    const [first, other] = [await opened(channel), await opened(oles)];

    const next = await channel.tap(first, 'Gem og næste', CHOSEN);
    expect(textOf(next)).toContain('→ Hurtig gevinst');
    expect(textOf(next)).toContain(TEXTS[1]);
    const late = await oles.tap(other, 'Gem og næste', { ...CHOSEN, extent: 'large' });

    expect(textOf(late)).toContain('Mette Friis har vurderet det imens');
    expect((await talk.proposals())[0]?.assessments).toHaveLength(1);
    const again = await oles.tap(late, 'Gem og næste');
    expect(textOf(again)).toContain('✓ Gemt');
    expect((await talk.proposals())[0]?.assessments).toMatchObject([
      { extent: 'small', note: NOTE },
      { extent: 'large', note: NOTE },
    ]);
  });

  it('sends on where the authority decides, and the overview counts it', async () => {
    const way = await channel.tap(await opened(channel), 'Send videre', CHOSEN);
    expect(textOf(way)).toContain('Ole Bang, It og Digitalisering');
    const next = await channel.tap(way, 'Send');
    expect(textOf(next)).toContain('✓ Sendt');
    const locally = { ...CHOSEN, authority: 'own-unit' };
    const end = await channel.tap(await channel.tap(next, 'Send videre', locally), 'Send svaret');
    expect(textOf(end)).toContain('Du er igennem køen');

    const [overview] = await channel.say('overblik');
    expect(textOf(overview as Seen)).toContain('1\nbesvaret');
    expect(textOf(overview as Seen)).toContain('venter på ansvarlige');
    const [owned, closed] = await numbers();
    expect(textOf(await karen.say(`vis ${owned}`))).toContain('Sendt videre til It og');
    const answered = textOf(await karen.say(`vis ${closed}`));
    expect(answered).toContain('Besluttes lokalt');
    expect(answered).toContain('Det kan I selv beslutte.');
  });

  it('shows the grid', async () => {
    await channel.tap(await opened(channel), 'Gem og næste', CHOSEN);

    const [grid] = await channel.say('prioritering');
    expect(textOf(grid as Seen)).toContain('1 vurderet · 1 mangler vurdering');
  });
});

describe('a proposer', () => {
  it('sees nothing of how the proposal was judged, on any card there is', async () => {
    await channel.tap(await opened(channel), 'Gem og næste', CHOSEN);
    const [no = ''] = await numbers();
    const shown = await karen.say(`vis ${no}`);
    const seen = [shown, await karen.say('mine forslag'), await karen.say('hjælp')];
    for (const title of titlesOf(shown)) seen.push(await tap(karen, shown, title));
    seen.push(await karen.say('Det sker også om lørdagen, skulle jeg hilse og sige.'));

    const everything = JSON.stringify([
      seen,
      talk.connector.sent.filter((sent) => sent.conversation === karen.chat.conversation),
      talk.connector.sent
        .filter((sent) => sent.conversation === karen.chat.conversation)
        .map((sent) => seenIn(sent)),
    ]);
    expect(everything).toContain('Vi har læst det');
    for (const secret of [NOTE, '●', 'Lille', 'Hurtig gevinst', 'extent', 'assessments']) {
      expect(everything).not.toContain(secret);
    }
  });

  it('can press none of the queue’s buttons, made up or not', async () => {
    const [no = ''] = await numbers();
    const data = {
      no,
      seen: { version: 1, assessments: 0 },
      place: { filter: 'all' },
      ...CHOSEN,
      dueOn: '2026-12-04',
    };
    const verbs = ['open', 'show', 'skip', 'save', 'way', 'send', 'close'];

    for (const verb of verbs) {
      const refused = await crafted(karen, `queue.${verb}`, data);
      expect(textOf(refused)).toContain('Det har du ikke adgang til');
    }
    expect(textOf(await karen.say('kø'))).toContain('Det har du ikke adgang til');
    expect((await talk.proposals())[0]).toMatchObject({ status: 'received' });
  });
});
