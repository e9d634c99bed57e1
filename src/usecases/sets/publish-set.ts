// Publishes a set a clerk has changed as its next version, or tells what that would change.
import { type ComparedItem, compareSets } from '../../domain/questions/compare-sets.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { sameContent } from '../../domain/shared/same-content.ts';
import type { QuestionSetStore } from '../../ports/question-set-store.ts';

export interface WantedSet {
  readonly tenant: TenantId;
  /** With the version it was taken out with. */
  readonly set: QuestionSet;
  /** Nothing is written without it. */
  readonly write: boolean;
}

export type SetOutcome =
  /** Nothing was changed in the file. */
  | { readonly kind: 'same'; readonly version: number }
  | { readonly kind: 'new'; readonly version: number }
  | {
      readonly kind: 'changed';
      readonly version: number;
      readonly former: QuestionSet;
      readonly items: readonly ComparedItem[];
    };

/** The set has another version by now than the file was made from: what it says is not known here. */
export interface BehindSet {
  readonly kind: 'behind';
  readonly newest: number;
}

/** A version that is there never changes; what is published is one higher than the newest. */
export async function publishSet(
  { sets }: { readonly sets: QuestionSetStore },
  { tenant, set, write }: WantedSet,
): Promise<Result<SetOutcome, BehindSet>> {
  const newest = (await sets.newest(tenant)).find(({ id }) => id === set.id);
  const version = (newest?.version ?? 0) + 1;
  if (newest !== undefined && newest.version !== set.version) {
    return refused({ kind: 'behind', newest: newest.version });
  }
  if (newest !== undefined && sameContent(withoutOwn(newest), withoutOwn(set))) {
    return ok({ kind: 'same', version: newest.version });
  }
  if (write && (await sets.put(tenant, { ...set, version, own: true })) === 'differs') {
    return refused({ kind: 'behind', newest: version });
  }
  if (newest === undefined) return ok({ kind: 'new', version });
  return ok({ kind: 'changed', version, former: newest, items: compareSets(newest, set) });
}

function withoutOwn({ own: _, ...set }: QuestionSet): Omit<QuestionSet, 'own'> {
  return set;
}
