// Exports in blobs, as Azurite plays them.
import { afterEach, beforeEach } from 'vitest';
import { makeBlobStore } from '../../../src/storage/backup/blob-store.ts';
import type { TestAzurite } from '../../support/azurite.ts';
import { startAzuriteBlobs } from '../../support/azurite-blobs.ts';
import { storeContract } from './store-contract.ts';

let azurite: TestAzurite;
beforeEach(async () => {
  azurite = await startAzuriteBlobs();
});
afterEach(() => azurite.stop());

storeContract('Azure Blob Storage', () => makeBlobStore(azurite));
