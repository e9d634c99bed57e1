// Proposals with their drafts, history and feed, in the table `proposals`.
import { type ProposalNo, partsOf, proposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { ProposalChange, ProposalStore, YearOf } from '../../ports/proposal-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { counterCodec, guardCodec } from '../codecs/bookkeeping.ts';
import { endorsementCodec } from '../codecs/endorsement.ts';
import { eventCodec, proposalCodec } from '../codecs/proposal.ts';
import { atMost, openPartition, type Partition } from '../partition.ts';
import type { Backend } from '../table.ts';
import { type CommitDeps, makeCommit } from './commit.ts';
import { makeDrafts } from './drafts.ts';
import { partitionOf, RANGES, ROWS } from './proposal-rows.ts';
import { rewriteRows } from './rewrite-rows.ts';

/** Makes the store. A process needs one: its writers stand in line in it. */
export function makeProposalStore(backend: Backend, deps: CommitDeps): ProposalStore {
  const commit = makeCommit(backend, deps);
  const drafts = makeDrafts(backend);
  const year = (at: YearOf): Partition => openPartition(backend, 'proposals', partitionOf(at));
  const yearOf = (tenant: TenantId, no: ProposalNo): Partition =>
    year({ tenant, year: partsOf(no).year });

  async function proposal(tenant: TenantId, no: ProposalNo): Promise<Tagged<Proposal> | undefined> {
    return yearOf(tenant, no).read(proposalCodec, ROWS.snapshot(no));
  }

  /** The proposal an earlier try of the same operation wrote; undefined when there was none. */
  async function writtenBefore(
    at: YearOf,
    operation: string,
    used: ProposalChange['draft'],
  ): Promise<Proposal | undefined> {
    const no =
      used === undefined
        ? (await year(at).read(guardCodec, ROWS.guard(operation)))?.value.no
        : (await drafts.draft(used.next, used.next.id))?.value.sent?.no;
    return no && (await proposal(at.tenant, no))?.value;
  }

  async function write(
    at: YearOf,
    operation: string,
    build: (running: number) => ProposalChange,
  ): Promise<Proposal | 'changed'> {
    let used: ProposalChange['draft'];
    const committed = await commit(at, operation, (running) => {
      const change = build(running);
      used = change.draft;
      return change;
    });
    if (committed !== undefined) return committed.proposal;
    return (await writtenBefore(at, operation, used)) ?? 'changed';
  }

  return {
    ...drafts,
    add: (at, operation, build) =>
      write(at, operation, (running) => build(proposalNo(at.year, running))),
    change(operation, change) {
      const { tenant, no } = change.proposal;
      return write({ tenant, year: partsOf(no).year }, operation, () => change);
    },
    async redact(operation, change, rewrite) {
      const { tenant, no } = change.proposal;
      const rewritten = await rewriteRows(yearOf(tenant, no), no, rewrite);
      if (!rewritten) return 'changed';
      return write({ tenant, year: partsOf(no).year }, operation, () => change);
    },
    proposal,
    async versions(tenant, no) {
      const found = await yearOf(tenant, no).list(proposalCodec, RANGES.versions(no));
      return found.map(({ value }) => value);
    },
    async history(tenant, no) {
      const found = await yearOf(tenant, no).list(eventCodec, RANGES.events(no));
      return found.map(({ value }) => value);
    },
    ...makeEndorsements(backend),
    async feed(at, after, limit) {
      const range = atMost(limit, RANGES.feed(after + 1));
      const found = await year(at).list(eventCodec, range);
      return found.map(({ value }) => value);
    },
    async lastSeq(at) {
      return (await year(at).read(counterCodec, ROWS.counter))?.value.seq ?? 0;
    },
    async all(at) {
      const found = await year(at).list(proposalCodec, RANGES.snapshots);
      return found.map(({ value }) => value);
    },
  };
}

type EndorsementStore = Pick<ProposalStore, 'endorsement' | 'endorsements' | 'allEndorsements'>;

/** The part of it that reads who experiences a proposal too. */
function makeEndorsements(backend: Backend): EndorsementStore {
  const year = (at: YearOf): Partition => openPartition(backend, 'proposals', partitionOf(at));
  const yearOf = (tenant: TenantId, no: ProposalNo): Partition =>
    year({ tenant, year: partsOf(no).year });
  return {
    endorsement: ({ tenant, person }, no) =>
      yearOf(tenant, no).read(endorsementCodec, ROWS.endorsement(no, person)),
    async endorsements(tenant, no) {
      const found = await yearOf(tenant, no).list(endorsementCodec, RANGES.endorsements(no));
      return found.map(({ value }) => value);
    },
    async allEndorsements(at) {
      const found = await year(at).list(endorsementCodec, RANGES.allEndorsements);
      return found.map(({ value }) => value);
    },
  };
}
