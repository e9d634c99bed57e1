// Drafts: one row each, in the year they were begun.
import type { Draft } from '../../domain/proposal/draft.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { canonical } from '../canonical.ts';
import { draftCodec } from '../codecs/proposal.ts';
import { openPartition, type Partition, put, tagOf } from '../partition.ts';
import type { Backend } from '../table.ts';
import { partitionOf, RANGES, ROWS, yearOfDraft } from './proposal-rows.ts';

type DraftStore = Pick<ProposalStore, 'draft' | 'drafts' | 'saveDraft' | 'dropDraft'>;

/** The part of the proposal store that keeps drafts. */
export function makeDrafts(backend: Backend): DraftStore {
  function year(tenant: TenantId, of: number): Partition {
    return openPartition(backend, 'proposals', partitionOf({ tenant, year: of }));
  }

  const draft: DraftStore['draft'] = ({ tenant, person }, id) =>
    year(tenant, yearOfDraft(id)).read(draftCodec, ROWS.draft(person, id));

  return {
    draft,
    async drafts({ tenant, person }, years) {
      const found = await Promise.all(
        years.map((of) => year(tenant, of).list(draftCodec, RANGES.drafts(person))),
      );
      return found
        .flat()
        .filter(({ value }) => value.sent === undefined)
        .sort((a, b) => (a.value.changedAt < b.value.changedAt ? 1 : -1));
    },
    async saveDraft(value, tag) {
      const { tenant, person, id } = value;
      const write = put(draftCodec, ROWS.draft(person, id), { value, tag });
      const outcome = await year(tenant, yearOfDraft(id)).transact([write]);
      if (outcome.ok) return { value, tag: tagOf(outcome, 0) };
      const stored = await draft({ tenant, person }, id);
      return stored !== undefined && isRepetition(stored.value, value) ? stored : 'changed';
    },
    async dropDraft({ value, tag }: Tagged<Draft>) {
      const { tenant, person, id } = value;
      const row = ROWS.draft(person, id);
      await year(tenant, yearOfDraft(id)).transact([{ kind: 'delete', row, etag: tag }]);
    },
  };
}

/** The same press stored twice: everything but the time it was stored is the same. */
function isRepetition(stored: Draft, wanted: Draft): boolean {
  const times = { startedAt: '', changedAt: '' };
  return canonical({ ...stored, ...times }) === canonical({ ...wanted, ...times });
}
