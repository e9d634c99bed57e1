// Who and what was erased, in the tenant's partition of the table `erasures`, and the way through all other tables.
import type { ErasedPerson, HiddenText, HiddenTexts } from '../../domain/people/erasure.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { ErasureStore, HiddenNow, OwnRow } from '../../ports/erasure-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { erasedPersonCodec, hiddenTextsCodec } from '../codecs/erasure.ts';
import { key } from '../keys.ts';
import { insert, openPartition, type Partition, replace, tagOf } from '../partition.ts';
import type { Backend } from '../table.ts';
import { eraseRows } from './erase-rows.ts';
import { hashOf, RANGES, ROWS } from './erasure-rows.ts';
import { ownRows } from './own-rows.ts';

/** Texts in one row: far below its megabyte, whatever their places are. */
const PART = 500;

/** Makes the store. */
export function makeErasureStore(backend: Backend): ErasureStore {
  const partition = (tenant: TenantId): Partition =>
    openPartition(backend, 'erasures', key(tenant));
  const reading = new Map<string, Promise<readonly OwnRow[]>>();

  return {
    async noteHidden(tenant, hidden) {
      for (const [part, row] of partsOf(tenant, hidden).entries()) {
        // A row that is there already says the same.
        await partition(tenant).transact([insert(hiddenTextsCodec, ROWS.texts(row, part), row)]);
      }
    },
    async begin(tenant, erased) {
      const row = ROWS.person(erased.person);
      const outcome = await partition(tenant).transact([insert(erasedPersonCodec, row, erased)]);
      if (outcome.ok) return { value: erased, tag: tagOf(outcome, 0) };
      const before = await partition(tenant).read(erasedPersonCodec, row);
      if (before === undefined) throw new Error('an erased person is neither there nor stored');
      return before;
    },
    async unfinished(tenant) {
      const all = await partition(tenant).list(erasedPersonCodec, RANGES.persons);
      return all.filter(({ value }) => value.doneAt === undefined);
    },
    erase: (tenant, erased) => eraseRows(backend, tenant, erased),
    async finish(tenant, { value: { known: _, ...erased }, tag }, doneAt) {
      const done: Tagged<ErasedPerson> = { value: { ...erased, doneAt }, tag };
      // Another process that finished it first wrote the same.
      await partition(tenant).transact([
        replace(erasedPersonCodec, ROWS.person(erased.person), done),
      ]);
    },
    about(tenant, who) {
      const name = key(tenant, who.person);
      // It reads every table: whoever asks again meanwhile is given the same.
      const found = reading.get(name) ?? ownRows(backend, tenant, who);
      reading.set(name, found);
      return found.finally(() => reading.delete(name));
    },
  };
}

function partsOf(tenant: TenantId, { texts, ...hidden }: HiddenNow): readonly HiddenTexts[] {
  const all = [...texts].map(
    ([text, places]): HiddenText => ({ length: text.length, hash: hashOf(tenant, text), places }),
  );
  const count = Math.max(1, Math.ceil(all.length / PART));
  return Array.from({ length: count }, (_, at) => ({
    kind: 'texts',
    ...hidden,
    texts: all.slice(at * PART, (at + 1) * PART),
  }));
}
