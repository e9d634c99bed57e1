// Titles of KLE subjects, as the municipality loaded them: one row beside its register.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Clock } from '../ports/clock.ts';
import type { RegistryStore } from '../ports/registry-store.ts';
import { subjectsCodec } from './codecs/subjects.ts';
import { key } from './keys.ts';
import { type Partition, put } from './partition.ts';
import { makeTimedCache } from './timed-cache.ts';

const CACHE_MS = 10_000;
const ROW = key('t', 'kle');

/** The part of the registry store that keeps them; read titles are shown for 10 s. */
export function makeSubjectRows(
  partition: (tenant: TenantId) => Partition,
  clock: Clock,
): Pick<RegistryStore, 'subjects' | 'putSubjects'> {
  const known = makeTimedCache<ReadonlyMap<string, string>>(clock, CACHE_MS);
  return {
    async subjects(tenant) {
      const cached = known.get(tenant);
      if (cached !== undefined) return cached;
      const stored = await partition(tenant).read(subjectsCodec, ROW);
      const titles = new Map(stored?.value.titles ?? []);
      known.set(tenant, titles);
      return titles;
    },
    async putSubjects(tenant, subjects) {
      const value = { titles: subjects.map(({ number, title }) => [number, title] as const) };
      for (let written = false; !written; ) {
        const before = await partition(tenant).read(subjectsCodec, ROW);
        written = (
          await partition(tenant).transact([put(subjectsCodec, ROW, { value, tag: before?.tag })])
        ).ok;
      }
      known.drop(tenant);
    },
  };
}
