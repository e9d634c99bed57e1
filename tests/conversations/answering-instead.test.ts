import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import { installFrom } from '../../tools/client/activities.ts';
import { deliverTo } from '../../tools/client/deliver.ts';
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
const TEXT = 'Vi skriver vikarens timer ind tre steder hver eneste fredag.';
const QUESTION = 'Gælder det også vikarer under 14 dage?';
const ANSWER = 'Ja, vi gør det samme for dem.';
const ASKS = 'Vi har et spørgsmål til dig';
const GONE = 'Det gik ikke';

/** Lise leads where Karen is her deputy; Jens leads another school. */
const register: Register = {
  areas: [],
  forums: [],
  guidance: [],
  units: [
    { ...school('1', 'Solskolen', 'Lise Bro'), deputy: { name: 'Karen Holm' } },
    school('2', 'Åskolen', 'Jens Lauridsen'),
  ],
};

let talk: Conversation;
let karen: Person;
let lise: Person;
let jens: Person;
let channel: ChannelClient;
let no = '';
let question: Seen;

/** Karen’s name may be seen by all; she takes the app away, is asked, and Lise gets the question. */
beforeEach(async () => {
  // A working day at noon: what is asked about a proposal goes at once.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation({ register });
  const mette = talk.person('Mette Friis');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  [karen, lise, jens] = [
    talk.person('Karen Holm'),
    talk.person('Lise Bro'),
    talk.person('Jens Lauridsen'),
  ];
  for (const leader of [lise, jens]) await leader.say('hjælp');
  await tap(karen, await karen.say(TEXT), 'Send nu', { inputs: { 'a.hassle': '4' } });
  no = (await talk.proposals())[0]?.no ?? '';
  const review = await crafted(karen, 'proposal.edit', { no });
  await tap(karen, review, 'Gem ændringer', { inputs: { 'a.name': 'all' } });
  await deliverTo(talk.url, { ...installFrom(karen.chat, 'away'), action: 'remove' });
  const [shown] = await channel.say(`vis ${no}`);
  const form = await channel.tap(shown, 'Stil et spørgsmål');
  const sent = await channel.tap(form, 'Send spørgsmål', { question: QUESTION });
  expect(textOf(sent)).toContain('Lise Bro får det nu.');
  question = await arrives(lise, ASKS);
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

function school(id: string, name: string, leader: string): Register['units'][number] {
  return {
    id: asId<UnitId>(id),
    name,
    type: 'school',
    department: 'Børn og Unge',
    leader: {
      name: leader,
      mail: `${leader.toLowerCase().replace(' ', '.')}@bakkekoebing.example`,
    },
  };
}

const inChat = ({ chat }: Person, text: string) =>
  talk.connector.sent.filter(
    (sent) => sent.conversation === chat.conversation && textOf(seenIn(sent)).includes(text),
  );
const arrives = async (who: Person, text: string): Promise<Seen> =>
  seenIn(await talk.connector.waitFor((sent) => inChat(who, text).includes(sent)));
const reply = (who: Person, form: Seen) =>
  tap(who, form, 'Send svar', { inputs: { supplement: ANSWER } });

describe('a question whose proposer has left', () => {
  it('is answered by the present leader, and the administrators see the answer', async () => {
    expect(textOf(question)).toContain(QUESTION);

    const form = await tap(lise, question, 'Svar');
    expect(textOf(form)).toContain(QUESTION);
    expect(titlesOf(form)).toEqual(['Send svar']);
    const receipt = await reply(lise, form);
    expect(textOf(receipt)).toContain('Tak for svaret');
    expect(titlesOf(receipt)).toEqual([]);
    await arrives(lise, 'Tak for svaret');

    const [posted] = inChat(lise, ASKS);
    expect(inChat(lise, 'Tak for svaret')).toMatchObject([{ kind: 'edit', id: posted?.id }]);
    const [shown] = await channel.say(`vis ${no}`);
    expect(textOf(shown as Seen)).toContain(ANSWER);
    expect(textOf(shown as Seen)).toContain('Arbejdspladsens leder svarede');
    expect(inChat(karen, 'Tak for svaret')).toEqual([]);
  });

  it('is answered once, and a second click gets the same', async () => {
    const form = await tap(lise, question, 'Svar');

    const both = [await reply(lise, form), await reply(lise, form)];

    for (const seen of both) expect(textOf(seen)).toContain('Tak for svaret');
    expect((await talk.proposals())[0]?.supplements).toHaveLength(1);
    expect(textOf(await tap(lise, question, 'Svar'))).toContain(GONE);
  });

  it('asks for what is missing, with the question still there', async () => {
    const form = await tap(lise, question, 'Svar');

    const again = await tap(lise, form, 'Send svar', { inputs: { supplement: ' ' } });

    expect(textOf(again)).toContain('Skriv noget, før du sender.');
    expect(textOf(again)).toContain(QUESTION);
    expect(titlesOf(again)).toEqual(['Send svar']);
  });

  it('is nothing to another leader who presses the same', async () => {
    const form = await tap(lise, question, 'Svar');

    const seen = [await tap(jens, question, 'Svar'), await reply(jens, form)].map(textOf);

    for (const text of seen) {
      expect(text).toContain(GONE);
      expect(text).not.toContain('vikar');
    }
    expect(await talk.proposals()).toMatchObject([
      { question: { text: QUESTION }, supplements: [] },
    ]);
  });

  it('opens nothing else of the proposal to the present leader', async () => {
    const seen = [
      await lise.say(`vis ${no}`),
      await lise.say('mine forslag'),
      await crafted(lise, 'proposal.show', { no }),
      await crafted(lise, 'proposal.edit', { no }),
      await crafted(lise, 'proposal.withdraw', { no, version: 2 }),
      await crafted(lise, 'proposal.withdraw-confirm', { no, version: 2 }),
    ];

    expect(seen.map(textOf).join('\n')).not.toContain('vikarens timer');
    expect(await talk.proposals()).toMatchObject([{ version: 2, status: 'waiting' }]);
  });

  it('is closed at the leader when the proposer comes back and answers', async () => {
    const shown = await karen.say(`vis ${no}`);
    const form = await tap(karen, shown, 'Svar');
    expect(textOf(await tap(lise, question, 'Svar'))).toContain(GONE);

    expect(textOf(await reply(karen, form))).toContain(`Tak – det er lagt til ${no}`);

    await arrives(lise, 'Tak for svaret');
    expect(inChat(lise, 'Tak for svaret')).toMatchObject([{ kind: 'edit' }]);
    expect(inChat(karen, 'Tak for svaret')).toEqual([]);
  });
});
