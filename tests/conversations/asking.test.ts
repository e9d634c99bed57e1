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
const TEXT = 'Vi skriver vikarens timer ind tre steder hver eneste fredag.';
const QUESTION = 'Gælder det også vikarer under 14 dage?';
const ASKS = 'Vi har et spørgsmål til dig';

let talk: Conversation;
let mette: Person;
let karen: Person;
let channel: ChannelClient;
let no = '';

/** Mette and Ole are in the channel; Karen is a leader with a proposal. */
beforeEach(async () => {
  // A working day at noon: what is asked about a proposal goes at once.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation();
  [mette, karen] = [talk.person('Mette Friis'), talk.person('Karen Holm')];
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  await tap(karen, await karen.say(TEXT), 'Send nu', { inputs: { 'a.hassle': '4' } });
  no = (await talk.proposals())[0]?.no ?? '';
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

const inChat = (text: string) =>
  talk.connector.sent.filter(
    (sent) => sent.conversation === karen.chat.conversation && textOf(seenIn(sent)).includes(text),
  );
const arrives = async (text: string): Promise<Seen> =>
  seenIn(await talk.connector.waitFor((sent) => inChat(text).includes(sent)));

/** Asks in the channel, and gives the question as it comes to Karen. */
async function askedInChannel(): Promise<{ readonly form: Seen; readonly question: Seen }> {
  const [shown] = await channel.say(`vis ${no}`);
  const form = await channel.tap(shown, 'Stil et spørgsmål');
  const sent = await channel.tap(form, 'Send spørgsmål', { question: QUESTION });
  expect(textOf(sent)).toContain('Karen Holm får det nu.');
  return { form, question: await arrives(ASKS) };
}

describe('a question to a proposer', () => {
  it.each(['Ja', 'nej tak'])('is answered in the chat with no more than “%s”', async (word) => {
    await askedInChannel();

    const where = await karen.say(word);
    expect(textOf(where)).toContain(`Svar på ${no}`);

    const form = await tap(karen, where, `Svar på ${no}`);
    await tap(karen, form, 'Send svar');
    expect((await talk.proposals())[0]?.supplements).toMatchObject([
      { text: word, question: QUESTION },
    ]);
    expect(textOf(await karen.say('hej'))).not.toContain('Ikke sendt endnu');
  });

  it('is answered from its card, which is then replaced where it stands', async () => {
    const { question } = await askedInChannel();
    expect(textOf(question)).toContain(QUESTION);

    const form = await tap(karen, question, 'Svar');
    const receipt = await tap(karen, form, 'Send svar', {
      inputs: { supplement: 'Ja, også dem.' },
    });
    expect(textOf(receipt)).toContain(`Tak – det er lagt til ${no}`);
    await arrives('Tak for svaret');

    const [posted] = inChat(ASKS);
    expect(inChat('Tak for svaret')).toMatchObject([{ kind: 'edit', id: posted?.id }]);
    expect((await talk.proposals())[0]).toMatchObject({
      status: 'assessing',
      supplements: [{ text: 'Ja, også dem.', question: QUESTION }],
    });
    const [shown] = await channel.say(`vis ${no}`);
    expect(textOf(shown as Seen)).toContain('Ja, også dem.');
    expect(titlesOf(shown as Seen)).toContain('Stil et spørgsmål');
  });

  it('is answered by just writing in the chat, and closed all the same', async () => {
    await askedInChannel();
    const loose = await karen.say('Ja, det gælder også dem, og det er de fleste.');
    const form = await tap(karen, loose, `Svar på ${no}`);
    await tap(karen, form, 'Send svar');

    await arrives('Tak for svaret');
    expect(inChat('Tak for svaret')).toMatchObject([{ kind: 'edit' }]);
  });

  it('is closed when the proposal is taken back', async () => {
    await askedInChannel();
    const shown = await karen.say(`vis ${no}`);
    await tap(karen, await tap(karen, shown, 'Træk tilbage'), 'Ja, træk det tilbage');

    await arrives('Spørgsmålet er lukket');
    expect(inChat('Spørgsmålet er lukket')).toMatchObject([{ kind: 'edit' }]);
  });

  it('is asked once, however often it is sent, and by whomever', async () => {
    const { form } = await askedInChannel();

    const again = await channel.tap(form, 'Send spørgsmål', { question: QUESTION });
    expect(textOf(again)).toContain('Karen Holm får det nu.');
    const other = await channel.tap(form, 'Send spørgsmål', { question: 'Noget andet?' });
    expect(textOf(other)).toContain('Der er allerede stillet et spørgsmål');
    expect(inChat(ASKS)).toHaveLength(1);
    expect(titlesOf((await channel.say(`vis ${no}`))[0] as Seen)).not.toContain(
      'Stil et spørgsmål',
    );
  });

  it('is not open to presses made up by others', async () => {
    const jens = talk.person('Jens Lauridsen');

    const seen = [
      await crafted(jens, 'proposal.ask', { no }),
      await crafted(jens, 'proposal.ask-send', { no, press: 'p', question: QUESTION }),
      await crafted(karen, 'proposal.ask-send', { no, press: 'p', question: QUESTION }),
    ].map(textOf);

    for (const text of seen) expect(text).toContain('Det har du ikke adgang til');
    expect((await talk.proposals())[0]?.question).toBeUndefined();
  });
});
