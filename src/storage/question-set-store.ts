// Question sets by version, in the tenant's partition of the table `rounds`.
import type { QuestionSet } from '../domain/questions/question-set.ts';
import type { SetRef } from '../domain/shared/answer.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Clock } from '../ports/clock.ts';
import type { QuestionSetStore } from '../ports/question-set-store.ts';
import { canonical } from './canonical.ts';
import { questionSetCodec } from './codecs/question-set.ts';
import { key, rowsUnder } from './keys.ts';
import { insert, openPartition, type Partition, replace } from './partition.ts';
import type { Backend } from './table.ts';
import { makeTimedCache } from './timed-cache.ts';

/** How long somebody may be asked by a version that a newer one has taken the place of. */
const CACHE_MS = 10_000;
/** Sets typed for one round open with this; nobody looks for them. */
const QUICK = 'quick-';

/** Makes the store. A stored version never changes, so what was read once is kept for good. */
export function makeQuestionSetStore(
  backend: Backend,
  { clock }: { readonly clock: Clock },
): QuestionSetStore {
  const versions = new Map<string, QuestionSet>();
  const newest = makeTimedCache<QuestionSet>(clock, CACHE_MS);
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'rounds', key(tenant));

  function keep(tenant: TenantId, set: QuestionSet): QuestionSet {
    versions.set(key(tenant, rowOf(set)), set);
    return set;
  }

  async function find(tenant: TenantId, ref: SetRef): Promise<QuestionSet | undefined> {
    const cached = versions.get(key(tenant, rowOf(ref)));
    if (cached !== undefined) return cached;
    const stored = await partition(tenant).read(questionSetCodec, rowOf(ref));
    return stored && keep(tenant, stored.value);
  }

  return {
    async put(tenant, set) {
      // Whatever comes of it, the newest is found anew: another process may have stored a newer one.
      newest.drop(key(tenant, set.id));
      if ((await find(tenant, set)) === undefined) {
        const outcome = await partition(tenant).transact([
          insert(questionSetCodec, rowOf(set), set),
        ]);
        if (outcome.ok) {
          keep(tenant, set);
          return 'stored';
        }
      }
      return canonical(await find(tenant, set)) === canonical(set) ? 'same' : 'differs';
    },
    async rewrite(tenant, ref, change) {
      for (;;) {
        const stored = await partition(tenant).read(questionSetCodec, rowOf(ref));
        if (stored === undefined) return;
        const next = change(stored.value);
        const write = replace(questionSetCodec, rowOf(ref), { value: next, tag: stored.tag });
        if (canonical(next) !== canonical(stored.value)) {
          if (!(await partition(tenant).transact([write])).ok) continue;
        }
        keep(tenant, next);
        return;
      }
    },
    async get(tenant, ref) {
      const set = await find(tenant, ref);
      if (set === undefined) throw new Error(`no version ${ref.version} of question set ${ref.id}`);
      return set;
    },
    async latest(tenant, id) {
      const cached = newest.get(key(tenant, id));
      if (cached !== undefined) return cached;
      const stored = await partition(tenant).list(questionSetCodec, rowsUnder('s', id));
      const last = stored.at(-1)?.value;
      if (last === undefined) throw new Error(`no question set ${id}`);
      newest.set(key(tenant, id), keep(tenant, last));
      return last;
    },
    async newest(tenant) {
      const rows = await partition(tenant).rows(rowsUnder('s'));
      const kept = rows.filter(({ row }) => !row.startsWith(key('s', QUICK)));
      const sets = kept.map((row) => partition(tenant).decode(questionSetCodec, row).value);
      return [...new Map(sets.map((set) => [set.id, set])).values()];
    },
  };
}

function rowOf({ id, version }: SetRef): string {
  return key('s', id, version);
}
