// A town on Azurite, exported while its bot runs, and put back into an empty account.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exportTables } from '../../src/storage/backup/export-tables.ts';
import { makeFolderStore } from '../../src/storage/backup/folder-store.ts';
import { PLAN } from '../../src/storage/backup/plan.ts';
import { createBackend } from '../../src/storage/index.ts';
import { PACING } from '../../src/storage/retries.ts';
import type { Backend } from '../../src/storage/table.ts';
import { runRestore } from '../../tools/restore/run-restore.ts';
import { startAzurite, type TestAzurite } from '../support/azurite.ts';
import { bindChannel } from '../support/bind-channel.ts';
import { startConnector } from '../support/connector.ts';
import {
  type ChannelClient,
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
} from '../support/conversation.ts';
import { everyRow } from '../support/every-row.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const clock = { now: () => new Date() };

let azurites: readonly TestAzurite[];
let folder: string;
let talks: Conversation[];

beforeEach(async () => {
  azurites = await Promise.all([startAzurite(), startAzurite()]);
  folder = await mkdtemp(join(tmpdir(), 'forenkl-backup-'));
  talks = [];
});

afterEach(async () => {
  for (const talk of talks) await talk.halt();
  await talks[0]?.connector.close();
  await Promise.all(azurites.map((azurite) => azurite.stop()));
  await rm(folder, { recursive: true });
  expect(talks.flatMap(({ errors }) => errors)).toEqual([]);
});

async function tables(index: number): Promise<Backend> {
  const { connectionString = '' } = azurites[index] ?? {};
  const backend = await createBackend({ kind: 'azure-tables', connectionString });
  await backend.prepare();
  return backend;
}

async function start(storage: Backend, before?: Conversation): Promise<Conversation> {
  const connector = before?.connector ?? (await startConnector());
  const talk = await startConversation({}, { connector, storage });
  talks.push(talk);
  return talk;
}

/** Karen hands in; Mette asks her something, and it is on its way. */
async function aTown(talk: Conversation): Promise<ChannelClient> {
  const [mette, karen] = [talk.person('Mette Friis'), talk.person('Karen Holm')];
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  const channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  const second = await tap(
    karen,
    await karen.say('Vikarens timer skrives ind tre steder'),
    'Næste',
    {
      inputs: { 'a.hassle': '4' },
    },
  );
  const third = await tap(karen, second, 'Næste', {
    inputs: { 'a.need': 'system', 'a.area': 'it' },
  });
  const review = await tap(karen, third, 'Næste', { inputs: { 'a.origin': 'municipality' } });
  await tap(karen, review, 'Send forslag');
  return channel;
}

/** Rows an export takes, without the one that marks the account. */
async function taken(backend: Backend, tenant: string) {
  const rows = await everyRow(backend, tenant);
  const isTaken = (at: string) => {
    const [table = '', , row = ''] = at.split(' ');
    const plan = Object.entries(PLAN).find(([name]) => name === table)?.[1];
    return !Object.keys(plan?.leftOut ?? {}).includes(row.split('~')[0] ?? '');
  };
  return new Map([...rows].filter(([at]) => isTaken(at)));
}

it('brings a town back as it was, numbers on, and says nothing twice', async () => {
  const first = await tables(0);
  const talk = await start(first);
  await aTown(talk);
  const { tenant } = talk;
  await talk.halt();
  const store = makeFolderStore(folder);
  await exportTables({ backend: first, store, clock, program: '0.1.0', pacing: PACING }, tenant);

  const said: string[] = [];
  const second = await tables(1);
  const tool = { tenant, exports: store, target: async () => second };
  const print = (line: string) => said.push(line);
  expect(await runRestore({ ...tool, print }, { wanted: 'latest', dryRun: true })).toBe(0);
  expect((await everyRow(second, tenant)).size).toBe(0);
  expect(await runRestore({ ...tool, print }, { wanted: 'latest', dryRun: false })).toBe(0);

  expect(await taken(second, tenant)).toEqual(await taken(first, tenant));
  expect((await taken(second, tenant)).size).toBeGreaterThan(20);
  // Once more is refused: there is something now.
  expect(await runRestore({ ...tool, print }, { wanted: 'latest', dryRun: false })).toBe(1);
  expect(said.join('\n')).toContain('Der ligger noget i tabellen');

  const before = talk.connector.sent.length;
  const again = await start(second, talk);
  const [one] = await again.proposals();
  expect(one?.no).toMatch(/-0001$/);
  const jens = again.person('Jens Lauridsen');
  expect(textOf(await jens.say('hjælp'))).toContain('Forenkl');
  const posts = talk.connector.sent.slice(before).filter(({ kind }) => kind === 'post');
  expect(posts.map(({ conversation }) => conversation)).toEqual([jens.chat.conversation]);
  expect(await again.stores.marks.restored(tenant)).toBeUndefined();
}, 60_000);
