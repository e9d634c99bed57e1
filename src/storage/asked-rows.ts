// Those a wave was sent to: a list is written in parts, and counts once a row names it.
import { randomUUID } from 'node:crypto';
import type { Asked } from '../domain/round/given.ts';
import { asId, type PersonId } from '../domain/shared/ids.ts';
import type { AskedStore } from '../ports/asked-store.ts';
import type { RoundAt } from '../ports/response-store.ts';
import { askedPartCodec, askedPointerCodec, quietCodec } from './codecs/asked.ts';
import { key, rowsUnder } from './keys.ts';
import { insert, type Partition } from './partition.ts';

/** People in a row. */
const PART = 200;
/** Rounds whose list is remembered: it never changes. */
const MOST_KNOWN = 50;
/** Names the list that counts. */
const POINTER = key('i', 'list');

/** Makes the ways to them; parts of a list that was not finished first lie unread. */
export function makeAskedRows(partition: (at: RoundAt) => Partition): AskedStore {
  const known = new Map<string, readonly Asked[]>();

  async function asked(at: RoundAt): Promise<readonly Asked[]> {
    const name = key(at.tenant, at.round);
    const before = known.get(name);
    if (before !== undefined) return before;
    const pointer = await partition(at).read(askedPointerCodec, POINTER);
    if (pointer === undefined) return [];
    const parts = await partition(at).list(askedPartCodec, rowsUnder('i', pointer.value.list));
    const all = parts.flatMap(({ value }) => value.asked);
    if (known.size >= MOST_KNOWN) known.delete([...known.keys()][0] ?? '');
    known.set(name, all);
    return all;
  }

  return {
    asked,
    async fixAsked(at, wanted) {
      if ((await partition(at).read(askedPointerCodec, POINTER)) === undefined) {
        const list = randomUUID();
        for (let from = 0; from < wanted.length; from += PART) {
          const part = { asked: wanted.slice(from, from + PART) };
          const row = key('i', list, from / PART);
          await partition(at).transact([insert(askedPartCodec, row, part)]);
        }
        const count = wanted.length;
        // Whoever was first has fixed it; ours is then read by nobody.
        await partition(at).transact([insert(askedPointerCodec, POINTER, { list, count })]);
      }
      return asked(at);
    },
    async setReminded(at, person, wanted) {
      const row = key('x', person);
      const stored = await partition(at).read(quietCodec, row);
      if (wanted === (stored === undefined)) return;
      await partition(at).transact([
        stored === undefined
          ? insert(quietCodec, row, { person })
          : { kind: 'delete', row, etag: stored.tag },
      ]);
    },
    async unreminded(at) {
      const rows = await partition(at).list(quietCodec, rowsUnder('x'));
      return new Set(rows.map(({ value }): PersonId => asId(value.person)));
    },
  };
}
