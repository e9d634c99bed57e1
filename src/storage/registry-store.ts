// The municipality's register and its rules, in the tenant's partition of the table `registry`.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Register } from '../domain/shared/register.ts';
import { DEFAULT_RULES, type TriageRules } from '../domain/triage/rules.ts';
import type { Clock } from '../ports/clock.ts';
import type { RegistryStore } from '../ports/registry-store.ts';
import type { Tagged } from '../ports/tagged.ts';
import { canonical } from './canonical.ts';
import type { Codec } from './codec.ts';
import { revisionCodec } from './codecs/bookkeeping.ts';
import { areaCodec, forumCodec, guidanceCodec, unitCodec } from './codecs/register.ts';
import { rulesCodec } from './codecs/rules.ts';
import { key, rowsUnder } from './keys.ts';
import { openPartition, type Partition, put, tagOf } from './partition.ts';
import { REVISION_ROW, readRow, writeRow } from './registry-rows.ts';
import { makeSubjectRows } from './subject-rows.ts';
import { type Backend, MOST_WRITES, type Range, type Write } from './table.ts';
import { makeTimedCache } from './timed-cache.ts';

const CACHE_MS = 10_000;
const ROWS_AT_ONCE = MOST_WRITES - 1;
const RULES_ROW = key('t', 'rules');

interface Cached {
  readonly register: Register;
  readonly revision: number | undefined;
  readonly readAt: number;
}

/**
 * Makes the store. A register in memory is shown for 10 s, then its revision is read: only when
 * that has changed is the register read again.
 */
export function makeRegistryStore(
  backend: Backend,
  { clock }: { readonly clock: Clock },
): RegistryStore {
  const cache = new Map<TenantId, Cached>();
  /** Begun and not ended: whoever asks meanwhile waits for the same. */
  const reading = new Map<TenantId, Promise<Cached>>();
  const rulesKnown = makeTimedCache<TriageRules>(clock, CACHE_MS);
  const partition = (tenant: TenantId): Partition =>
    openPartition(backend, 'registry', key(tenant));

  async function register(tenant: TenantId): Promise<Register> {
    const now = clock.now().getTime();
    const cached = cache.get(tenant);
    if (cached !== undefined && now < cached.readAt + CACHE_MS) return cached.register;
    const running = reading.get(tenant) ?? readCached(partition(tenant), cached, now);
    reading.set(tenant, running);
    try {
      const fresh = await running;
      // What this process wrote meanwhile need not be in it.
      if (reading.get(tenant) === running) cache.set(tenant, fresh);
      return fresh.register;
    } finally {
      if (reading.get(tenant) === running) reading.delete(tenant);
    }
  }

  function forget(tenant: TenantId): void {
    cache.delete(tenant);
    reading.delete(tenant);
  }

  async function rulesNow(tenant: TenantId): Promise<{ value: TriageRules; tag?: string }> {
    return (await partition(tenant).read(rulesCodec, RULES_ROW)) ?? { value: DEFAULT_RULES };
  }

  return {
    ...makeSubjectRows(partition, clock),
    register,
    async put(tenant, { units = [], areas = [], forums = [], guidance = [] }) {
      const rows = partition(tenant);
      // Two processes that start at once write the same: the slower one finds little left to do.
      for (let written = false; !written; ) {
        written = await writeAll(rows, [
          ...(await changes(rows, { codec: unitCodec, letter: 'u', values: units })),
          ...(await changes(rows, { codec: areaCodec, letter: 'a', values: areas })),
          ...(await changes(rows, { codec: forumCodec, letter: 'f', values: forums })),
          ...(await changes(rows, { codec: guidanceCodec, letter: 'g', values: guidance })),
        ]);
      }
      forget(tenant);
    },
    rowNow: (tenant, kind, id) => readRow(partition(tenant), kind, id),
    async saveRow(tenant, row, tag) {
      const saved = await writeRow(partition(tenant), row, tag);
      forget(tenant);
      return saved;
    },
    async rules(tenant) {
      const cached = rulesKnown.get(tenant);
      if (cached !== undefined) return cached;
      const { value } = await rulesNow(tenant);
      rulesKnown.set(tenant, value);
      return value;
    },
    rulesNow,
    async saveRules(tenant, rules, tag) {
      const outcome = await partition(tenant).transact([
        put(rulesCodec, RULES_ROW, { value: rules, tag }),
      ]);
      rulesKnown.drop(tenant);
      return outcome.ok ? { value: rules, tag: tagOf(outcome, 0) } : 'changed';
    },
  };
}

async function readCached(
  rows: Partition,
  before: Cached | undefined,
  readAt: number,
): Promise<Cached> {
  // The revision is read first: a change while the rows are read is then seen next time.
  const revision = (await rows.read(revisionCodec, REVISION_ROW))?.value.revision;
  const unchanged = before !== undefined && before.revision === revision;
  return { register: unchanged ? before.register : await readRegister(rows), revision, readAt };
}

async function readRegister(rows: Partition): Promise<Register> {
  const [units, areas, forums, guidance] = await Promise.all([
    values(rows, unitCodec, rowsUnder('u')),
    values(rows, areaCodec, rowsUnder('a')),
    values(rows, forumCodec, rowsUnder('f')),
    values(rows, guidanceCodec, rowsUnder('g')),
  ]);
  return { units, areas, forums, guidance };
}

async function values<T>(rows: Partition, codec: Codec<T>, range: Range): Promise<readonly T[]> {
  return (await rows.list(codec, range)).map(({ value }) => value);
}

/** Writes for the values that are new or differ from what is stored. */
async function changes<T extends { readonly id: string }>(
  rows: Partition,
  { codec, letter, values }: { codec: Codec<T>; letter: string; values: readonly T[] },
): Promise<readonly Write[]> {
  if (values.length === 0) return [];
  const stored = new Map<string, Tagged<T>>();
  for (const known of await rows.list(codec, rowsUnder(letter))) stored.set(known.value.id, known);
  const latest = new Map(values.map((value) => [value.id, value]));
  return [...latest.values()].flatMap((value) => {
    const known = stored.get(value.id);
    if (known !== undefined && canonical(known.value) === canonical(value)) return [];
    return [put(codec, key(letter, value.id), { value, tag: known?.tag })];
  });
}

/**
 * Writes as many rows as fit with the revision in one transaction, then the next; false when
 * somebody else changed the register meanwhile. Rows and revision go together, so that no reader
 * keeps an old register for a new one.
 */
async function writeAll(rows: Partition, writes: readonly Write[]): Promise<boolean> {
  for (let from = 0; from < writes.length; from += ROWS_AT_ONCE) {
    const known = await rows.read(revisionCodec, REVISION_ROW);
    const value = { revision: (known?.value.revision ?? 0) + 1 };
    const revision = put(revisionCodec, REVISION_ROW, { value, tag: known?.tag });
    const outcome = await rows.transact([revision, ...writes.slice(from, from + ROWS_AT_ONCE)]);
    if (!outcome.ok) return false;
  }
  return true;
}
