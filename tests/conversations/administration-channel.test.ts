import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { compose, type Program } from '../../src/compose.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import { addMinutes } from '../../src/domain/shared/time.ts';
import type { Log } from '../../src/ports/log.ts';
import { createBackend, createStores } from '../../src/storage/index.ts';
import { anEvent, aProposal } from '../support/a-proposal.ts';
import { ANNE, CHANNEL, type Somebody, TENANT } from '../support/activities.ts';
import { startAzurite } from '../support/azurite.ts';
import { aClient, type Client, cardIn } from '../support/client.ts';
import { type FakeConnector, type Sent, startConnector } from '../support/connector.ts';

const OLE: Somebody = { entra: 'aaaaaaaa-0000-4000-8000-000000000002', name: 'Ole Bang' };
const OTHER = '19:other@thread.tacv2';

let connector: FakeConnector;
let program: Program;
let url: string;
let code: string;
const errors: unknown[] = [];

const log: Log = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (event, data, cause) => errors.push({ event, data, cause }),
};

function membersOf(...people: readonly Somebody[]): readonly object[] {
  return people.map(({ entra, name }) => ({
    id: `29:${entra}`,
    aadObjectId: entra,
    name,
    tenantId: TENANT,
    userRole: 'user',
  }));
}

function clientOf(by: Somebody, conversation?: string): Client {
  const spot =
    conversation === undefined ? { kind: 'personal' } : { kind: 'channel', conversation };
  return aClient(url, connector, { ...spot, by } as Parameters<typeof aClient>[2]);
}

const written = (sent: Sent | undefined) => JSON.stringify(sent && cardIn(sent));
const said = (sent: readonly Sent[]) => sent.map(written).join('\n');

/** Starts the program, with storage in memory unless told otherwise. */
async function start(storage: Readonly<Record<string, string>> = { FORENKL_STORAGE: 'memory' }) {
  const config = readConfig({ FORENKL_LOCAL: '1', FORENKL_TENANTS: TENANT, PORT: '0', ...storage });
  if (!config.ok) throw new Error(JSON.stringify(config.problems));
  program = await compose(config.config, log);
  url = `http://127.0.0.1:${await program.listen()}`;
  let printed = '';
  await program.prepare((line) => {
    printed += line;
  });
  code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(printed)?.[0] ?? '';
}

beforeEach(async () => {
  errors.length = 0;
  connector = await startConnector();
  connector.setMembers(CHANNEL, membersOf(ANNE, OLE));
  connector.setMembers(OTHER, membersOf(ANNE));
});

afterEach(async () => {
  await program.stop(2_000);
  await connector.close();
  expect(errors).toEqual([]);
});

/** A proposal from somebody, handed in a minute ago. */
async function storeProposal(connectionString: string): Promise<string> {
  const clock = { now: () => new Date() };
  const backend = await createBackend({ kind: 'azure-tables', connectionString });
  const { proposals } = createStores(backend, { clock, ids: { fresh: () => 'fresh' } });
  const receivedAt = addMinutes(clock.now(), -1);
  const at = { tenant: asId<TenantId>(TENANT), year: Number(receivedAt.slice(0, 4)) };
  const answers = { challenge: 'Vi taster det samme tre steder for en vikar.', hassle: 4 };
  const added = await proposals.add(at, 'operation', (no) => ({
    proposal: { ...aProposal('2026-1'), tenant: at.tenant, no, answers, receivedAt },
    events: [anEvent(no, { at: receivedAt })],
    says: [],
  }));
  if (added === 'changed') throw new Error('not stored');
  return added.no;
}

async function bind(by: Somebody, conversation: string): Promise<string> {
  const client = clientOf(by, conversation);
  const bound = await client.press('channel.bind-confirm', { readers: 2, code });
  return JSON.stringify(bound.value);
}

describe('the administration channel', () => {
  it('is bound with the printed code, and told so', async () => {
    await start();
    const anne = clientOf(ANNE, CHANNEL);

    expect(said(await anne.say('<at>Forenkl</at> brug denne kanal'))).toContain(
      'Skriv engangskoden',
    );
    const asked = await anne.press('channel.bind', { code: code.toLowerCase() });
    expect(JSON.stringify(asked.value)).toContain('2 personer kan læse denne kanal');
    await anne.press('channel.bind-confirm', { readers: 2, code });

    const told = await connector.waitFor(
      (sent) => sent.kind === 'thread' && written(sent).includes('Kanalen er klar'),
    );
    expect(told.conversation).toBe(CHANNEL);
    expect(said(await anne.say('brug denne kanal'))).toContain('Kanalen er valgt allerede');
  });

  it('shows overview, distributions, search, list and proposal to its members', async () => {
    const azurite = await startAzurite();
    onTestFinished(azurite.stop);
    await start({ FORENKL_TABLES_CONNECTION: azurite.connectionString });
    const no = await storeProposal(azurite.connectionString);
    await bind(ANNE, CHANNEL);
    const anne = clientOf(ANNE, CHANNEL);

    const overview = await anne.say('overblik');
    expect(said(overview)).toContain('Foreløbig');
    expect(said(overview)).toContain('tre steder for en vikar');
    const span = /"from":"([^"]+)","until":"([^"]+)"/.exec(said(overview));
    const data = { from: span?.[1], until: span?.[2] };
    const distributions = await anne.press('digest.distributions', data);
    expect(JSON.stringify(distributions.value)).toContain('Fordelinger');
    expect(said(await anne.say('søg vikarerne'))).toContain(no);
    expect(said(await anne.say('liste modtaget'))).toContain(no);
    expect(said(await anne.say(`vis ${no}`))).toContain('tre steder for en vikar');
  });

  it('tells nobody outside anything', async () => {
    await start();
    await bind(ANNE, CHANNEL);
    const eva = { entra: 'aaaaaaaa-0000-4000-8000-000000000003', name: 'Eva Lind' };
    connector.setMembers(`a:${eva.entra}`, membersOf(eva));

    for (const words of ['overblik', 'søg vikar', 'liste modtaget']) {
      expect(said(await clientOf(eva).say(words))).toContain('Det har du ikke adgang til');
      expect(said(await clientOf(ANNE, OTHER).say(words))).toContain('administrationskanalen');
    }
  });

  it('is moved by a member, and both places are told', async () => {
    await start();
    await bind(ANNE, CHANNEL);
    const anne = clientOf(ANNE, OTHER);

    expect(said(await anne.say('flyt hertil'))).toContain('1 person kan læse');
    await anne.press('channel.bind-confirm', { readers: 1 });

    const told = (conversation: string, text: string) =>
      connector.waitFor(
        (sent) => sent.conversation === conversation && written(sent).includes(text),
      );
    await told(OTHER, 'Kanalen er klar');
    await told(CHANNEL, 'Overblikket er flyttet');
  });
});
