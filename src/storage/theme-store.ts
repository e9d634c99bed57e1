// Themes of a tenant, in its partition of the table `initiatives`.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Theme } from '../domain/theme/theme.ts';
import type { ThemeStore } from '../ports/theme-store.ts';
import { themeCodec } from './codecs/theme.ts';
import { key, rowsUnder } from './keys.ts';
import { openPartition, type Partition, put, tagOf } from './partition.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend } from './table.ts';
import { makeTimedCache } from './timed-cache.ts';

const CACHE_MS = 10_000;
const rowOf = (id: string): string => key('t', id);

/** Makes the store. There are a dozen of them: a list is one range read, kept for 10 s. */
export function makeThemeStore(backend: Backend, { clock }: Pick<StoreDeps, 'clock'>): ThemeStore {
  const cache = makeTimedCache<readonly Theme[]>(clock, CACHE_MS);
  const partition = (tenant: TenantId): Partition =>
    openPartition(backend, 'initiatives', key(tenant));

  return {
    theme: (tenant, id) => partition(tenant).read(themeCodec, rowOf(id)),
    async all(tenant) {
      const cached = cache.get(tenant);
      if (cached !== undefined) return cached;
      const found = await partition(tenant).list(themeCodec, rowsUnder('t'));
      const byName = found
        .map(({ value }) => value)
        .toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
      cache.set(tenant, byName);
      return byName;
    },
    async save(theme, tag) {
      const { tenant } = theme;
      const outcome = await partition(tenant).transact([
        put(themeCodec, rowOf(theme.id), { value: theme, tag }),
      ]);
      cache.drop(tenant);
      return outcome.ok ? { value: theme, tag: tagOf(outcome, 0) } : 'changed';
    },
  };
}
