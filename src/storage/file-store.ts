// Files people may fetch for a short while, in the tenant's partition of the table `files`.
import { createHash } from 'node:crypto';
import type { TenantId } from '../domain/shared/ids.ts';
import { isoOf } from '../domain/shared/time.ts';
import type { FileAt, FileStore } from '../ports/file-store.ts';
import { filePartCodec, keptFileCodec } from './codecs/offered-file.ts';
import { key, partsOfKey, rowsUnder } from './keys.ts';
import { insert, openPartition, type Partition, replace, tagOf } from './partition.ts';
import type { Backend } from './table.ts';

/** In bytes; in base64 and two bytes a character a row stays well below its megabyte. */
const PART_BYTES = 256 * 1024;

/** Makes the store. The key is worked out from the secret, so that no copy of the tables opens a file. */
export function makeFileStore(backend: Backend): FileStore {
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'files', key(tenant));

  return {
    async keep({ tenant, secret }, file, bytes) {
      const rows = partition(tenant);
      const name = nameOf(secret);
      const kept = { ...file, parts: Math.ceil(bytes.length / PART_BYTES), whole: false };
      // First, so that what a crash leaves behind is found and removed.
      const begun = await written(rows, insert(keptFileCodec, key('f', name), kept));
      for (let part = 0; part < kept.parts; part += 1) {
        const piece = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
        const value = { bytes: Buffer.from(piece).toString('base64') };
        await written(rows, insert(filePartCodec, key('c', name, part), value));
      }
      const whole = { value: { ...kept, whole: true }, tag: begun };
      await written(rows, replace(keptFileCodec, key('f', name), whole));
    },
    async file({ tenant, secret }) {
      const found = await partition(tenant).read(keptFileCodec, key('f', nameOf(secret)));
      return found?.value.whole === true ? found : undefined;
    },
    async save({ tenant, secret }, file, tag) {
      const name = nameOf(secret);
      const parts = Math.ceil(file.size / PART_BYTES);
      const row = { value: { ...file, parts, whole: true }, tag };
      const outcome = await partition(tenant).transact([
        replace(keptFileCodec, key('f', name), row),
      ]);
      return outcome.ok;
    },
    bytes: ({ tenant, secret }: FileAt) => bytesOf(partition(tenant), nameOf(secret)),
    async removeEnded(tenant, before) {
      const rows = partition(tenant);
      const ended: string[] = [];
      for (const row of await rows.rows(rowsUnder('f'))) {
        const { value } = rows.decode(keptFileCodec, row);
        if (value.until < isoOf(before)) ended.push(row.row);
      }
      for (const row of ended) await remove(rows, row);
      return ended.length;
    },
  };
}

async function bytesOf(rows: Partition, name: string): Promise<Uint8Array> {
  const parts = await rows.list(filePartCodec, rowsUnder('c', name));
  return Buffer.concat(parts.map(({ value }) => Buffer.from(value.bytes, 'base64')));
}

/** The parts go first: a row that tells of them is left until the last is gone. */
async function remove(rows: Partition, head: string): Promise<void> {
  const [, name = ''] = partsOfKey(head);
  for (const part of await rows.rows(rowsUnder('c', name))) {
    await rows.transact([{ kind: 'delete', row: part.row }]);
  }
  await rows.transact([{ kind: 'delete', row: head }]);
}

async function written(rows: Partition, write: Parameters<Partition['transact']>[0][number]) {
  const outcome = await rows.transact([write]);
  if (!outcome.ok) throw new Error(`a file could not be kept: ${outcome.reason}`);
  return tagOf(outcome, 0);
}

function nameOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
