import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { told } from '../../src/domain/delivery/told.ts';
import type { Sent } from '../../tools/client/connector.ts';
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
const KARENS = 'Hver vikar skal skrives op tre gange, før de kan se vagtplanen.';
const JENSS = 'Vikarer venter i ugevis, før de kan se vagtplanen og blive skrevet op.';
const LEADER = { inputs: { 'a.hassle': '4' } };

let talk: Conversation;
let mette: Person;
let karen: Person;
let jens: Person;
let channel: ChannelClient;

/** Mette is in the channel; Karen and Jens have raised the same, each for themselves. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation();
  mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm', { mail: 'karen.holm@bakkekoebing.example' });
  jens = talk.person('Jens Lauridsen', { mail: 'jens.lauridsen@bakkekoebing.example' });
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  await tap(karen, await karen.say(KARENS), 'Send nu', LEADER);
  vi.setSystemTime(new Date(Date.now() + 60_000));
  await tap(jens, await jens.say(JENSS), 'Send nu', LEADER);
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

const [FIRST, SECOND] = ['2026-0001', '2026-0002'];
async function shownTo(client: ChannelClient, no: string): Promise<Seen> {
  const [card] = await client.say(`vis ${no}`);
  if (card === undefined) throw new Error('no card');
  return card;
}
const chosen = async () => channel.tap(await shownTo(channel, SECOND), 'Saml med andre');
async function merged(why = ''): Promise<Seen> {
  const preview = await channel.tap(await chosen(), 'Se, hvad der sker', { 'merge.with': FIRST });
  return channel.tap(preview, 'Saml 1 forslag', { 'merge.why': why });
}

describe('two proposals about the same', () => {
  it('are followed no longer once whoever raised the merged one says so', async () => {
    await merged();
    const { proposals } = talk.stores;
    const [main] = await talk.proposals();
    const before = main && (await proposals.proposal(talk.tenant, main.no));
    if (before === undefined) throw new Error('nothing is handed in');
    const proposal = before.value;
    const tell = (text: string) =>
      proposals.change(text, {
        proposal,
        events: [],
        before,
        says: told(proposal, { kind: 'explained', text }),
      });
    const hears = (text: string) => (sent: Sent) =>
      sent.conversation === jens.chat.conversation && textOf(seenIn(sent)).includes(text);
    await tell('Loven kræver det.');
    vi.setSystemTime(new Date(Date.now() + 11_000));
    const news = seenIn(await talk.connector.waitFor(hears('Loven kræver det.')));

    const stopped = await tap(jens, news, 'Følg ikke længere');

    expect(textOf(stopped)).toContain(`Du får ikke flere beskeder om ${FIRST}.`);
    expect(textOf(await tap(jens, news, 'Følg ikke længere'))).toBe(textOf(stopped));
    const [, his] = await talk.proposals();
    expect(his?.mergedInto).toMatchObject({ no: FIRST, quiet: true });
    expect(textOf(await jens.say('mine forslag'))).toContain(SECOND);
  });

  it('become one on three cards, and their proposer is told why', async () => {
    expect(textOf(await chosen())).toContain(KARENS);
    expect(textOf(await merged('I skriver om den samme vagtplan'))).toContain(
      `1 forslag er samlet med ${FIRST}`,
    );

    const card = textOf(await shownTo(channel, FIRST));
    expect(card).toContain('Samlet her');
    expect(card).toContain('Vikarer venter i ugevis');
    expect(card).toContain('2 arbejdspladser');
    await vi.waitFor(() => {
      const told = talk.connector.sent.filter(
        (sent) => sent.conversation === jens.chat.conversation,
      );
      expect(JSON.stringify(told)).toContain('den samme vagtplan');
    });
  });

  it('show who raised the other where it is, and none of the words of the one', async () => {
    await merged();
    const own = await jens.say(`vis ${SECOND}`);

    expect(textOf(own)).toContain(`Behandles sammen med ${FIRST}`);
    expect(textOf(own)).not.toContain('tre gange');
    expect(titlesOf(own)).not.toContain('Ret');
    expect(textOf(await jens.say('mine forslag'))).toContain(`Behandles sammen med ${FIRST}`);
  });

  it('are taken apart again, as they were', async () => {
    await merged();
    const list = await channel.tap(await shownTo(channel, FIRST), 'Del op igen');
    const left = await channel.tap(list, 'Del op igen', { 'merge.child': SECOND });

    expect(textOf(left)).toContain(`${SECOND} er sit eget forslag igen`);
    expect(await talk.proposals()).toMatchObject([{ status: 'received' }, { status: 'received' }]);
    expect(textOf(await jens.say(`vis ${SECOND}`))).not.toContain('Behandles sammen');
  });

  it('are merged by nobody outside the channel, with a card they made up themselves', async () => {
    const preview = await channel.tap(await chosen(), 'Se, hvad der sker', { 'merge.with': FIRST });
    await tap(jens, preview, 'Saml 1 forslag');
    await crafted(jens, 'merge.undo', { no: FIRST, 'merge.child': SECOND });

    expect(await talk.proposals()).toMatchObject([{ status: 'received' }, { status: 'received' }]);
  });
});
