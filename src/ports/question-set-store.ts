// What we need kept of question sets: every version for ever, since somebody may be answering it.
import type { QuestionSet } from '../domain/questions/question-set.ts';
import type { SetRef } from '../domain/shared/answer.ts';
import type { TenantId } from '../domain/shared/ids.ts';

export interface QuestionSetStore {
  /** Stores a version; `differs` when the same id and version is there with another content. */
  put(tenant: TenantId, set: QuestionSet): Promise<'stored' | 'same' | 'differs'>;
  /**
   * Writes a set anew that was typed for one round, as personal data stands in it; until they begin
   * anew, other processes may ask by the old words.
   */
  rewrite(tenant: TenantId, ref: SetRef, change: (set: QuestionSet) => QuestionSet): Promise<void>;
  /** A version as it was stored; cached for good. Throws when there is no such version. */
  get(tenant: TenantId, ref: SetRef): Promise<QuestionSet>;
  /** The newest version of a set; what another process stored is seen within ten seconds. */
  latest(tenant: TenantId, id: string): Promise<QuestionSet>;
  /** The newest version of every set, by id; without those typed for one round (`quick-…`). */
  newest(tenant: TenantId): Promise<readonly QuestionSet[]>;
}
