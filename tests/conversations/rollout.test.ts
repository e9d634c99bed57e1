import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import { executeFrom, installFrom } from '../../tools/client/activities.ts';
import { deliverTo } from '../../tools/client/deliver.ts';
import type { Person, Seen } from '../../tools/client/person.ts';
import { opened } from '../papers/triage-list/lines.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type ChannelClient,
  type Conversation,
  crafted,
  inChannel,
  membersOf,
  startConversation,
  textOf,
  titlesOf,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const mailed = (name: string) => ({
  name,
  mail: `${name.toLowerCase().replaceAll(' ', '.')}@bakkekoebing.example`,
});
const register: Register = {
  areas: [],
  forums: [],
  guidance: [],
  units: [
    {
      ...{ id: asId<UnitId>('1'), name: 'Åskolen', type: 'school', department: 'Børn og Unge' },
      leader: mailed('Karen Holm'),
      deputy: mailed('Sara Bro'),
    },
    {
      ...{ id: asId<UnitId>('2'), name: 'Birkelund', type: 'nursing-home', department: 'Sundhed' },
      leader: mailed('Jens Vest'),
    },
  ],
};

let talk: Conversation;
let mette: Person;
let karen: Person;
let channel: ChannelClient;

/** Mette is an administrator; of the three leaders only Karen has got the app. */
beforeEach(async () => {
  talk = await startConversation({
    register,
    settings: { FORENKL_PUBLIC_URL: 'https://forenkl.example.dk' },
  });
  [mette, karen] = [talk.person('Mette Friis'), talk.person('Karen Holm')];
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  await karen.install();
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

const asked = async (words: string): Promise<Seen> => {
  const [first] = await channel.say(words);
  if (first === undefined) throw new Error('nothing was said');
  return first;
};

describe('udrulning', () => {
  it.each(['udrulning', 'hvem har appen?', 'rollout'])(
    'answers “%s” in the channel',
    async (words) => {
      const seen = textOf(await asked(words));

      expect(seen).toContain('1 af 3 ledere har Forenkl');
      expect(seen).toContain('Sara Bro');
      expect(seen).toContain('Jens Vest');
      expect(seen).not.toContain('Karen Holm');
    },
  );

  it('follows who gets the app and who takes it away', async () => {
    await talk.person('Jens Vest').install();
    await deliverTo(talk.url, { ...installFrom(karen.chat, 'away'), action: 'remove' });
    const card = await asked('udrulning');

    expect(textOf(card)).toContain('1 af 3 ledere har Forenkl');
    expect(textOf(card)).toMatch(/Karen Holm · Åskolen\nhar fjernet appen · siden/);
    expect(textOf(await channel.tap(card, 'Har den (1)'))).toContain('Jens Vest');
  });

  it('becomes a file in a chat of their own, with a mail for each', async () => {
    expect(titlesOf(await asked('udrulning'))).not.toContain('Hent som Excel');
    expect(titlesOf(await mette.say('udrulning'))).toContain('Hent som Excel');
    // Read as it went out: what a test sees of a card has no addresses in it.
    const press = { verb: 'rollout.file', data: { verb: 'rollout.file' }, message: 'm-1' };
    const { body } = await deliverTo(talk.url, executeFrom(mette.chat, 'press', press));
    const [path = ''] = /\/file\/[\w-]{22}/.exec(JSON.stringify(body)) ?? [];
    const file = await fetch(`${talk.url}${path}`);
    const book = await opened(new Uint8Array(await file.arrayBuffer()));

    expect(file.headers.get('content-disposition')).toContain('Udrulning.xlsx');
    expect(book.getWorksheet('Ledere')?.getColumn(4).values).toContain(
      'sara.bro@bakkekoebing.example',
    );
    const log = await talk.stores.audit.month(talk.tenant, new Date().toISOString().slice(0, 7));
    expect(log.map(({ what, more }) => [what, more])).toContainEqual(['exported', 'rollout']);
  });

  it('names nobody to a leader, however they ask', async () => {
    const seen = [
      await karen.say('udrulning'),
      await crafted(karen, 'rollout.show', { group: 'with', page: 0 }),
      await crafted(karen, 'rollout.file', {}),
    ].map(textOf);

    expect(seen.every((text) => text.includes('Det har du ikke adgang til'))).toBe(true);
    expect(seen.join('\n')).not.toContain('Sara');
  });
});
