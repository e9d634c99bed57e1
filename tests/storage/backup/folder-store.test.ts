// Exports in a folder.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { makeFolderStore } from '../../../src/storage/backup/folder-store.ts';
import { storeContract } from './store-contract.ts';

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

storeContract('a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'forenkl-backup-'));
  made.push(folder);
  return makeFolderStore(folder);
});
