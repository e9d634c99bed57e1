// The program as it is started: against tables of its own, with exports in a folder.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RESTORED } from '../../../src/domain/delivery/restored.ts';
import { createBackend, createStores, type Stores } from '../../../src/storage/index.ts';
import { startAzurite, type TestAzurite } from '../../support/azurite.ts';
import { TENANT } from '../../support/builders.ts';
import { anEntry } from '../../support/ledger-entry.ts';

const RESTORE = join(import.meta.dirname, '../../../tools/restore/restore.ts');

let azurite: TestAzurite;
let stores: Stores;
let folder: string;

beforeAll(async () => {
  azurite = await startAzurite();
  folder = await mkdtemp(join(tmpdir(), 'forenkl-restore-'));
  const { connectionString } = azurite;
  const backend = await createBackend({ kind: 'azure-tables', connectionString });
  await backend.prepare();
  const clock = { now: () => new Date() };
  stores = createStores(backend, { clock, ids: { fresh: () => crypto.randomUUID() } });
});

afterAll(async () => {
  await azurite.stop();
  await rm(folder, { recursive: true });
});

/** In place of the tables of the bot, others may be named last. */
function restore(...args: readonly string[]) {
  const others = args.find((one) => one.includes('AccountKey='));
  const env = {
    ...process.env,
    FORENKL_LOCAL: '1',
    FORENKL_TENANTS: TENANT,
    FORENKL_STORAGE: 'azure-tables',
    FORENKL_TABLES_CONNECTION: others ?? azurite.connectionString,
  };
  const given = [RESTORE, ...args.filter((one) => one !== others), '--folder', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { env, encoding: 'utf8' });
  return { status, said: stdout.trim(), wrong: stderr.trim() };
}

describe('npm run restore', () => {
  it('sends what a restore held, once, and nothing else that is unknown', async () => {
    const entries = ['a', 'b'].map((message) =>
      anEntry({ message, state: 'unknown', lastCode: RESTORED }),
    );
    const lost = anEntry({ message: 'lost', state: 'unknown', lastCode: '504 GatewayTimeout' });
    await stores.ledger.queue(
      TENANT,
      [...entries, lost].map((entry) => ({ entry })),
    );

    const first = restore('--send-held');
    const again = restore('--send-held');

    expect(first).toEqual({ status: 0, said: 'Beskeder, der nu bliver sendt: 2', wrong: '' });
    expect(again.said).toBe('Beskeder, der nu bliver sendt: 0');
    const due = await stores.ledger.due(TENANT, '9999', 10);
    expect(due.map(({ value }) => value.message).toSorted()).toEqual(['a', 'b']);
  }, 60_000);

  it('says in a sentence that storage does not let it in', () => {
    const tables = azurite.connectionString.replace(/AccountKey=[^;]+/, 'AccountKey=YWJjZA==');
    const { status, wrong } = restore('--send-held', tables);

    expect([status, wrong.split('\n').length]).toEqual([1, 1]);
    expect(wrong).toMatch(/^Lageret kan ikke bruges: 403 /);
  }, 60_000);

  it('says how it is written when it is written otherwise, and which exports there are', () => {
    expect(restore('--all')).toMatchObject({ status: 1, wrong: expect.stringContaining('Brug:') });
    const none = 'Der er ingen kopi med det navn. Uden manifest.json er en kopi ikke hel.';
    expect(restore()).toMatchObject({ status: 1, said: none });
  }, 60_000);
});
