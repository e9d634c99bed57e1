// Rewrites what was copied out of a proposal, row by row, in every table that may hold some of it.
import type { LedgerEntry } from '../domain/delivery/ledger.ts';
import type { Draft } from '../domain/proposal/draft.ts';
import type { CopiesSeen, CopyRewrite, CopyStore } from '../ports/copy-store.ts';
import type { DigestClaim } from '../ports/job-store.ts';
import { canonical } from './canonical.ts';
import { digestClaimCodec } from './codecs/bookkeeping.ts';
import { ledgerEntryCodec } from './codecs/ledger.ts';
import { type Waiting, waitingCodec } from './codecs/message.ts';
import { draftCodec } from './codecs/proposal.ts';
import { key, rowsUnder } from './keys.ts';
import type { OutboxPartitions } from './outbox-partitions.ts';
import { OUTBOX_ROWS } from './outbox-rows.ts';
import { openPartition } from './partition.ts';
import { partitionOf } from './proposals/proposal-rows.ts';
import { type Kind, through } from './rewrite-through.ts';
import type { Backend, TableName } from './table.ts';

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
