// The door of the storage room.
export { type CallCount, countCalls } from './count-calls.ts';
export { createBackend, type StorageConfig } from './create-backend.ts';
export { createStores, type Stores } from './stores.ts';
export type { Backend } from './table.ts';
