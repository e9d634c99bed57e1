import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publish } from '../../src/domain/decision/publish.ts';
import type { Changed } from '../../src/domain/proposal/change.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type ChannelClient,
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
  titlesOf,
} from '../support/conversation.ts';
import { type MovingClock, movingClock } from '../support/moving-clock.ts';
import { anInitiative, aPublished } from '../support/promised.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const TEXT = 'Vi skriver vikarens timer ind tre steder hver eneste fredag.';
const SOMEBODY = asId<PersonId>('somebody');

let time: MovingClock;
let talk: Conversation;
let karen: Person;
let ole: Person;
let channel: ChannelClient;

/** Monday 23 November 2026 at 10.00: Karen has handed in, Ole owns IT, Mette has the channel. */
beforeEach(async () => {
  time = movingClock('2026-11-23T09:00:00.000Z');
  talk = await startConversation({ time });
  const mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm');
  ole = talk.person('Ole Bang');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  await ole.say('hej');
  await tap(karen, await karen.say(TEXT), 'Send nu', { inputs: { 'a.hassle': '4' } });
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

const seenBy = (conversation: string, text: string) =>
  talk.connector.sent.filter(
    (sent) => sent.conversation === conversation && textOf(seenIn(sent)).includes(text),
  );
const arrives = async (conversation: string, text: string): Promise<Seen> =>
  seenIn(await talk.connector.waitFor((sent) => seenBy(conversation, text).includes(sent)));

/** Writes what somebody did about the proposal. */
async function handled(name: string, change: (proposal: Proposal) => Changed): Promise<Proposal> {
  const { tenant, stores } = talk;
  const [first] = await stores.proposals.all({ tenant, year: 2026 });
  const before = first && (await stores.proposals.proposal(tenant, first.no));
  if (before === undefined) throw new Error('nothing is handed in');
  const changed = await stores.proposals.change(name, {
    ...change(before.value),
    before,
    says: [],
  });
  if (changed === 'changed') throw new Error('somebody was faster');
  return changed;
}

const sentOn = (proposal: Proposal): Changed => ({
  proposal: {
    ...proposal,
    status: 'forwarded',
    holder: { kind: 'owner', area: 'it' },
    dueOn: '2026-12-07',
    sentOnAt: '2026-11-23T10:00:00.000Z',
  },
  events: [
    {
      no: proposal.no,
      kind: 'forwarded',
      at: '2026-11-23T10:00:00.000Z',
      by: SOMEBODY,
      from: proposal.status,
      to: 'forwarded',
    },
  ],
});

/** Decided and published on 24 November 2026, with what is promised for the first half of 2027. */
async function published(): Promise<Proposal> {
  await handled('sent-on', sentOn);
  const by = { person: SOMEBODY, now: '2026-11-24T09:00:00.000Z' };
  return handled('published', ({ ...proposal }) => {
    const { publishedAt: _at, publishedBy: _by, ...decision } = aPublished();
    const ready: Proposal = { ...proposal, decision: { ...decision, state: 'ready' } };
    const done = publish(ready, decision.version, by);
    if (!done.ok) throw new Error(done.problem.kind);
    return done.value;
  });
}

describe('the calendar', () => {
  it('reminds the owner before the day, and tells the channel once it is long gone', async () => {
    await handled('sent-on', sentOn);

    time.goTo('2026-12-03T09:00:00.000Z');
    const reminder = await arrives(ole.chat.conversation, '2 arbejdsdage til fristen');
    expect(titlesOf(reminder)).toContain('Svar');

    time.goTo('2026-12-10T09:00:00.000Z');
    const told = await arrives(CHANNEL, 'er langt over fristen');
    expect(textOf(told)).toContain('skulle have svaret mandag 7. december 2026');
    await arrives(ole.chat.conversation, '3 arbejdsdage over fristen');
  });

  it('tells the leader of a promise that was not kept, and asks a year after the decision', async () => {
    const { no, tenant } = await published();
    await talk.stores.initiatives.save(anInitiative({ tenant, proposals: [no] }), undefined, []);

    time.goTo('2027-07-01T08:00:00.000Z');
    const late = await arrives(karen.chat.conversation, 'Det er blevet forsinket');
    expect(textOf(late)).toContain('Ét skema');

    time.goTo('2027-11-23T09:00:00.000Z');
    await arrives(ole.chat.conversation, 'Ét skema');
    expect(seenBy(karen.chat.conversation, 'Hvad kom der ud af det?')).toEqual([]);

    time.goTo('2027-11-24T09:00:00.000Z');
    const asked = await arrives(karen.chat.conversation, 'Hvad kom der ud af det?');
    expect(titlesOf(asked)).toEqual(expect.arrayContaining(['Ja', 'Delvist', 'Nej']));
    expect(await tap(karen, asked, 'Ja')).toBeDefined();
  });

  it('asks once, though the program is stopped and started again that very morning', async () => {
    const { no, tenant } = await published();
    time.goTo('2027-07-01T08:00:00.000Z');
    await arrives(karen.chat.conversation, 'Det er blevet forsinket');
    time.goTo('2027-11-24T09:00:00.000Z');
    await arrives(karen.chat.conversation, 'Hvad kom der ud af det?');

    await talk.halt();
    talk = await startConversation({ time }, talk);
    time.goTo('2027-11-24T11:00:00.000Z');

    const { jobs, proposals } = talk.stores;
    const period = '2027-11-24T11:00:00.000Z';
    const ended = { period, endedAt: expect.any(String), failures: 0 };
    await vi.waitFor(
      async () => expect((await jobs.run(tenant, 'calendar'))?.value).toMatchObject(ended),
      { timeout: 5_000 },
    );
    const asked = (await proposals.history(tenant, no)).filter(
      ({ kind }) => kind === 'asked-later',
    );
    expect(asked).toHaveLength(1);
    expect(seenBy(karen.chat.conversation, 'Hvad kom der ud af det?')).toHaveLength(1);
  });
});
