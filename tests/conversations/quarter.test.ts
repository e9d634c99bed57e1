import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Register, Unit } from '../../src/domain/shared/register.ts';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
import { anInitiative } from '../support/an-initiative.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type ChannelClient,
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
} from '../support/conversation.ts';
import { type MovingClock, movingClock } from '../support/moving-clock.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const TEXT = 'Vi skriver vikarens timer ind tre steder hver eneste fredag.';
const READY = 'Kvartalsbrevet for 4. kvartal 2026 er klar';
const NEWS = 'Nyt fra 4. kvartal 2026';

const unit = (id: string, type: Unit['type'], name: string): Unit => ({
  id: asId<UnitId>(id),
  name: `Hus ${id}`,
  type,
  department: 'Børn og Unge',
  leader: { name, mail: `${name.toLowerCase().replaceAll(' ', '.')}@bakkekoebing.example` },
});
/** Karen leads a school, Jens a nursing home. */
const register: Register = {
  areas: [],
  forums: [],
  guidance: [],
  units: [unit('1', 'school', 'Karen Holm'), unit('2', 'nursing-home', 'Jens Bro')],
};

let time: MovingClock;
let talk: Conversation;
let karen: Person;
let jens: Person;
let channel: ChannelClient;

beforeEach(async () => {
  time = movingClock('2026-11-23T09:00:00.000Z');
  talk = await startConversation({ time, register });
  const mette = talk.person('Mette Friis');
  [karen, jens] = [talk.person('Karen Holm'), talk.person('Jens Bro')];
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  await jens.say('hej');
  await tap(karen, await karen.say(TEXT), 'Send nu', { inputs: { 'a.hassle': '4' } });
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

const seen = (where: string, text: string) =>
  talk.connector.sent.filter(
    ({ conversation }, at) =>
      conversation.startsWith(where) &&
      textOf(seenIn(talk.connector.sent[at] as never)).includes(text),
  );
const arrives = async (where: string, text: string): Promise<Seen> =>
  seenIn(await talk.connector.waitFor((sent) => seen(where, text).includes(sent)));

/** Karen's proposal is done in the quarter, by an initiative. */
async function done(): Promise<void> {
  const { stores, tenant } = talk;
  const [first] = await stores.proposals.all({ tenant, year: 2026 });
  const before = first && (await stores.proposals.proposal(tenant, first.no));
  if (before === undefined) throw new Error('nothing is handed in');
  const { dueOn: _, ...proposal } = before.value;
  const at = '2026-12-10T09:00:00.000Z';
  await stores.proposals.change('done', {
    proposal: {
      ...proposal,
      status: 'closed',
      outcome: 'done',
      answer: 'Timerne skrives ét sted.',
      answeredAt: at,
      holder: { kind: 'nobody' },
    },
    before,
    events: [
      {
        no: proposal.no,
        kind: 'decided',
        at,
        by: proposal.proposer,
        from: 'received',
        to: 'closed',
      },
    ],
    says: [],
  });
  const initiative = anInitiative('i1', { tenant, title: 'Uden for brevet' });
  await stores.initiatives.save(initiative, undefined, []);
}

describe('the quarterly letter', () => {
  it('is offered on the first working day, looked at, and sent once to those it tells something', async () => {
    await done();
    time.goTo('2027-01-04T08:30:00.000Z');
    const offer = await arrives(CHANNEL, READY);

    const preview = await channel.tap(offer, 'Se det, og send');
    expect(textOf(preview)).toContain('Skoler: 1 modtager');
    expect(textOf(preview)).toContain('Intet nyt til plejehjem. De får ikke noget brev.');
    expect(textOf(preview)).toContain('Timerne skrives ét sted.');

    const status = await channel.tap(preview, 'Send til 1', { opening: 'Godt nytår!' });
    expect(textOf(status)).toContain('Sådan går det med brevet');
    const letter = await arrives(karen.chat.conversation, NEWS);
    expect(textOf(letter)).toContain('Godt nytår!');
    expect(textOf(letter)).toContain('I sagde  Vi skriver vikarens timer');
    expect(textOf(letter)).not.toContain('Uden for brevet');

    const again = await channel.tap(preview, 'Send til 1');
    expect(textOf(again)).toContain('Sådan går det med brevet');
    await arrives(CHANNEL, 'er sendt');
    expect(seen(karen.chat.conversation, NEWS)).toHaveLength(1);
    expect(seen(jens.chat.conversation, NEWS)).toEqual([]);
  });
});
