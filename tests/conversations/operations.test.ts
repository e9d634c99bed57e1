import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/domain/delivery/ledger.ts';
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
  titlesOf,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const OTHER = '19:andet@thread.tacv2';
const KEY = { message: 'lost-welcome', to: '' };

let talk: Conversation;
let mette: Person;
let ole: Person;
let jens: Person;
let channel: ChannelClient;

/** Mette and Ole are in the channel; Jens is a leader who has spoken to the bot. */
beforeEach(async () => {
  talk = await startConversation();
  [mette, ole, jens] = [
    talk.person('Mette Friis'),
    talk.person('Ole Bang'),
    talk.person('Jens Lauridsen'),
  ];
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette, ole]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  await jens.say('hej');
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

const only = ([first]: readonly Seen[]): Seen => {
  if (first === undefined) throw new Error('nothing was said');
  return first;
};

/** A welcome to Jens of which nobody knows whether it arrived. */
async function lostWelcome(): Promise<LedgerEntry> {
  const known = await talk.stores.people.byEntra(talk.tenant, jens.chat.entra);
  if (known?.value.place === undefined) throw new Error('Jens is not known');
  const { id: person, place } = known.value;
  const now = new Date().toISOString();
  const entry: LedgerEntry = {
    ...KEY,
    to: person,
    revision: 1,
    state: 'unknown',
    content: { kind: 'welcome', firstName: 'Jens-igen', offerEnglish: false },
    manner: 'at-once',
    language: 'da',
    place,
    person,
    attempts: 1,
    lastCode: 'timeout',
    due: now,
    queuedAt: now,
    changedAt: now,
  };
  await talk.stores.ledger.queue(talk.tenant, [{ entry }]);
  return entry;
}

const arrived = () =>
  talk.connector.sent.filter((sent) => JSON.stringify(sent.activity).includes('Jens-igen'));

describe('driftsstatus', () => {
  it.each(['driftsstatus', 'drift', 'operations'])('answers “%s” in the channel', async (words) => {
    const seen = only(await channel.say(words));

    expect(textOf(seen)).toContain('Driftsstatus');
    expect(titlesOf(seen)).toContain('Opdater');
  });

  it('answers an administrator in personal chat, and nobody else', async () => {
    expect(textOf(await ole.say('driftsstatus'))).toContain('Driftsstatus');
    expect(textOf(await jens.say('driftsstatus'))).toContain('Det har du ikke adgang til');
    const elsewhere = inChannel(talk, mette, OTHER);
    expect(textOf(only(await elsewhere.say('driftsstatus')))).toContain('administrationskanalen');
  });

  it('leads to what may not have arrived, which is sent again once', async () => {
    await lostWelcome();
    const status = only(await channel.say('driftsstatus'));
    expect(textOf(status)).toContain('Vi ved ikke, om 1 besked kom frem');

    const list = await channel.tap(status, 'Se ukendte');
    expect(textOf(list)).toContain('til Jens Lauridsen');
    const asks = await channel.tap(list, 'Send igen: Velkomst til Jens Lauridsen');
    expect(textOf(asks)).toContain('får modtageren den to gange');
    expect(arrived()).toEqual([]);
    const done = await channel.tap(asks, 'Ja, send igen');
    expect(textOf(done)).toContain('Den bliver sendt igen');
    await talk.connector.waitFor((sent) => JSON.stringify(sent.activity).includes('Jens-igen'));

    const second = await inChannel(talk, ole, CHANNEL).tap(asks, 'Ja, send igen');
    expect(textOf(second)).toContain('1 er allerede sendt igen');
    expect(textOf(await channel.tap(done, 'Til listen'))).toContain('Ingen beskeder');
    expect(arrived()).toHaveLength(1);
  });

  it('is not open to presses made up by others', async () => {
    const { message, to } = await lostWelcome();
    const wanted = { state: 'unknown', page: 0, keys: [{ message, to }] };

    const seen = [
      await crafted(jens, 'operations.show', {}),
      await crafted(jens, 'operations.attention', { state: 'unknown', page: 0 }),
      await crafted(jens, 'operations.repeat', wanted),
      await crafted(jens, 'operations.repeat-confirm', wanted),
      await crafted(jens, 'operations.out-of-reach', { page: 0 }),
      await inChannel(talk, jens, OTHER).craft('operations.repeat-confirm', wanted),
    ].map(textOf);

    expect(seen.slice(0, 5).every((text) => text.includes('Det har du ikke adgang til'))).toBe(
      true,
    );
    expect(seen.join('\n')).not.toContain('Jens Lauridsen');
    expect((await talk.stores.ledger.entry(talk.tenant, { message, to }))?.value.state).toBe(
      'unknown',
    );
  });
});

describe('uden kontakt', () => {
  it.each(['uden kontakt', 'ikke kontakt', 'out of reach'])(
    'answers “%s” with leaders who never opened Forenkl',
    async (words) => {
      const seen = only(await channel.say(words));

      expect(textOf(seen)).toContain('Personer, der ikke får beskeder');
      expect(textOf(seen)).toContain('har aldrig åbnet Forenkl');
      expect(textOf(seen)).not.toContain('Jens Lauridsen');
    },
  );

  it('is reached from the status, and leads back to it', async () => {
    const status = await ole.say('drift');
    const list = await tap(ole, status, 'Se, hvem der ikke får beskeder');

    expect(textOf(list)).toContain('Hvad kan I gøre?');
    expect(textOf(await tap(ole, list, 'Til driftsstatus'))).toContain('Driftsstatus');
  });

  it('names nobody to a leader', async () => {
    expect(textOf(await jens.say('uden kontakt'))).toContain('Det har du ikke adgang til');
  });
});
