// The stores on storage in memory.
import { makeMemoryBackend } from '../../src/storage/memory/memory-backend.ts';
import { storageContract } from './contract/storage-contract.ts';

storageContract('storage in memory', async () => makeMemoryBackend());
