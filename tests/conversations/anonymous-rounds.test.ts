import { TableClient } from '@azure/data-tables';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asId, type RoundId, type TenantId } from '../../src/domain/shared/ids.ts';
import type { Log } from '../../src/ports/log.ts';
import { createBackend, createStores, type Stores } from '../../src/storage/index.ts';
import { TABLES } from '../../src/storage/table.ts';
import { aPerson, type Person } from '../../tools/client/person.ts';
import { type Attack, type Everything, guesses, type Knows } from '../support/adversary.ts';
import { startAzurite, type TestAzurite } from '../support/azurite.ts';
import { type ComposedBot, startComposedBot } from '../support/composed-bot.ts';
import { type FakeConnector, startConnector } from '../support/connector.ts';
import { inChannel, membersOf, textOf } from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const ROOM = '19:lederdag@thread.tacv2';
const PEOPLE = 40;
/** By chance one person is named; so many are by no more than one attack in a hundred thousand. */
const MORE_THAN_CHANCE = 9;

let azurite: TestAzurite;
let connector: FakeConnector;
let bots: readonly ComposedBot[];
let stores: Stores;
let tenant: TenantId;
const logged: unknown[] = [];
let mette: Person;
let printed = '';

const log: Log = {
  debug: (event, data) => logged.push({ event, data, at: new Date().toISOString() }),
  info: (event, data) => logged.push({ event, data, at: new Date().toISOString() }),
  warn: (event, data) => logged.push({ event, data, at: new Date().toISOString() }),
  error: (event, data, cause) => logged.push({ event, data, cause: String(cause) }),
};

beforeAll(async () => {
  [azurite, connector] = await Promise.all([startAzurite(), startConnector()]);
  const { connectionString } = azurite;
  const storage = () => createBackend({ kind: 'azure-tables', connectionString });
  const first = await storage();
  await first.prepare();
  const ids = { fresh: () => crypto.randomUUID() };
  stores = createStores(first, { clock: { now: () => new Date() }, ids });
  const print = (line: string) => {
    printed += `${line}\n`;
  };
  const one = await startComposedBot(first, { log, print });
  bots = [one, await startComposedBot(await storage(), { log })];
  tenant = asId<TenantId>(one.tenant);
  mette = person('Mette Friis', 98);
  connector.setMembers(CHANNEL, membersOf(tenant, [mette]));
  const channel = inChannel(talkOf(0), mette, CHANNEL);
  const [asks] = await channel.say('brug denne kanal');
  const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(printed)?.[0] ?? '';
  const confirm = await channel.tap(asks, 'Fortsæt', { code });
  await channel.tap(confirm, 'Ja, brug kanalen');
});

afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  await Promise.all([connector.close(), azurite.stop()]);
});

const named = (index: number) => `Person ${String(index).padStart(2, '0')}`;

function person(name: string, index: number): Person {
  const entra = `bbbbbbbb-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const mail = `${name.toLowerCase().replaceAll(' ', '.')}@bakkekoebing.example`;
  const url = bots[index % bots.length]?.url ?? '';
  return aPerson({ url, connector }, { tenant, entra, name, mail });
}

const talkOf = (index: number) => ({
  url: bots[index % bots.length]?.url ?? '',
  connector,
  tenant,
});

/** Everything there is: every row as the service has it, with its time and tag, and every line of the log. */
async function everything(): Promise<Everything> {
  const rows = await Promise.all(
    TABLES.map(async (table) => {
      const client = TableClient.fromConnectionString(azurite.connectionString, table, {
        allowInsecureConnection: true,
      });
      const found: Everything['rows'][number][] = [];
      for await (const entity of client.listEntities()) {
        const { partitionKey = '', rowKey = '', timestamp = '', etag = '', ...cells } = entity;
        found.push({ table, partition: partitionKey, row: rowKey, timestamp, etag, cells });
      }
      return found;
    }),
  );
  return { rows: rows.flat(), log: logged.map((line) => JSON.stringify(line)) };
}

/** A round in the room that forty people answer at once, and what each of them wrote. */
async function answeredBy(
  privacy: string,
): Promise<{ readonly knows: Knows; readonly truth: readonly string[] }> {
  const people = Array.from({ length: PEOPLE }, (_, index) => person(named(index), index));
  connector.setMembers(ROOM, membersOf(tenant, [mette, ...people]));
  const room = inChannel(talkOf(0), mette, ROOM);
  const [form] = await room.say('afstemning');
  const started = await room.tap(form, 'Start', {
    'r.question': `Hvad er værst? (${privacy})`,
    'r.choices': '',
    'r.privacy': privacy,
  });
  expect(textOf(started)).toContain('Afstemning');
  const again = createStores(
    await createBackend({ kind: 'azure-tables', connectionString: azurite.connectionString }),
    {
      clock: { now: () => new Date() },
      ids: { fresh: () => crypto.randomUUID() },
    },
  );
  const [round] = await again.rounds.all(tenant);
  if (round === undefined) throw new Error('no round was started');
  const truth = people.map(
    () => `svar ${crypto.randomUUID()} ${'x'.repeat(Math.floor(Math.random() * 60))}`,
  );

  const receipts = await Promise.all(
    people.map(async (one, index) => {
      const mine = inChannel(talkOf(index), one, ROOM);
      const page = await mine.craft('round.answer', { verb: 'round.answer', round: round.id });
      return mine.tap(page, 'Send svar', { 'a.q': truth[index] ?? '' });
    }),
  );
  expect(receipts.map(textOf).filter((text) => text.includes('Tak'))).toHaveLength(PEOPLE);

  const known = await Promise.all(
    people.map(async ({ chat: { entra, name } }) => {
      const stored = await stores.people.byEntra(tenant, entra);
      return { id: stored?.value.id ?? '', entra, name };
    }),
  );
  return { knows: { round: round.id, people: known }, truth };
}

function hits(attack: Attack, truth: readonly string[]): number {
  return truth.filter((text, index) => attack.guesses[index]?.includes(text.trim())).length;
}

describe('somebody with every table and every line of the log', { timeout: 180_000 }, () => {
  it('finds all forty who answered confidentially, and of forty anonymous ones nobody', async () => {
    const anonymous = await answeredBy('anonymous');
    const confidential = await answeredBy('confidential');
    await vi.waitFor(
      async () => {
        const board = await stores.rounds.board(tenant, asId(anonymous.knows.round));
        expect(board?.value.figures.handedIn).toBe(PEOPLE);
      },
      { timeout: 30_000, interval: 200 },
    );

    const all = await everything();

    // Nothing is lost or doubled, and the attacker is one who can find somebody.
    const at = { tenant, round: asId<RoundId>(anonymous.knows.round) };
    expect(await stores.responses.participants(at)).toHaveLength(PEOPLE);
    const texts = JSON.stringify(all.rows);
    expect(anonymous.truth.filter((text) => texts.split(text.trim()).length === 2)).toHaveLength(
      PEOPLE,
    );
    const named = guesses(all, confidential.knows).map((one) => hits(one, confidential.truth));
    expect(Math.max(...named)).toBe(PEOPLE);

    const tried = guesses(all, anonymous.knows);
    expect(tried.length).toBeGreaterThan(20);
    const found = tried.filter((one) => hits(one, anonymous.truth) >= MORE_THAN_CHANCE);
    expect(found.map(({ by }) => by)).toEqual([]);
  });
});
