// A municipality's own Word templates, in the tenant's partition of the table `files`.
import type { TemplateKind } from '../domain/paper/template.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { TemplateStore } from '../ports/template-store.ts';
import { filePartCodec } from './codecs/offered-file.ts';
import { keptTemplateCodec } from './codecs/template.ts';
import { key, rowsUnder } from './keys.ts';
import { insert, openPartition, type Partition, put } from './partition.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend } from './table.ts';

/** In bytes; in base64 and two bytes a character a row stays well below its megabyte. */
const PART_BYTES = 256 * 1024;

const headOf = (kind: TemplateKind): string => key('t', kind);

/** Makes the store. Bytes are written under a new name first, so that a crash leaves the old ones. */
export function makeTemplateStore(
  backend: Backend,
  { ids }: Pick<StoreDeps, 'ids'>,
): TemplateStore {
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'files', key(tenant));

  return {
    async template(tenant, kind) {
      const rows = partition(tenant);
      const head = await rows.read(keptTemplateCodec, headOf(kind));
      if (head === undefined) return undefined;
      const { revision, parts } = head.value;
      const found = await rows.list(filePartCodec, rowsUnder('u', kind, revision));
      if (found.length !== parts) throw new Error('a template is not whole');
      return Buffer.concat(found.map(({ value }) => Buffer.from(value.bytes, 'base64')));
    },
    async keep(tenant, kind, bytes) {
      const rows = partition(tenant);
      const before = await rows.read(keptTemplateCodec, headOf(kind));
      const value = { revision: ids.fresh(), parts: Math.ceil(bytes.length / PART_BYTES) };
      for (let part = 0; part < value.parts; part += 1) {
        const piece = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
        const written = { bytes: Buffer.from(piece).toString('base64') };
        await rows.transact([insert(filePartCodec, key('u', kind, value.revision, part), written)]);
      }
      const outcome = await rows.transact([
        put(keptTemplateCodec, headOf(kind), { value, tag: before?.tag }),
      ]);
      if (!outcome.ok) throw new Error('a template was loaded by two at the same time');
      await removeOthers(rows, kind, value.revision);
    },
  };
}

async function removeOthers(rows: Partition, kind: TemplateKind, kept: string): Promise<void> {
  const opening = `${key('u', kind, kept)}~`;
  for (const { row } of await rows.rows(rowsUnder('u', kind))) {
    if (!row.startsWith(opening)) await rows.transact([{ kind: 'delete', row }]);
  }
}
