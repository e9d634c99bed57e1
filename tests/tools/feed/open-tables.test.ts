import { expect, it } from 'vitest';
import { createBackend } from '../../../src/storage/index.ts';
import { azuriteConnectionString } from '../../../tools/dev/azurite.ts';
import { freePort } from '../../../tools/dev/ports.ts';
import { TOWN_TENANT } from '../../../tools/dev/town-people.ts';
import { openTables } from '../../../tools/feed/open-tables.ts';
import { startAzurite } from '../../support/azurite.ts';

it('opens the tables the settings name, of the town unless told otherwise', async () => {
  const azurite = await startAzurite();
  try {
    const { connectionString } = azurite;
    const env = { FORENKL_TABLES_CONNECTION: connectionString, HOST: '0.0.0.0' };
    await (await createBackend({ kind: 'azure-tables', connectionString })).prepare();

    expect((await openTables(env)).tenant).toBe(TOWN_TENANT);
  } finally {
    await azurite.stop();
  }
});

it('says that nobody can read what a bot keeps in memory', async () => {
  await expect(openTables({ FORENKL_STORAGE: 'memory' })).rejects.toThrow(
    'The tables of a bot that keeps them in memory cannot be read from outside it.',
  );
});

it('says what to set when the tables cannot be reached', async () => {
  const env = { FORENKL_TABLES_CONNECTION: azuriteConnectionString(await freePort()) };

  await expect(openTables(env)).rejects.toThrow(
    'The tables cannot be reached: set FORENKL_TABLES_CONNECTION to what the bot uses, or run ' +
      'this where npm run dev was started.',
  );
});
