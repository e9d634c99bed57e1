// Rewrites what was copied out of a proposal, row by row, in every table that may hold some of it.
import type { LedgerEntry } from '../domain/delivery/ledger.ts';
import type { Draft } from '../domain/proposal/draft.ts';
import type { CopiesSeen, CopyRewrite, CopyStore } from '../ports/copy-store.ts';
import type { DigestClaim } from '../ports/job-store.ts';
import { canonical } from './canonical.ts';
import type { Codec } from './codec.ts';
import { digestClaimCodec } from './codecs/bookkeeping.ts';
import { ledgerEntryCodec } from './codecs/ledger.ts';
import { type Waiting, waitingCodec } from './codecs/message.ts';
import { draftCodec } from './codecs/proposal.ts';
import { key, rowsAfter, rowsUnder } from './keys.ts';
import type { OutboxPartitions } from './outbox-partitions.ts';
import { OUTBOX_ROWS } from './outbox-rows.ts';
import { atMost, openPartition, type Partition, replace } from './partition.ts';
import { partitionOf } from './proposals/proposal-rows.ts';
import type { Backend, Range, Row, TableName, Write } from './table.ts';

const PAGE = 200;

/** Rows of one kind, and what becomes of each. */
interface Kind<T> {
  readonly range: Range;
  readonly codec: Codec<T>;
  readonly next: (value: T) => T | 'dropped' | 'busy';
}

/** Makes the store. */
export function makeCopyStore(backend: Backend, partitions: OutboxPartitions): CopyStore {
  return {
    async rewrite(tenant, by, { years, only }) {
      const at = (table: TableName, partition = key(tenant)) =>
        openPartition(backend, table, partition);
      const write = only !== 'count';
      const seen: CopiesSeen[] = [];
      for (const year of years) {
        const rows = at('proposals', partitionOf({ tenant, year }));
        seen.push(await through(rows, draftsBy(by), write));
      }
      seen.push(await through(at('jobs'), digestsBy(by), write));
      for (const { table, partition } of await partitions.all(tenant)) {
        seen.push(await through(at(table, partition), waitingBy(by), write));
      }
      seen.push(await through(at('ledger'), entriesBy(by), write));
      const sum = (of: keyof CopiesSeen) => seen.reduce((all, one) => all + one[of], 0);
      return { changed: sum('changed'), busy: sum('busy') };
    },
  };
}

function draftsBy({ draft }: CopyRewrite): Kind<Draft> {
  return { range: rowsUnder('d'), codec: draftCodec, next: draft };
}

function digestsBy({ content }: CopyRewrite): Kind<DigestClaim> {
  return {
    range: rowsUnder('c'),
    codec: digestClaimCodec,
    next: (claim) => {
      const said = content({ kind: 'digest', digest: claim.digest });
      return said.kind === 'digest' ? { ...claim, digest: said.digest } : claim;
    },
  };
}

function waitingBy({ content }: CopyRewrite): Kind<Waiting> {
  return {
    range: OUTBOX_ROWS,
    codec: waitingCodec,
    next: (message) => ({ ...message, content: content(message.content) }),
  };
}

function entriesBy({ content }: CopyRewrite): Kind<LedgerEntry> {
  return {
    range: rowsUnder('m'),
    codec: ledgerEntryCodec,
    next: (entry) => {
      const next = { ...entry, content: content(entry.content) };
      const isSame = canonical(next) === canonical(entry);
      // What its sender has in hand is written down by that one alone.
      return entry.state === 'sending' && !isSame ? 'busy' : next;
    },
  };
}

/** A page at a time, so that a large ledger is never in memory as a whole. */
async function through<T>(rows: Partition, kind: Kind<T>, write: boolean): Promise<CopiesSeen> {
  let changed = 0;
  let busy = 0;
  for (let { range } = kind; ; ) {
    const page = await rows.rows(atMost(PAGE, range));
    for (const row of page) {
      const outcome = await rewritten(rows, { kind, row, write });
      if (outcome === 'changed') changed += 1;
      if (outcome === 'busy') busy += 1;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return { changed, busy };
    range = rowsAfter(last.row, kind.range);
  }
}

/** A row that somebody changed meanwhile is read again; one that is gone needs nothing. */
async function rewritten<T>(
  rows: Partition,
  { kind, row, write }: { readonly kind: Kind<T>; readonly row: Row; readonly write: boolean },
): Promise<'changed' | 'busy' | 'same'> {
  for (let found = rows.decode(kind.codec, row); ; ) {
    const next = kind.next(found.value);
    if (next === 'busy') return 'busy';
    if (next !== 'dropped' && canonical(next) === canonical(found.value)) return 'same';
    const change: Write =
      next === 'dropped'
        ? { kind: 'delete', row: row.row, etag: found.tag }
        : replace(kind.codec, row.row, { value: next, tag: found.tag });
    if (!write || (await rows.transact([change])).ok) return 'changed';
    const again = await rows.read(kind.codec, row.row);
    if (again === undefined) return 'same';
    found = again;
  }
}
