/** Reads from the tables what is there of the people who handed in, past the bot and its caches. */
import { randomUUID } from 'node:crypto';
import { fieldsOf } from '../../src/domain/proposal/fields.ts';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import { draftCodec } from '../../src/storage/codecs/proposal.ts';
import { createStores } from '../../src/storage/index.ts';
import { rowsUnder } from '../../src/storage/keys.ts';
import { openPartition } from '../../src/storage/partition.ts';
import { partitionOf } from '../../src/storage/proposals/proposal-rows.ts';
import type { Tables } from './open-tables.ts';

export interface StoredProposal {
  readonly no: string;
  /** Opaque id of the person. */
  readonly proposer: string;
  readonly text: string;
}

/** A draft that was handed in; `edits` is set when it changed a proposal already there. */
export interface SentDraft {
  readonly id: string;
  readonly no: string;
  readonly edits: boolean;
}

/** One year as it is stored. */
export interface StoredYear {
  readonly year: number;
  /** All of them, whoever handed in. */
  readonly proposals: readonly StoredProposal[];
  /** Of the people who were asked about. */
  readonly sent: readonly SentDraft[];
  /** Places of the change feed, in the order they are read. */
  readonly feed: readonly { readonly seq: number; readonly no: string; readonly kind: string }[];
  /** Where the year's counter says the feed ends. */
  readonly lastSeq: number;
}

export interface Stored {
  /** Opaque ids of the people by their Entra ids; who is not there was never met. */
  readonly people: ReadonlyMap<string, string>;
  readonly years: readonly StoredYear[];
}

/** Reads these years and what these people did in them. */
export async function readTables(
  { backend, tenant }: Tables,
  entras: readonly string[],
  years: readonly number[],
): Promise<Stored> {
  const stores = createStores(backend, {
    clock: { now: () => new Date() },
    ids: { fresh: randomUUID },
  });
  const of = asId<TenantId>(tenant);
  const met = await Promise.all(entras.map((entra) => stores.people.byEntra(of, entra)));
  const known = met.flatMap((person) => (person === undefined ? [] : [person.value]));
  const people = new Map(known.map(({ entra, id }) => [entra, id] as const));

  async function sentBy(person: string, year: number): Promise<readonly SentDraft[]> {
    const partition = openPartition(backend, 'proposals', partitionOf({ tenant: of, year }));
    const drafts = await partition.list(draftCodec, rowsUnder('d', person));
    return drafts.flatMap(({ value: { id, sent, edits } }) =>
      sent === undefined ? [] : [{ id, no: sent.no, edits: edits !== undefined }],
    );
  }

  async function read(year: number): Promise<StoredYear> {
    const at = { tenant: of, year };
    const [proposals, feed, lastSeq, sent] = await Promise.all([
      stores.proposals.all(at),
      stores.proposals.feed(at, 0, Number.MAX_SAFE_INTEGER),
      stores.proposals.lastSeq(at),
      Promise.all([...people.values()].map((person) => sentBy(person, year))),
    ]);
    return {
      year,
      proposals: proposals.map(({ no, proposer, answers }) => ({
        no,
        proposer,
        text: fieldsOf(answers).challenge,
      })),
      sent: sent.flat(),
      feed: feed.map(({ seq, no, kind }) => ({ seq, no, kind })),
      lastSeq,
    };
  }

  return { people, years: await Promise.all(years.map(read)) };
}
