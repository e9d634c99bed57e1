import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { told } from '../../src/domain/delivery/told.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
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
const HERS = 'Vikaren skal skrives op tre steder, før hun kan se vagtplanen.';
const HIS = 'Nye vikarer venter i ugevis på at komme på vagtplanen.';
const DONE = {
  status: 'closed',
  outcome: 'done',
  holder: { kind: 'nobody' },
  answer: 'Ét skema.',
  answeredAt: '2026-11-18T10:00:00.000Z',
} as const satisfies Partial<Proposal>;

let talk: Conversation;
let karen: Person;
let jens: Person;
let channel: ChannelClient;
let no = '';

/** Karen has a proposal, Jens experiences it too and reads English; Mette is in the channel. */
beforeEach(async () => {
  // A working day at noon: news of one's own proposal goes at once.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation();
  const mette = talk.person('Mette Friis');
  [karen, jens] = [talk.person('Karen Holm'), talk.person('Jens Lauridsen')];
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  const first = await tap(karen, await karen.say(HERS), 'Send nu', { inputs: { 'a.hassle': '4' } });
  no = /2026-\d{4}/.exec(textOf(first))?.[0] ?? '';
  const alike = await tap(jens, await jens.say(HIS), 'Næste', { inputs: { 'a.hassle': '5' } });
  await tap(jens, alike, 'Det oplever vi også');
  await tap(jens, await jens.say('sprog'), 'English');
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

/** Those who handle it report it done, and everybody is told. */
async function reported(): Promise<void> {
  const { proposals } = talk.stores;
  const [found] = await talk.proposals();
  const before = found && (await proposals.proposal(talk.tenant, found.no));
  if (before === undefined) throw new Error('nothing is handed in');
  const proposal = { ...before.value, ...DONE };
  const says = told(proposal, { kind: 'completed', initiative: 'Ét skema' });
  const event = { no: proposal.no, kind: 'completed', at: DONE.answeredAt, by: 'system' } as const;
  const events = [{ ...event, to: 'closed' }] as const;
  await proposals.change('done', { proposal, before, events, says });
  // Written beside the program, which looks there again within ten seconds.
  vi.setSystemTime(new Date('2026-11-18T11:00:11.000Z'));
}

const inPlace = (conversation: string, text: string) =>
  talk.connector.sent.filter(
    (sent) => sent.conversation.startsWith(conversation) && textOf(seenIn(sent)).includes(text),
  );
const arrives = async (conversation: string, text: string): Promise<Seen> =>
  seenIn(await talk.connector.waitFor((sent) => inPlace(conversation, text).includes(sent)));

describe('news of a proposal', () => {
  it('come to both leaders, each in their language', async () => {
    await reported();

    const hers = await arrives(karen.chat.conversation, 'Er problemet løst hos jer?');
    const his = await arrives(jens.chat.conversation, 'Is the problem solved at your workplace?');

    expect(titlesOf(hers)).toEqual(['Ja', 'Delvist', 'Nej', 'Se hele forløbet']);
    expect(titlesOf(his)).toContain('Stop following');
    expect(textOf(his)).toContain('which you follow');
  });

  it('lead to the course, in which nobody is named', async () => {
    await reported();
    const his = await arrives(jens.chat.conversation, 'Is the problem solved at your workplace?');

    const course = await tap(jens, his, 'See the full history');

    expect(textOf(course)).toContain(`The full history of ${no}`);
    expect(textOf(course)).not.toContain('Karen');
  });
});

describe('two taps', () => {
  it('take it up again when it is not solved, and the channel sees what is missing', async () => {
    await reported();
    const asked = await arrives(karen.chat.conversation, 'Er problemet løst hos jer?');

    const missing = await tap(karen, asked, 'Nej');
    const heard = await tap(karen, missing, 'Send', { inputs: { missing: 'Lønsystemet mangler' } });
    const thanks = await tap(karen, heard, 'Delvist');

    expect(textOf(thanks)).toContain('Tak for svarene');
    expect(textOf(await arrives(CHANNEL, 'Lønsystemet mangler'))).toContain(`${no} er ikke løst`);
    const [proposal] = await talk.proposals();
    expect(proposal).toMatchObject({
      status: 'assessing',
      holder: { kind: 'team' },
      verdicts: [{ solved: 'no', missing: 'Lønsystemet mangler', heard: 'partly' }],
    });
  });

  it('are refused to whoever made them up', async () => {
    await reported();
    const nanna = talk.person('Nanna Vest');

    const tried = await crafted(nanna, 'judge.solved', { no, solved: 'no' });

    expect(textOf(tried)).toContain('Det kan jeg ikke finde');
    expect((await talk.proposals())[0]).toMatchObject({ status: 'closed' });
  });
});

describe('a question back', () => {
  it('is sent from the course, and reaches the channel without a name, and is answered', async () => {
    await reported();
    const his = await arrives(jens.chat.conversation, 'Is the problem solved at your workplace?');
    const form = await tap(jens, await tap(jens, his, 'See the full history'), 'Ask a question');

    const sent = await tap(jens, form, 'Send question', {
      inputs: { question: 'Does it cover temps?' },
    });

    expect(textOf(sent)).toContain('The question is sent');
    const posted = await arrives(CHANNEL, 'Does it cover temps?');
    expect(textOf(posted)).toContain('En leder, der oplever det samme, spørger:');
    expect(textOf(posted)).not.toContain('Jens');

    const answers = await channel.tap(posted, 'Svar');
    await channel.tap(answers, 'Send svar', { reply: 'Yes, from January.' });

    const reply = await arrives(jens.chat.conversation, 'Yes, from January.');
    expect(textOf(reply)).toContain('A reply to your question');
    expect(inPlace(karen.chat.conversation, 'from January')).toEqual([]);
  });
});

describe('I sagde – vi gjorde', () => {
  it('is shown to everybody, without names', async () => {
    await reported();
    const nanna = talk.person('Nanna Vest');

    const shown = await nanna.say('i sagde vi gjorde');

    expect(textOf(shown)).toContain('I sagde – vi gjorde');
    expect(textOf(shown)).toContain('Ét skema.');
    expect(textOf(shown)).toContain('2 arbejdspladser');
    expect(textOf(shown)).not.toContain('Karen');
  });
});
