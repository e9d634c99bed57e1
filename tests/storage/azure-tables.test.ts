// The stores on Azure Table Storage, as Azurite plays it.
import { afterAll, beforeAll } from 'vitest';
import { makeAzureTablesBackend } from '../../src/storage/azure-tables/azure-tables-backend.ts';
import { startAzurite, type TestAzurite } from '../support/azurite.ts';
import { storageContract } from './contract/storage-contract.ts';

let azurite: TestAzurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

storageContract('Azure Table Storage', async () => {
  // A machine busy with other tests may be slower than we allow the service to be.
  const backend = await makeAzureTablesBackend(azurite, 10_000);
  await backend.prepare();
  return backend;
});
