import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askedOwn } from '../../src/domain/people/own-order.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { pagesOf, partitionsIn } from '../../src/storage/backup/walk.ts';
import { TABLES } from '../../src/storage/table.ts';
import { aPerson, type Person, type Seen, seenIn } from '../../tools/client/person.ts';
import type { Sent } from '../support/connector.ts';
import { type Conversation, startConversation, tap, textOf } from '../support/conversation.ts';

const TEXT = 'Vi skriver vikarens timer ind tre steder hver eneste fredag.';
const OTHER = 'Døren til skuret går i baglås, når det har regnet en hel uge.';

let talk: Conversation;
let karen: Person;
let jens: Person;

beforeEach(async () => {
  talk = await startConversation();
  karen = talk.person('Karen Holm');
  jens = talk.person('Jens Lauridsen');
  for (const [person, text] of [
    [karen, TEXT],
    [jens, OTHER],
  ] as const) {
    await tap(person, await person.say(text), 'Send nu', { inputs: { 'a.hassle': '4' } });
  }
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

function linksOf({ message }: Seen): readonly string[] {
  const sent = talk.connector.sent.find(({ id }) => id === message);
  return JSON.stringify(sent).match(/http:[^"\\]+\/file\/[\w-]+/g) ?? [];
}

async function fetched(seen: Seen): Promise<Readonly<Record<string, string>>> {
  const [link = ''] = linksOf(seen);
  const page = await fetch(link);
  const bytes = new Uint8Array(await page.arrayBuffer());
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, one]) => [name, new TextDecoder().decode(one)]));
}

/** Everything stored, with its keys. */
async function stored(): Promise<string> {
  const found: string[] = [];
  for (const table of TABLES) {
    for await (const partition of partitionsIn(talk.storage, table, talk.tenant)) {
      for await (const page of pagesOf(talk.storage, { table, partition })) {
        found.push(...page.map(({ row, cells }) => [row, ...Object.values(cells)].join(' ')));
      }
    }
  }
  return found.join('\n');
}

async function erase(word: string): Promise<Seen> {
  const form = await karen.say('slet mine oplysninger');
  return tap(karen, form, 'Slet mine oplysninger', { inputs: { 'own.confirm': word } });
}

describe('my data', () => {
  it('is a file with everything that is stored, and nothing of others', async () => {
    const files = await fetched(await karen.say('mine data'));

    expect(Object.keys(files)).toEqual(['forenkl.html', 'forenkl.json']);
    for (const text of Object.values(files)) {
      expect(text).toContain('Karen Holm');
      expect(text).toContain(TEXT);
      expect(text).not.toContain(OTHER);
      expect(text).not.toContain('Jens');
    }
  });

  it('is noted in the log', async () => {
    await karen.say('my data');

    const month = new Date().toISOString().slice(0, 7);
    const log = await talk.stores.audit.month(talk.tenant, month);
    expect(log).toMatchObject([{ what: 'exported', more: 'own-data' }]);
  });
});

it('comes by itself from another process when a turn could not wait for it', async () => {
  const { tenant, stores } = talk;
  const known = await stores.people.byEntra(tenant, karen.chat.entra);
  const person = known?.value.id ?? asId<PersonId>('nobody');
  await talk.halt();
  const order = askedOwn({ tenant, person, id: 'late', language: 'da' }, new Date());
  await stores.ownOrders.save(order, undefined, []);
  const isOwn = (sent: Sent) => JSON.stringify(sent).includes('own.fetch');

  talk = await startConversation({}, talk);
  const told = await talk.connector.waitFor(isOwn);
  const { entra, name } = karen.chat;
  const again = aPerson(talk, { tenant, entra, name, mail: 'karen.holm@bakkekoebing.example' });
  const files = await fetched(await tap(again, seenIn(told), 'Hent filen'));

  expect(files['forenkl.html']).toContain(TEXT);
  expect(files['forenkl.html']).not.toContain(OTHER);
  expect(talk.connector.sent.filter(isOwn)).toHaveLength(1);
});

describe('having one’s data erased', () => {
  it('says first what goes and what stays, and asks for a word', async () => {
    const form = await karen.say('slet mine oplysninger');

    expect(textOf(form)).toContain('Det bliver slettet');
    expect(textOf(form)).toContain('Du får ikke svar på dine forslag bagefter');
    expect(textOf(await erase('ja'))).toContain('Skriv SLET i feltet');
    expect(await stored()).toContain('Karen Holm');
  });

  it('leaves nothing that tells who it was, and keeps the case', async () => {
    const done = await erase('slet');

    expect(textOf(done)).toContain('Dine oplysninger bliver slettet');
    await vi.waitFor(
      async () => {
        // The municipality's register stays, and who is to be erased is known until all of it is.
        const kept = /^u~1003000001 |"kind":"person"/;
        const rows = (await stored()).split('\n').filter((row) => !kept.test(row));
        expect(rows.filter((row) => /Karen Holm|karen\.holm/.test(row))).toEqual([]);
        expect(rows.filter((row) => row.includes(karen.chat.entra))).toEqual([]);
      },
      { timeout: 5_000 },
    );
    const [proposal] = await talk.proposals();
    expect(proposal?.answers['challenge']).toBe(TEXT);
    expect(await stored()).toContain('Jens Lauridsen');
  });

  it('makes somebody new of whoever writes again', async () => {
    const before = await talk.stores.people.byEntra(talk.tenant, karen.chat.entra);
    await erase('SLET');

    const list = await karen.say('mine forslag');

    expect(textOf(list)).not.toContain('vikarens timer');
    const rows = await stored();
    expect(rows).toContain(`"proposer":"${before?.value.id}"`);
    const now = rows.split('\n').find((row) => row.startsWith(`a~${karen.chat.entra} `));
    expect(now).toContain('Karen Holm');
    expect(now).not.toContain(before?.value.id);
  });
});
